import { calendarQuarterSpan, financialQuarterSpan, type QuarterNumber } from "../../calendar";
import { NUMBER_WORDS, ORDINALS, ORDINAL_ENDINGS } from "../words/numbers";
import { doubt } from "../notes";
import { joinStretches, stretchOf, type Stretch } from "../stretch";
import { isAttached, markAt, numberAt, wordAt, type Token } from "../tokens";
import { dated, yearless, type Found, type Reader, type Sight } from "../when";
import { yearAfter, type AfterYear, type YearFound } from "./years";

interface Quarters {
  readonly from: QuarterNumber;
  readonly to: QuarterNumber;
  readonly next: number;
  readonly isCalendar: boolean;
  /** "Q1-Q2", each with its name, runs from the one to the other; "Q1/2" names two. */
  readonly isRange?: boolean;
}

/** "Ch3 2025/26": chwarter, written together with its number; apart from it "Ch 3" is a chapter. */
const WELSH_SHORT = "ch";
const NAMES: ReadonlySet<string> = new Set([
  "q",
  "qtr",
  "qtrs",
  "quarter",
  "quarters",
  "fq",
  "qrt",
  WELSH_SHORT,
]);
/** The words that a quarter begins with, ordinals aside. */
export const QUARTER_WORDS: readonly string[] = [...NAMES, "calendar", "financial"];
/**
 * A quarter, counted from April: "Q3 23/24", "Quarter 1 2018-19", "4th quarter of 2024/25", "Q1-2 2024/25", "Q3 2024"
 * (doubtful), "Q2" alone; from January only where "calendar" is said.
 */
export const quarter: Reader = (sight, at) => {
  const quarters = quartersAt(sight.tokens, at);
  if (quarters === undefined) return undefined;
  return withYear(quarters, yearOf(sight, quarters.next), quarters.next, sight);
};

/** The quarter behind a year: "2024/25 Q4", "2018-Q2", "FY24/25 Q1". */
export const quarterOfYear: AfterYear = (sight, at, year) => {
  const quarters = quartersAt(sight.tokens, at);
  // "2024, Q1 2025": a quarter with a year of its own keeps it.
  if (quarters === undefined || yearOf(sight, quarters.next) !== undefined) return undefined;
  return withYear(quarters, year, quarters.next, sight);
};

/** "1Q24", "3Q 2024". */
export const figureFirstQuarter: Reader = (sight, at) => {
  const { tokens } = sight;
  const from = quarterNumber(tokens, at);
  if (from === undefined || numberAt(tokens, at) === undefined) return undefined;
  if (wordAt(tokens, at + 1) !== "q" || !isAttached(tokens, at + 1)) return undefined;
  const year = yearOf(sight, at + 2);
  if (year === undefined) return undefined;
  return withYear({ from, to: from, next: at + 2, isCalendar: false }, year, year.next, sight);
};

function yearOf(sight: Pick<Sight, "tokens" | "asAt">, at: number): YearFound | undefined {
  const full = yearAfter(sight.tokens, at, sight.asAt);
  if (full !== undefined) return full;
  const number = numberAt(sight.tokens, at);
  if (number?.text.length !== 2 || wordAt(sight.tokens, at + 1) !== undefined) return undefined;
  return { year: 2000 + number.value, kind: "calendar", next: at + 1 };
}

function withYear(
  found: Quarters,
  year: YearFound | undefined,
  next: number,
  { quarters: bodyCounts }: Sight,
): Found {
  const isOwn = !found.isCalendar && year?.kind !== "double";
  // What the body counts is known where the workbook says so; "2024/25" says it too.
  const quarters = isOwn && bodyCounts === "calendar" ? { ...found, isCalendar: true } : found;
  const isDoubtful = isOwn && bodyCounts === undefined;
  const notes = isDoubtful ? [doubt("bare-quarter")] : [];
  if (year === undefined) {
    const cycle = quarters.isCalendar ? "calendar" : "financial";
    const own = quarters.isRange === true ? "span" : "quarter";
    return { when: yearless(own, (y) => stretchIn(quarters, y), cycle, notes), next };
  }
  const unit = quarters.isRange === true ? "span" : "quarter";
  const when = dated(unit, stretchIn(quarters, year.year), notes);
  const end = Math.max(year.next, next);
  if (!isDoubtful) return { when, next: end };
  const earlierReading = stretchIn({ ...quarters, isCalendar: true }, year.year).latest;
  return { when: { ...when, earlierReading }, next: end };
}

