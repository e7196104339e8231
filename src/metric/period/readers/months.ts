import { monthSpan, monthsSpan, partsOf, type IsoDate, type Span } from "../../../calendar";
import type { PeriodGrain } from "../../types";
import { MONTH, monthNumber } from "./monthWords";
import { YEAR_ASSUMED, type PeriodReader } from "./reader";
import { followingYears, fullYear, isYear } from "./yearNumbers";

const YEAR = "\\d{4}[-/]\\d{2,4}|\\d{2}[-/]\\d{2}|\\d{4}|\\d{2}";
const ONE = new RegExp(`^(${MONTH})[ ,/'-]{0,3}(${YEAR})?$`);
const TWO = new RegExp(
  `^(?:from )?(${MONTH})[ '-]{0,3}(\\d{4}|\\d{2})? ?(?:-|to|/) ?(${MONTH})(?:[ ,'-]{0,3}(${YEAR}))?$`,
);

/** "Mar-24", "March 2024", "03/2024", "2024-03"; "March" has its year from the as-at date. */
export const month: PeriodReader = (words, asAt) => {
  const named = ONE.exec(words);
  const number = monthNumber(named?.[1] ?? "");
  if (named?.[2] !== undefined) {
    const year = yearOf(named[2], number);
    return isYear(year) ? { ...monthSpan(year, number), grain: "month" } : undefined;
  }
  if (named && asAt !== undefined) {
    const span = monthSpan(lastYearOf(number, asAt), number);
    return { ...span, grain: "month", notes: [YEAR_ASSUMED] };
  }
  const figures = /^(?:(\d{4})[-/](\d{2})|(\d{1,2})\/(\d{4}))$/.exec(words);
  const year = Number(figures?.[1] ?? figures?.[4] ?? 0);
  const figure = Number(figures?.[2] ?? figures?.[3] ?? 0);
  // "2010-12" is three years before it is a month, as statistics have it.
  const isYears = figures?.[2] !== undefined && words[4] === "-" && year % 100 < figure;
  if (isYears && year >= 2000) return undefined;
  if (!isYear(year) || figure < 1 || figure > 12) return undefined;
  return { ...monthSpan(year, figure), grain: "month" };
};

/** "Apr-Jun 2024", "Oct 2023 to Mar 2024". */
export const months: PeriodReader = (words, asAt) => {
  const match = TWO.exec(words);
  if (!match) return undefined;
  const [, fromWord = "", fromYear, toWord = "", toYear] = match;
  const [from, to] = [monthNumber(fromWord), monthNumber(toWord)];
  const assumed = toYear === undefined && asAt !== undefined ? lastYearOf(to, asAt) : undefined;
  if (toYear === undefined && (assumed === undefined || fromYear !== undefined)) return undefined;
  const end = assumed ?? yearOf(toYear ?? "", to);
  const start = fromYear === undefined ? (from > to ? end - 1 : end) : fullYear(fromYear);
  if (!isYear(start) || !isYear(end) || start * 12 + from > end * 12 + to) return undefined;
  const span = monthsSpan(start, from, end, to);
  const notes = assumed === undefined ? [] : [YEAR_ASSUMED];
  return { ...span, grain: grainOfMonths(span), notes };
};

/** The year of a month whose year is written as one, "2024", or as the financial year that it lies in, "2024/25". */
function yearOf(written: string, month: number): number {
  if (!/[-/]/.test(written)) return fullYear(written);
  const start = followingYears(written);
  return start === undefined ? NaN : month >= 4 ? start : start + 1;
}

/** The year of the latest such month that has begun by the as-at date. */
function lastYearOf(month: number, asAt: IsoDate): number {
  const { year, month: now } = partsOf(asAt);
  return month > now ? year - 1 : year;
}

/** The grain of whole months: three are a quarter, also a rolling one, six a half, twelve from April or January. */
export function grainOfMonths(span: Span): PeriodGrain {
  const [from, to] = [partsOf(span.earliest), partsOf(span.latest)];
  const length = (to.year - from.year) * 12 + to.month - from.month + 1;
  if (length === 1) return "month";
  if (length === 3) return "quarter";
  if (length === 6 && (from.month === 4 || from.month === 10)) return "half-year";
  if (length === 12 && from.month === 4) return "financial-year";
  if (length === 12 && from.month === 1) return "calendar-year";
  return "other";
}
