import { addDays, partsOf, type IsoDate } from "../../calendar";
import { afterTime, type Phrase } from "../phrase/phrase";
import type { Piece } from "../phrase/pieces";
import type { Timed } from "../phrase/times";
import { doubt } from "../notes";
import { joinStretches, startOf } from "../stretch";
import { wordSet } from "../../words";
import { closed, notesOf, onwardsFrom, type Shape } from "./reading";

/** Times that only begin: "April 2003 onwards", "from April 2025", "after 31 August", "beyond March 2005", "2024+". */
export const open: Shape = (phrase) => {
  const { times } = phrase;
  const starts = times.filter((time) => beginsOnly(phrase, time));
  const first = starts[0];
  if (first === undefined) return undefined;
  const ends = times.filter((time) => !starts.includes(time));
  const end = latestOf(ends);
  const start = beginning(first);
  const all = notesOf(times);
  if (mayOnlyBeRemark(phrase, first)) all.push(doubt("end-to-be-confirmed"));
  const isAfterwards = isOpen(phrase, first);
  if (end !== undefined && !isAfterwards) {
    // "Starting April 2024, complete by March 2026"; "March 2025, following consultation in January 2025".
    if (first.bound === "after") return undefined;
    if (end.stretch.latest >= start.date) {
      const stretch = joinStretches(first.stretch, end.stretch);
      return closed(phrase, stretch, { notes: all, isRange: true, ...otherReadings(end) });
    }
    const notes = [...all, doubt("end-before-beginning")];
    return onwardsFrom(phrase, start.date, start.edtf, notes);
  }
  const bounded = ends.find((time) => time.bound === "by" || time.bound === "until");
  if (bounded !== undefined && bounded.stretch.latest >= start.date) {
    const stretch = joinStretches(first.stretch, bounded.stretch);
    return closed(phrase, stretch, { notes: all, isRange: true, ...otherReadings(bounded) });
  }
  const chosen = starts.reduce((one, other) =>
    beginning(other).date > beginning(one).date && isOpen(phrase, other) ? other : one,
  );
  const from = beginning(chosen);
  return onwardsFrom(phrase, from.date, from.edtf, all);
};

function otherReadings({ laterReading, earlierReading }: Timed) {
  return { laterReading, earlierReading };
}

function beginsOnly(phrase: Phrase, time: Timed): boolean {
  if (isOpen(phrase, time)) return true;
  if (time.isRange) return false;
  // "As of the end of June" is a day on which things are counted; "as of 1 April" is a beginning.
  if (time.bound === "asOf") return time.stretch.earliest !== undefined;
  return time.bound === "from" || time.bound === "starting" || time.bound === "after";
}

/** Whether words behind the time leave it open: "onwards", "+", "- ongoing", "then annually", or a last dash. */
export function isOpen(phrase: Phrase, time: Timed): boolean {
  const { piece, passed } = afterTime(phrase, time);
  const isLast = time === phrase.times.at(-1);
  if (piece === undefined) {
    const lastMark = passed.at(-1);
    const lastWord = phrase.tokens.at(-1)?.text;
    if (!isLast || lastMark === "-") return isLast;
    // "From April on", "June 2025 – date".
    const isDate = lastWord === "date" && passed.at(-2) === "-";
    return lastMark === "filler" && (lastWord === "on" || isDate);
  }
  if (piece.kind === "mark") {
    return (
      OPEN_MARKS.has(piece.text) && passed.length === 0 && isLast && !hasMoreWords(phrase, piece)
    );
  }
  if (piece.kind === "word") {
    // "April 2025 – present".
    const isNow = NOW_WORDS.has(piece.text) && isUpTo(passed);
    return isNow && isLast && !hasMoreWords(phrase, piece);
  }
  if (piece.kind !== "cue") return false;
  if (piece.cue === "onwards") return true;
  if (piece.cue === "now") return isUpTo(passed) && isLast && !hasMoreWords(phrase, piece);
  if (piece.cue === "after") {
    return isLast && passed.includes("and") && !hasMoreWords(phrase, piece);
  }
  if (piece.cue === "toBeConfirmed") return isLast && isUpTo(passed);
  if (piece.cue === "ongoing") return !time.isRange || passed.includes("and");
  const recurs = piece.cue === "recurring" || piece.cue === "every" || piece.cue === "annual";
  return recurs && (passed.includes("then") || passed.includes("and"));
}

const NOW_WORDS: ReadonlySet<string> = wordSet("present, date, today, current");
const OPEN_MARKS: ReadonlySet<string> = new Set(["+", "…", "→"]);

/** Whether anything but marks stands behind a piece. */
function hasMoreWords({ pieces }: Phrase, piece: Piece): boolean {
  return pieces.slice(pieces.indexOf(piece) + 1).some((other) => other.kind !== "mark");
}

/** "March 2025 – TBC": with a dash alone the words may speak of the date before it. */
function mayOnlyBeRemark(phrase: Phrase, time: Timed): boolean {
  const { piece, passed } = afterTime(phrase, time);
  return piece?.kind === "cue" && piece.cue === "toBeConfirmed" && passed[0] === "-";
}

/** "1 April 2024 – TBC", "April 2024 to TBC": the end is what is to be confirmed. */
function isUpTo(passed: readonly string[]): boolean {
  const last = passed.at(-1);
  return last === "to" || last === "until" || (last === "-" && passed.length === 1);
}

/** The first day of what only begins. After a time means the day behind it. */
function beginning(time: Timed): { date: IsoDate; edtf: string } {
  const { stretch } = time;
  if (time.bound === "after") return monthOrDay(addDays(stretch.latest, 1));
  if (stretch.earliest === undefined) return { date: stretch.latest, edtf: stretch.latest };
  return { date: startOf(stretch), edtf: stretch.edtfStart };
}

/** A first of a month is written as the month. */
function monthOrDay(date: IsoDate): { date: IsoDate; edtf: string } {
  return { date, edtf: partsOf(date).day === 1 ? date.slice(0, 7) : date };
}

/** The time that ends last. */
export function latestOf(times: readonly Timed[]): Timed | undefined {
  let last: Timed | undefined;
  for (const time of times) {
    if (last === undefined || time.stretch.latest >= last.stretch.latest) last = time;
  }
  return last;
}
