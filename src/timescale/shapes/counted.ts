import { addDays, type IsoDate } from "../../calendar";
import { countFrom, type Duration } from "../phrase/duration";
import type { Phrase } from "../phrase/phrase";
import type { Timed } from "../phrase/times";
import { doubt, inferred } from "../notes";
import { startOf, stretchOf, type Stretch } from "../stretch";
import type { Timescale, TimescaleNote } from "../types";
import { closed, notesOf, undatedOf, type Shape } from "./reading";
import { wordList } from "../../words";

/** How a duration hangs on a date of the phrase. */
interface Hold {
  readonly time: Timed;
  readonly duration: Duration;
  /** start: the date begins the stretch; end: the date ends it; point: the duration is counted from the date. */
  readonly how: "start" | "end" | "point";
  readonly isFor: boolean;
}

/** Words between a duration and its date that do not part them: "a three year period to March 2021". */
const MOST_BETWEEN = 6;

/** A length of time counted from a date: "for 18 months from October 2020", "within 6 months of April 2024". */
export const counted: Shape = (phrase) => {
  for (const { piece, index } of phrase.durations) {
    const { duration } = piece;
    if (duration.hasNoEnd || duration.isOfPlan) continue;
    const hold = holdAfter(phrase, index, duration) ?? holdBefore(phrase, index, duration);
    const reading = hold === undefined ? undefined : read(phrase, hold);
    if (reading !== undefined) return reading;
  }
  return undefined;
};

function holdAfter(phrase: Phrase, index: number, duration: Duration): Hold | undefined {
  const time = phrase.times.find((other) => other.firstPiece > index);
  if (time === undefined || time.firstPiece - index > MOST_BETWEEN) return undefined;
  const between = phrase.pieces.slice(index + 1, time.firstPiece);
  if (between.some((piece) => piece.kind === "duration" || piece.kind === "time")) return undefined;
  const before = index === 0 ? undefined : phrase.pieces[index - 1];
  const isFor = before?.kind === "cue" && (before.cue === "for" || before.cue === "during");
  const joins = between.flatMap((piece) => (piece.kind === "cue" ? [piece.cue] : []));
  if (joins.some((cue) => cue === "to" || cue === "until") || (isFor && joins.includes("by"))) {
    return { time, duration, how: "end", isFor };
  }
  if (time.bound === "by") return undefined;
  if (joins.some((cue) => cue === "from" || cue === "starting")) {
    return { time, duration, how: isFor ? "start" : "point", isFor };
  }
  const edge = edgeBefore(phrase, index);
  if (edge !== undefined && startsWithOf(phrase, index)) {
    return { time, duration, how: edge, isFor: true };
  }
  const isCounted =
    joins.includes("after") || joins.includes("following") || startsWithOf(phrase, index);
  return isCounted ? { time, duration, how: "point", isFor } : undefined;
}

/** "The last two weeks of June", "first 6 months of 2025": which edge of the time the length lies at. */
function edgeBefore({ pieces, tokens }: Phrase, index: number): "start" | "end" | undefined {
  const before = tokens[(pieces[index]?.first ?? 0) - 1]?.text;
  if (before === "last" || before === "final") return "end";
  return before === "first" ? "start" : undefined;
}

function startsWithOf(phrase: Phrase, index: number): boolean {
  const next = phrase.pieces[index + 1];
  return next?.kind === "cue" && phrase.tokens[next.first]?.text === "of";
}

/** "From October 2020 for 18 months", "April 2024 for two years". */
function holdBefore(phrase: Phrase, index: number, duration: Duration): Hold | undefined {
  const before = index === 0 ? undefined : phrase.pieces[index - 1];
  if (before?.kind !== "cue" || before.cue !== "for") return undefined;
  const time = phrase.times.findLast((other) => other.lastPiece < index);
  if (time === undefined || index - time.lastPiece > 3) return undefined;
  return { time, duration, how: "start", isFor: true };
}

function read(phrase: Phrase, { time, duration, how, isFor }: Hold): Timescale | undefined {
  const notes = notesOf([time]);
  const stretch =
    how === "start"
      ? fromStart(time.stretch, duration)
      : how === "end"
        ? beforeEnd(time.stretch, duration)
        : fromPoint(time.stretch, duration, notes);
  if (stretch === undefined) return undefined;
  return closed(phrase, stretch, {
    notes,
    isRange: isFor || how !== "point",
    laterReading: time.laterReading,
    earlierReading: time.earlierReading,
  });
}

function fromStart(from: Stretch, duration: Duration): Stretch | undefined {
  const after = countFrom(startOf(from), duration);
  if (after === undefined) return undefined;
  return days(startOf(from), addDays(after, -1));
}

function beforeEnd(to: Stretch, duration: Duration): Stretch | undefined {
  const start = countFrom(addDays(to.latest, 1), duration, -1);
  return start === undefined || start > to.latest ? undefined : days(start, to.latest);
}

/** Counted from the end of the time named, the latest day that the words allow. */
function fromPoint(from: Stretch, duration: Duration, notes: TimescaleNote[]): Stretch | undefined {
  const nextDay = countFrom(addDays(from.latest, 1), duration);
  if (nextDay === undefined) return undefined;
  const isDay = from.earliest === from.latest;
  const latest = isDay ? countFrom(from.latest, duration) : addDays(nextDay, -1);
  if (latest === undefined) return undefined;
  notes.push(isDay ? inferred("counted-from-date") : doubt("counted-from-end"));
  return days(startOf(from), latest);
}

function days(earliest: IsoDate, latest: IsoDate): Stretch {
  return stretchOf({ earliest, latest });
}

/** A quarter or month of a year of the plan, "Year 1 Q2", whose own year is not said. */
export const withinPlanYear: Shape = (phrase) => {
  const isOfPlan = phrase.durations.some(({ piece }) => piece.duration.isOfPlan);
  const isDated = phrase.times.length === 0 || phrase.times.some((time) => time.isYearSaid);
  return isOfPlan && !isDated ? undatedOf(phrase, "relative") : undefined;
};

/** Words that name the plan itself, from whose date a duration may then be counted. */
const PLAN_WORDS: ReadonlySet<string> = new Set(
  wordList(
    "plan, plans, strategy, programme, publication, published, adoption, adopted, launch, this, from, now, today, date, year, years, short, medium, long, term, period, first, next",
  ),
);

/** A length or a year of the plan without a date: "within 6 months", "Year 2", "Short: one-two years". */
export const relative: Shape = (phrase) => {
  const last = phrase.durations.at(-1);
  if (last === undefined) {
    return phrase.cues.has("term") ? undatedOf(phrase, "relative") : undefined;
  }
  const { planStart } = phrase.context;
  const { duration } = last.piece;
  if (planStart === undefined || duration.hasNoEnd || hasEvent(phrase)) {
    return undatedOf(phrase, "relative");
  }
  const after = countFrom(planStart, duration);
  if (after === undefined) return undatedOf(phrase, "relative");
  const latest = duration.isOfPlan ? addDays(after, -1) : after;
  const note = inferred("counted-from-plan");
  return latest < planStart
    ? undatedOf(phrase, "relative")
    : closed(phrase, days(planStart, latest), { notes: [note] });
};

/** Whether the phrase counts from something other than the plan: "within six months of new Council". */
function hasEvent({ pieces, tokens }: Phrase): boolean {
  return pieces.some((piece) => {
    if (piece.kind === "word") return !PLAN_WORDS.has(piece.text);
    return piece.kind === "cue" && piece.cue === "or" && tokens.length > 4;
  });
}
