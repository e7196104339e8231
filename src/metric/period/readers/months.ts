import { monthSpan, monthsSpan, partsOf, type Span } from "../../../calendar";
import type { PeriodGrain } from "../../types";
import { MONTH, monthNumber } from "./monthWords";
import { YEAR_ASSUMED, type PeriodReader } from "./reader";
import { fullYear, isYear } from "./yearNumbers";

const ONE = new RegExp(`^(${MONTH})[ ,/'-]{0,3}(\\d{4}|\\d{2})?$`);
const TWO = new RegExp(
  `^(?:from )?(${MONTH})[ '-]{0,3}(\\d{4}|\\d{2})? ?(?:-|to|/) ?(${MONTH})[ '-]{0,3}(\\d{4}|\\d{2})$`,
);

/** "Mar-24", "March 2024", "03/2024", "2024-03"; "March" has its year from the as-at date. */
export const month: PeriodReader = (words, asAt) => {
  const named = ONE.exec(words);
  const number = monthNumber(named?.[1] ?? "");
  if (named?.[2] !== undefined) {
    const year = fullYear(named[2]);
    return isYear(year) ? { ...monthSpan(year, number), grain: "month" } : undefined;
  }
  if (named && asAt !== undefined) {
    const { year, month: now } = partsOf(asAt);
    const span = monthSpan(number > now ? year - 1 : year, number);
    return { ...span, grain: "month", notes: [YEAR_ASSUMED] };
  }
  const figures = /^(?:(\d{4})[-/](\d{2})|(\d{1,2})\/(\d{4}))$/.exec(words);
  const year = Number(figures?.[1] ?? figures?.[4] ?? 0);
  const figure = Number(figures?.[2] ?? figures?.[3] ?? 0);
  if (!isYear(year) || figure < 1 || figure > 12) return undefined;
  return { ...monthSpan(year, figure), grain: "month" };
};

/** "Apr-Jun 2024", "Oct 2023 to Mar 2024". */
export const months: PeriodReader = (words) => {
  const match = TWO.exec(words);
  if (!match) return undefined;
  const [, fromWord = "", fromYear, toWord = "", toYear = ""] = match;
  const [from, to] = [monthNumber(fromWord), monthNumber(toWord)];
  const end = fullYear(toYear);
  const start = fromYear === undefined ? (from > to ? end - 1 : end) : fullYear(fromYear);
  if (!isYear(start) || !isYear(end) || start * 12 + from > end * 12 + to) return undefined;
  const span = monthsSpan(start, from, end, to);
  return { ...span, grain: grainOfMonths(span) };
};

/** The grain of whole months: three that begin a quarter, six a half, twelve from April or January. */
export function grainOfMonths(span: Span): PeriodGrain {
  const [from, to] = [partsOf(span.earliest), partsOf(span.latest)];
  const length = (to.year - from.year) * 12 + to.month - from.month + 1;
  if (length === 1) return "month";
  if (length === 3 && from.month % 3 === 1) return "quarter";
  if (length === 6 && (from.month === 4 || from.month === 10)) return "half-year";
  if (length === 12 && from.month === 4) return "financial-year";
  if (length === 12 && from.month === 1) return "calendar-year";
  return "other";
}
