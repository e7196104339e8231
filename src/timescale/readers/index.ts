import { partsOf } from "../../calendar";
import type { Found, Reader, Sight } from "../when";
import { accountingPeriod } from "./accountingPeriod";
import { dayAndMonth } from "./dayAndMonth";
import { FROM_AS_AT_WORDS, fromAsAt, yearStepAfter } from "./fromAsAt";
import { HALF_WORDS, half, yearAndHalf } from "./half";
import { HOLIDAY_OPENERS, holiday } from "./holiday";
import { monthAndDay } from "./monthAndDay";
import { monthAndYear, yearAndMonth } from "./monthAndYear";
import { namedYear, YEAR_NAMES } from "./namedYear";
import { numericDate } from "./numericDate";
import { bareYear, numericPair } from "./numericPair";
import { part, PART_OPENERS } from "./part";
import { figureFirstQuarter, quarter, QUARTER_WORDS, yearAndQuarter } from "./quarter";
import { schoolTerm, TERM_WORDS, yearAndTerm } from "./schoolTerm";
import { season, yearAndSeason } from "./season";
import { numberedWeek, WEEK_WORDS, weekOfDay } from "./week";
import { WEEKDAY_WORDS, weekdayAlone, weekdayAndDate, weekdayOfMonth } from "./weekday";
import { MONTHS } from "../words/months";
import { ORDINALS } from "../words/numbers";
import { SEASONS } from "../words/seasons";
import type { TimescaleContext } from "../types";
import { dated } from "../when";
import type { Token } from "../tokens";

/** Ordinals, and "last", which stands where they do. */
const ORDINAL_WORDS: readonly string[] = [...ORDINALS.keys(), "last", "final"];

/** A reader and the words that its times begin with. */
type WordReader = readonly [Reader, Iterable<string>];

/** Readers of times that begin with a word, in the order in which they are asked; the first that finds one has it. */
const WORD_READERS: readonly WordReader[] = [
  // What qualifies another time comes first, or the inner time would be read alone.
  [weekdayAndDate, WEEKDAY_WORDS],
  [weekOfDay, WEEK_WORDS],
  [numberedWeek, [...WEEK_WORDS, ...ORDINAL_WORDS]],
  [weekdayOfMonth, ORDINAL_WORDS],
  [part, PART_OPENERS],
  [half, HALF_WORDS],
  [quarter, [...QUARTER_WORDS, ...ORDINAL_WORDS]],
  // A term before its season.
  [schoolTerm, [...TERM_WORDS, ...ORDINAL_WORDS, ...SEASONS.keys()]],
  [season, SEASONS.keys()],
  [holiday, HOLIDAY_OPENERS],
  [dayAndMonth, [...ORDINAL_WORDS, "the", "twenty", "thirty"]],
  // A day of the month before the month.
  [monthAndDay, MONTHS.keys()],
  [monthAndYear, MONTHS.keys()],
  [namedYear, YEAR_NAMES],
  [accountingPeriod, ["period", "p"]],
  // What counts from the as-at date last: "last quarter of 2024" and "this Friday" say more.
  [fromAsAt, FROM_AS_AT_WORDS],
  [weekdayAlone, [...WEEKDAY_WORDS, "next", "this", "coming"]],
];

const BY_WORD: ReadonlyMap<string, readonly Reader[]> = byWord();

/** The words that any time begins with, when it does not begin with a figure. */
export const TIME_OPENERS: readonly string[] = [...BY_WORD.keys()];

function byWord(): Map<string, Reader[]> {
  const table = new Map<string, Reader[]>();
  for (const [reader, words] of WORD_READERS) {
    for (const word of new Set(words)) {
      const readers = table.get(word);
      if (readers === undefined) table.set(word, [reader]);
      else readers.push(reader);
    }
  }
  return table;
}

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

const NO_READERS: readonly Reader[] = [];

function readersAt(token: Token | undefined): readonly Reader[] {
  if (token?.kind === "number") return FIGURE_READERS;
  return token?.kind === "word" ? (BY_WORD.get(token.text) ?? NO_READERS) : NO_READERS;
}

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
    for (const reader of readersAt(tokens[at])) {
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
