import { partsOf } from "../../calendar";
import type { Found, Reader, Sight } from "../when";
import { accountingPeriod } from "./accountingPeriod";
import { dayAndMonth } from "./dayAndMonth";
import { fromAsAt, yearStepAfter } from "./fromAsAt";
import { half, yearAndHalf } from "./half";
import { holiday } from "./holiday";
import { monthAndDay } from "./monthAndDay";
import { monthAndYear, yearAndMonth } from "./monthAndYear";
import { namedYear } from "./namedYear";
import { numericDate } from "./numericDate";
import { bareYear, numericPair } from "./numericPair";
import { part } from "./part";
import { figureFirstQuarter, quarter, yearAndQuarter } from "./quarter";
import { schoolTerm, yearAndTerm } from "./schoolTerm";
import { season, yearAndSeason } from "./season";
import { numberedWeek, weekOfDay } from "./week";
import { weekdayAlone, weekdayAndDate, weekdayOfMonth } from "./weekday";
import type { TimescaleContext } from "../types";
import { dated } from "../when";
import type { Token } from "../tokens";

/** Readers of times that begin with a word, in the order in which they are asked; the first that finds one has it. */
const WORD_READERS: readonly Reader[] = [
  // What qualifies another time comes first, or the inner time would be read alone.
  weekdayAndDate,
  weekOfDay,
  numberedWeek,
  weekdayOfMonth,
  part,
  half,
  quarter,
  // A term before its season.
  schoolTerm,
  season,
  holiday,
  dayAndMonth,
  // A day of the month before the month.
  monthAndDay,
  monthAndYear,
  namedYear,
  accountingPeriod,
  // What counts from the as-at date last: "last quarter of 2024" and "this Friday" say more.
  fromAsAt,
  weekdayAlone,
];

/** Readers of times that begin with a figure; a reader of both kinds stands in both lists. */
const FIGURE_READERS: readonly Reader[] = [
  numberedWeek,
  weekdayOfMonth,
  // Halves, quarters and terms before the ordinals and years that they hold.
  half,
  yearAndHalf,
  quarter,
  yearAndQuarter,
  figureFirstQuarter,
  schoolTerm,
  yearAndTerm,
  yearAndSeason,
  // "31 March 2004" before the year in it.
  dayAndMonth,
  yearAndMonth,
  // Three figures before two, two before one.
  numericDate,
  namedYear,
  numericPair,
  bareYear,
];

/** How deep one time may stand within another: "end of the first half of June 2025" is three. */
const MOST_DEPTH = 3;

/** A finder of times in a phrase: give it a place, and it gives the time that begins there, if any. */
export function timeFinder(
  tokens: readonly Token[],
  context: TimescaleContext,
): (at: number) => Found | undefined {
  const { asAt } = context;
  const sights: Sight[] = [];
  const find = (at: number, depth: number): Found | undefined => {
    const sight = sights[depth];
    if (sight === undefined) return undefined;
    const kind = tokens[at]?.kind;
    if (kind !== "word" && kind !== "number") return undefined;
    for (const reader of kind === "word" ? WORD_READERS : FIGURE_READERS) {
      const found = reader(sight, at);
      if (found !== undefined) return withYearStep(found, sight);
    }
    return undefined;
  };
  for (let depth = 0; depth < MOST_DEPTH; depth++) {
    sights.push({ tokens, asAt, inner: (place) => find(place, depth + 1) });
  }
  return (at) => find(at, 0);
}

/** "March next year", "autumn this year": the year counted from the as-at date. */
function withYearStep(found: Found, sight: Sight): Found {
  if (found.when.kind === "dated") return found;
  const step = yearStepAfter(sight.tokens, found.next);
  if (step === undefined) return found;
  const { unit, notes, inYear } = found.when;
  const year = partsOf(sight.asAt).year + step.step;
  const note = {
    kind: "inferred" as const,
    words: "the year is counted from the as-at date",
  };
  return { when: dated(unit, inYear(year), [...notes, note]), next: step.next };
}
