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

/** The readers in the order in which they are asked; the first that finds a time has it. */
const READERS: readonly Reader[] = [
  // What qualifies another time comes first, or the inner time would be read alone.
  weekdayAndDate,
  weekOfDay,
  numberedWeek,
  weekdayOfMonth,
  part,
  // Halves and quarters before the ordinals and years that they hold.
  half,
  yearAndHalf,
  quarter,
  yearAndQuarter,
  figureFirstQuarter,
  // A term before its season.
  schoolTerm,
  yearAndTerm,
  season,
  yearAndSeason,
  holiday,
  // Days before months: "31 March 2004" and "March 31, 2004" hold a month and year.
  dayAndMonth,
  monthAndDay,
  monthAndYear,
  yearAndMonth,
  // Three figures before two, two before one.
  numericDate,
  namedYear,
  numericPair,
  accountingPeriod,
  bareYear,
  fromAsAt,
  weekdayAlone,
];

/** How deep one time may stand within another: "end of the first half of June 2025" is three. */
const MOST_DEPTH = 3;

/** A finder of times in a phrase: give it a place, and it gives the time that begins there, if any. */
export function timeFinder(
  tokens: readonly Token[],
  context: TimescaleContext,
): (at: number) => Found | undefined {
  const { asAt } = context;
  const find = (at: number, depth: number): Found | undefined => {
    if (depth > MOST_DEPTH) return undefined;
    const sight: Sight = { tokens, asAt, inner: (place) => find(place, depth + 1) };
    for (const reader of READERS) {
      const found = reader(sight, at);
      if (found !== undefined) return withYearStep(found, sight);
    }
    return undefined;
  };
  return (at) => find(at, 1);
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
