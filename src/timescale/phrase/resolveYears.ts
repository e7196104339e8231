import { daysBetween, financialYearOf, partsOf, type IsoDate } from "../../calendar";
import { doubt, inferred } from "../notes";
import { startOf, type Stretch } from "../stretch";
import type { TimescaleContext, TimescaleNote } from "../types";
import type { Yearless } from "../when";
import type { Bound, Marked } from "./times";

/** A time whose year is settled. */
export interface Resolved {
  readonly marked: Marked;
  readonly stretch: Stretch;
  readonly isYearSaid: boolean;
  readonly notes: readonly TimescaleNote[];
  readonly laterReading: IsoDate | undefined;
  /** The first day on which it may end, where its words were not all understood. */
  readonly earlierReading?: IsoDate | undefined;
}

/** A time that is longer past than this without its year is next year's. */
const LONG_PAST_DAYS = 183;

/**
 * Gives every time its year: its own; else that of the time it stands beside ("January – March 2023"); else the as-at
 * date's, and next year's where this year's is long past.
 */
export function resolveYears(times: readonly Marked[], context: TimescaleContext): Resolved[] {
  const resolved: Resolved[] = [];
  const wantYears = times.some(({ piece }) => piece.when.kind === "yearless");
  const nextKnown = wantYears ? knownAfter(times) : [];
  let lastKnown: Resolved | undefined;
  let index = -1;
  for (const marked of times) {
    index += 1;
    const { when } = marked.piece;
    if (when.kind === "dated") {
      const { stretch, notes, laterReading, earlierReading } = when;
      resolved.push({ marked, stretch, isYearSaid: true, notes, laterReading, earlierReading });
    } else {
      const around = { next: times[index + 1], known: nextKnown[index], lastKnown };
      resolved.push(settle(marked, when, around, resolved.at(-1), context));
    }
    const latest = resolved[index];
    if (latest?.isYearSaid === true && !marked.isReview) lastKnown = latest;
  }
  return resolved;
}

/** For each place the next time behind it that has its year. */
function knownAfter(times: readonly Marked[]): (Stretch | undefined)[] {
  const found = new Array<Stretch | undefined>(times.length);
  let known: Stretch | undefined;
  for (let index = times.length - 1; index >= 0; index -= 1) {
    found[index] = known;
    const marked = times[index];
    const usable = marked !== undefined && !marked.isReview && marked.piece.when.weak !== true;
    if (usable && marked.piece.when.kind === "dated") known = marked.piece.when.stretch;
  }
  return found;
}

interface Around {
  readonly next: Marked | undefined;
  /** The nearest time behind it that has its year, and the last one before it. */
  readonly known: Stretch | undefined;
  readonly lastKnown: Resolved | undefined;
}

function settle(
  marked: Marked,
  when: Yearless,
  { next, known, lastKnown }: Around,
  previous: Resolved | undefined,
  context: TimescaleContext,
): Resolved {
  if (known !== undefined) return borrow(marked, when, lastBefore(when, known));
  if (lastKnown !== undefined) {
    const end = rangeEnd(next);
    // "Quarter 2 2013-14 (April - September)": the range reaches into the time before it.
    if (end !== undefined) {
      return borrow(marked, when, lastBefore(when, firstAfter(end, lastKnown.stretch)));
    }
    const settled = marked.slip === "was" ? lastBefore : firstAfter;
    return borrow(marked, when, settled(when, lastKnown.stretch));
  }
  if (marked.joint === "range" && previous !== undefined) {
    const stretch = firstAfter(when, previous.stretch);
    const later =
      previous.laterReading === undefined
        ? undefined
        : when.inYear(partsOf(stretch.latest).year + 1).latest;
    const notes = [...when.notes];
    return { marked, stretch, isYearSaid: false, notes, laterReading: later };
  }
  if (previous !== undefined && (marked.joint === "list" || marked.joint === "bare")) {
    const stretch = firstAfter(when, previous.stretch);
    const { laterReading, notes } = previous;
    // The first of the list has said where the year comes from.
    return { marked, stretch, isYearSaid: false, notes, laterReading };
  }
  return fromAsAt(marked, when, rangeEnd(next), context);
}

/** A time with the year of another. */
function borrow(marked: Marked, when: Yearless, stretch: Stretch): Resolved {
  return { marked, stretch, isYearSaid: true, notes: when.notes, laterReading: undefined };
}

function rangeEnd(next: Marked | undefined): Yearless | undefined {
  if (next?.joint !== "range" || next.piece.when.kind !== "yearless") return undefined;
  return next.piece.when;
}

/** The latest such time that begins no later than the other ends: the November before "February 2015". */
function lastBefore(when: Yearless, other: Stretch): Stretch {
  const year = partsOf(other.latest).year;
  const same = when.inYear(year);
  return startOf(same) <= other.latest ? same : when.inYear(year - 1);
}

/** A cell of thousands of seasons must not run out of the calendar. */
const LAST_YEAR = 9000;

/** The first such time that ends no earlier than the other begins: the April after "December 2018". */
function firstAfter(when: Yearless, other: Stretch): Stretch {
  const year = Math.min(partsOf(startOf(other)).year, LAST_YEAR);
  const earlier = when.inYear(year - 1);
  if (when.cycle === "financial" && earlier.latest >= startOf(other)) return earlier;
  const same = when.inYear(year);
  return same.latest >= startOf(other) ? same : when.inYear(year + 1);
}

const LOOKS_AHEAD: ReadonlySet<Bound> = new Set<Bound>(["by", "until", "before"]);

function fromAsAt(
  marked: Marked,
  when: Yearless,
  end: Yearless | undefined,
  { asAt }: TimescaleContext,
): Resolved {
  const base = when.cycle === "financial" ? financialYearOf(asAt) : partsOf(asAt).year;
  const endIn = (year: number): IsoDate => {
    const start = when.inYear(year);
    return end === undefined ? start.latest : firstAfter(end, start).latest;
  };
  let year = base;
  // "November – February" in January is the winter that goes on.
  if (end !== undefined && endIn(base - 1) >= asAt) year = base - 1;
  const longPast = daysBetween(endIn(year), asAt) > LONG_PAST_DAYS;
  if (longPast) year += 1;
  const notes = [...when.notes];
  const stretch = when.inYear(year);
  notes.push(
    longPast
      ? inferred("year-long-past", { past: String(base), year: String(year) })
      : inferred("year-from-as-at"),
  );
  const isPast = endIn(year) < asAt || year < base;
  // "By the end of July" looks ahead: the next one is taken, and the last remains possible.
  if (isPast && LOOKS_AHEAD.has(marked.bound) && end === undefined) {
    const next = when.inYear(year + 1);
    notes.push(doubt("year-may-be-past"));
    const earlierReading = stretch.latest;
    return {
      marked,
      stretch: next,
      isYearSaid: false,
      notes,
      laterReading: undefined,
      earlierReading,
    };
  }
  if (isPast) notes.push(doubt("year-may-be-next"));
  const laterReading = isPast ? endIn(year + 1) : undefined;
  return { marked, stretch, isYearSaid: false, notes, laterReading };
}