function stretchIn({ from, to, isCalendar }: Quarters, year: number): Stretch {
  const spanOf = isCalendar ? calendarQuarterSpan : financialQuarterSpan;
  const first = stretchOf(spanOf(year, from));
  return from === to ? first : joinStretches(first, stretchOf(spanOf(year, to)));
}

function quartersAt(tokens: readonly Token[], at: number): Quarters | undefined {
  const isCalendar = wordAt(tokens, at) === "calendar";
  let place = isCalendar ? at + 1 : at;
  if (wordAt(tokens, place) === "year" && isCalendar) place += 1;
  if (wordAt(tokens, place) === "financial") place += 1;
  const found = nameThenNumber(tokens, place) ?? ordinalThenName(tokens, place);
  return found === undefined ? undefined : { ...found, isCalendar };
}

function nameThenNumber(
  tokens: readonly Token[],
  at: number,
): Omit<Quarters, "isCalendar"> | undefined {
  if (!NAMES.has(wordAt(tokens, at) ?? "")) return undefined;
  const place = markAt(tokens, at + 1) === "." ? at + 2 : at + 1;
  const from = quarterNumber(tokens, place);
  if (from === undefined) return undefined;
  if (wordAt(tokens, at) === WELSH_SHORT && !isAttached(tokens, at + 1)) return undefined;
  const join = markAt(tokens, place + 1) ?? wordAt(tokens, place + 1) ?? "";
  const isJoined = ["-", "/", "&", "and", "to"].includes(join);
  // "Q2-4", and "Q2-Q4" whose year stands behind both.
  const second = NAMES.has(wordAt(tokens, place + 2) ?? "") ? place + 3 : place + 2;
  const to = isJoined ? quarterNumber(tokens, second) : undefined;
  const isRange = second > place + 2 && (join === "-" || join === "to");
  if (to !== undefined && to > from) return { from, to, next: second + 1, isRange };
  return { from, to: from, next: place + 1 };
}

function ordinalThenName(
  tokens: readonly Token[],
  at: number,
): Omit<Quarters, "isCalendar"> | undefined {
  const number = numberAt(tokens, at);
  const isFigure = number !== undefined && ORDINAL_ENDINGS.has(wordAt(tokens, at + 1) ?? "");
  const word = wordAt(tokens, at) ?? "";
  const last = word === "final" || word === "last" ? 4 : undefined;
  const value = isFigure ? number.value : (ORDINALS.get(word) ?? last);
  const place = at + (isFigure ? 2 : 1);
  const named = wordAt(tokens, place) === "financial" ? place + 1 : place;
  if (value === undefined || !isQuarter(value)) return undefined;
  if (!NAMES.has(wordAt(tokens, named) ?? "")) return undefined;
  // "Last quarter" alone counts from the as-at date.
  const joined = ["of", "in"].includes(wordAt(tokens, named + 1) ?? "");
  if (last !== undefined && !joined && numberAt(tokens, named + 1) === undefined) return undefined;
  return { from: value, to: value, next: named + 1 };
}

function quarterNumber(tokens: readonly Token[], at: number): QuarterNumber | undefined {
  const number = numberAt(tokens, at);
  const value = number?.value ?? NUMBER_WORDS.get(wordAt(tokens, at) ?? "");
  if (value === undefined || (number !== undefined && number.text.length !== 1)) return undefined;
  return isQuarter(value) ? value : undefined;
}

function isQuarter(value: number): value is QuarterNumber {
  return value >= 1 && value <= 4 && Number.isInteger(value);
}
