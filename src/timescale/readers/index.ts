import {
  financialYearOf,
  financialYearSpan,
  partsOf,
  type IsoDate,
  type QuarterYear,
} from "../../calendar";
import { inferred } from "../notes";
import { startOf, type Stretch } from "../stretch";
import type { Found, Reader, Sight, Yearless } from "../when";
import { accountingPeriod } from "./accountingPeriod";
import { coming, COMING_WORDS } from "./coming";
import { dayAndMonth } from "./dayAndMonth";
import { FROM_AS_AT_WORDS, fromAsAt, yearStepAfter } from "./fromAsAt";
import { HALF_WORDS, half } from "./half";
import { HOLIDAY_OPENERS, holiday } from "./holiday";
import { monthAndDay } from "./monthAndDay";
import { monthAndYear, yearAndMonth } from "./monthAndYear";
import { namedYear, YEAR_NAMES } from "./namedYear";
import { numericDate } from "./numericDate";
import { bareYear, numericPair } from "./numericPair";
import { part, PART_OPENERS } from "./part";
import { figureFirstQuarter, quarter, QUARTER_WORDS } from "./quarter";
import { schoolTerm, TERM_WORDS } from "./schoolTerm";
import { season } from "./season";
import { numberedWeek, WEEK_WORDS, weekOfDay } from "./week";
import { yearFirst } from "./yearFirst";
import { weekdayAlone, weekdayAndDate, weekdayOfMonth } from "./weekday";
import { WEEKDAY_WORDS } from "../words/weekdays";
import { MONTHS } from "../words/months";
import { ORDINALS, ORDINAL_ENDINGS } from "../words/numbers";
import { SEASONS } from "../words/seasons";
import type { TimescaleContext } from "../types";
import { dated } from "../when";
import { wordAt, type Token } from "../tokens";

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
  [schoolTerm, [...TERM_WORDS, ...ORDINAL_WORDS]],
  // Summer holidays before the summer.
  [holiday, HOLIDAY_OPENERS],
  [season, SEASONS.keys()],
  [dayAndMonth, [...ORDINAL_WORDS, "the", "twenty", "thirty"]],
  // A day of the month before the month.
  [monthAndDay, MONTHS.keys()],
  [monthAndYear, MONTHS.keys()],
  // The part of a named year before the year: "FY25-26 H2".
  [yearFirst, ["fy", "financial", "fiscal", "fin", "f"]],
  [namedYear, YEAR_NAMES],
  [accountingPeriod, ["period", "p", "month", "mth", "m"]],
  [coming, COMING_WORDS],
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

/** Readers of times that begin with an ordinal figure: "1st", "22nd". */
const ORDINAL_READERS: readonly Reader[] = [
  numberedWeek,
  weekdayOfMonth,
  half,
  quarter,
  schoolTerm,
  dayAndMonth,
];

/** Readers of times that begin with four figures. */
const YEAR_READERS: readonly Reader[] = [
  numberedWeek,
  // A year before its quarter or month, and the month before the year alone.
  yearFirst,
  yearAndMonth,
  // Three figures before two, two before one.
  numericDate,
  namedYear,
  numericPair,
  bareYear,
];

/** Readers of times that begin with any other figure. */
const FIGURE_READERS: readonly Reader[] = [
  yearFirst,
  figureFirstQuarter,
  dayAndMonth,
  numericDate,
  namedYear,
  numericPair,
  bareYear,
];

/** How deep one time may stand within another: "end of the first half of June 2025" is three. */
const MOST_DEPTH = 3;

const NO_READERS: readonly Reader[] = [];

function readersAt(tokens: readonly Token[], at: number): readonly Reader[] {
  const token = tokens[at];
  if (token?.kind === "word") return BY_WORD.get(token.text) ?? NO_READERS;
  if (token?.kind !== "number") return NO_READERS;
  if (token.text.length === 4) return YEAR_READERS;
  return ORDINAL_ENDINGS.has(wordAt(tokens, at + 1) ?? "") ? ORDINAL_READERS : FIGURE_READERS;
}

/** A finder of times in a phrase: give it a place, and it gives the time that begins there, if any. */
export function timeFinder(
  tokens: readonly Token[],
  context: TimescaleContext,
): (at: number) => Found | undefined {
  const sight = new SightAtDepth(tokens, context, 1);
  return (at) => findTime(sight, at);
}

/** What readers see, and how deep in other times they stand. */
class SightAtDepth implements Sight {
  private deeper: Sight | undefined;

  readonly asAt: IsoDate;
  readonly quarters: QuarterYear | undefined;
  readonly isMonthFirst: boolean;

  constructor(
    readonly tokens: readonly Token[],
    private readonly context: TimescaleContext,
    private readonly depth: number,
  ) {
    this.asAt = context.asAt;
    this.quarters = context.quarters;
    this.isMonthFirst = context.isMonthFirst === true;
  }

  inner(at: number): Found | undefined {
    if (this.depth >= MOST_DEPTH) return undefined;
    this.deeper ??= new SightAtDepth(this.tokens, this.context, this.depth + 1);
    return findTime(this.deeper, at);
  }
}

function findTime(sight: Sight, at: number): Found | undefined {
  for (const reader of readersAt(sight.tokens, at)) {
    const found = reader(sight, at);
    if (found !== undefined) return withYearStep(found, sight);
  }
  return undefined;
}

/** "March next year", "autumn this year", "Q1 of next financial year": the year counted from the as-at date. */
function withYearStep(found: Found, sight: Sight): Found {
  if (found.when.kind === "dated") return found;
  const step = yearStepAfter(sight.tokens, found.next);
  if (step === undefined) return found;
  const { unit, notes, inYear } = found.when;
  const note = inferred("year-counted-from-as-at");
  if (!step.isFinancial) {
    const year = partsOf(sight.asAt).year + step.step;
    return { when: dated(unit, inYear(year), [...notes, note]), next: step.next };
  }
  const stretch = withinFinancialYear(found.when, financialYearOf(sight.asAt) + step.step);
  if (stretch === undefined) return found;
  // Which year's quarters are meant is said.
  const others = notes.filter(({ kind }) => kind !== "doubt");
  return { when: dated(unit, stretch, [...others, note]), next: step.next };
}

/** The time as it lies in a financial year; undefined for a quarter that is counted from January. */
function withinFinancialYear(
  { unit, cycle, inYear }: Yearless,
  start: number,
): Stretch | undefined {
  if (cycle === "calendar" && (unit === "quarter" || unit === "half")) return undefined;
  const { earliest, latest } = financialYearSpan(start);
  return [inYear(start), inYear(start + 1)].find(
    (stretch) => startOf(stretch) >= earliest && stretch.latest <= latest,
  );
}
