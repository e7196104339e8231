import {
  dateOf,
  financialYearSpan,
  isDay,
  monthSpan,
  monthsSpan,
  partsOf,
  yearSpan,
} from "../../calendar";
import { doubt } from "../notes";
import { stretchOf } from "../stretch";
import { isAttached, markAt, numberAt, wordAt, type NumberToken, type Token } from "../tokens";
import { dated, yearless, type Found, type Reader, type Sight, type When } from "../when";
import { dayInYear } from "./figures";
import { belongsToNext, doubleYear, endsFigures, fullYear, isYear } from "./years";

interface Candidate {
  readonly latest: string;
  readonly when: When;
}

/**
 * Two figures with a mark between: "24/25" a financial year, "03/2024" a month, "2024-03" too, "31/3" a day,
 * "2022-26" a span of years. Where more than one reading is possible ("03/04"), the one that ends last.
 */
export const numericPair: Reader = (sight, at) => {
  const { tokens } = sight;
  const first = numberAt(tokens, at);
  const mark = markAt(tokens, at + 1);
  const second = numberAt(tokens, at + 2);
  if (first === undefined || second === undefined || mark === undefined) return undefined;
  if (!["/", "-", "."].includes(mark) || belongsToNext(tokens, at + 2)) return undefined;
  if (!endsFigures(tokens, at + 3, mark) || continuesFigures(sight, at)) return undefined;
  const candidates = candidatesOf(sight, at, first, mark, second);
  const sorted = [...candidates].sort((a, b) => (a.latest < b.latest ? 1 : -1));
  const last = sorted[0];
  if (last === undefined) return undefined;
  const doubts =
    sorted.length > 1
      ? [doubt("two-figures", { figures: `${first.text}${mark}${second.text}` })]
      : [];
  return { when: { ...last.when, notes: [...last.when.notes, ...doubts] }, next: at + 3 };
};

/** Whether these figures are the tail of a longer row such as 1/1/1/1. */
function continuesFigures(sight: Sight, at: number): boolean {
  const mark = markAt(sight.tokens, at - 1);
  if (mark !== "/" && mark !== "." && mark !== "-") return false;
  if (!isAttached(sight.tokens, at) || !isAttached(sight.tokens, at - 1)) return false;
  return numberAt(sight.tokens, at - 2) !== undefined && mark === markAt(sight.tokens, at + 1);
}

function candidatesOf(
  sight: Sight,
  at: number,
  first: NumberToken,
  mark: string,
  second: NumberToken,
): Candidate[] {
  const found: Candidate[] = [];
  const add = (latest: string, when: When | undefined): void => {
    if (when !== undefined) found.push({ latest, when });
  };
  const double = mark === "." ? undefined : doubleYear(sight.tokens, at, sight.asAt);
  if (double !== undefined) {
    const span = financialYearSpan(double.year);
    add(span.latest, dated("year", stretchOf(span)));
  } else {
    const years = yearsBetween(sight, first, mark, second);
    if (years !== undefined) {
      const span = monthsSpan(years.from, 1, years.to, 12);
      add(span.latest, dated("span", stretchOf(span)));
    }
  }
  if (double === undefined || first.text.length === 2 || second.text.length === 1) {
    const month = monthAndYear(sight, first, mark, second);
    if (month !== undefined && (double === undefined || month.year === double.year)) {
      const span = monthSpan(month.year, month.month);
      add(span.latest, dated("month", stretchOf(span)));
    }
  }
  const year = partsOf(sight.asAt).year;
  if (isDayAndMonth(sight, at, first, mark, second)) {
    const [day, month] = [first.value, second.value];
    const latest = isDay(year, month, day) ? dateOf(year, month, day) : sight.asAt;
    add(latest, yearless("day", dayInYear(month, day)));
  }
  return found;
}

/** Years that do not follow on, "2022-26", "2024/2030", and "22-26" near the as-at date. */
function yearsBetween(
  sight: Sight,
  first: NumberToken,
  mark: string,
  second: NumberToken,
): { from: number; to: number } | undefined {
  if (mark === ".") return undefined;
  const now = partsOf(sight.asAt).year;
  if (first.text.length === 4 && isYear(first.value)) {
    const to =
      second.text.length === 4
        ? second.value
        : second.text.length === 2
          ? Math.floor(first.value / 100) * 100 + second.value
          : 0;
    return isYear(to) && to > first.value ? { from: first.value, to } : undefined;
  }
  if (first.text.length !== 2 || second.text.length !== 2 || second.value <= 12) return undefined;
  const [from, to] = [fullYear(first.value, sight.asAt), fullYear(second.value, sight.asAt)];
  const near = Math.abs(from - now) <= 10 && to > from && to - from <= 10;
  return near ? { from, to } : undefined;
}

/** "03/2024", "3/24", "2024-03": a month; undefined where the figures are no such thing. */
function monthAndYear(
  sight: Sight,
  first: NumberToken,
  mark: string,
  second: NumberToken,
): { month: number; year: number } | undefined {
  const isMonth = (token: NumberToken): boolean =>
    token.value >= 1 && token.value <= 12 && token.text.length <= 2;
  if (first.text.length === 4 && isYear(first.value) && isMonth(second)) {
    return { year: first.value, month: second.value };
  }
  if (!isMonth(first)) return undefined;
  if (second.text.length === 4 && isYear(second.value)) {
    return { year: second.value, month: first.value };
  }
  if (second.text.length !== 2 || mark === ".") return undefined;
  if (mark === "-" && first.text.length !== 2) return undefined;
  return { year: fullYear(second.value, sight.asAt), month: first.value };
}

function isDayAndMonth(
  sight: Sight,
  at: number,
  first: NumberToken,
  mark: string,
  second: NumberToken,
): boolean {
  if (first.text.length > 2 || second.text.length > 2) return false;
  // Outside these the figures are more likely "1-2 years" or section 3.2.
  if (mark === "-" && (first.text.length !== 2 || second.text.length !== 2)) return false;
  if (mark === "." && second.text.length !== 2 && sight.tokens.length > 3) return false;
  if (mark === "." && !isAttached(sight.tokens, at + 2)) return false;
  // A leap year, so that 29/2 counts as a day.
  return isDay(2024, second.value, first.value);
}

/** A year alone: "2024", "2024.", the "-26" of "April 2024-26", the "28" of "2025 to 28", and "2024 to 2025" in full. */
export const bareYear: Reader = (sight, at) => {
  const token = numberAt(sight.tokens, at);
  if (token === undefined) return undefined;
  if (token.text.length === 4 && isYear(token.value)) {
    if (belongsToNext(sight.tokens, at) || endsBrokenDate(sight, at)) return undefined;
    if (isYearToNext(sight.tokens, at)) return yearToNext(token.value, at + 3);
    return { when: dated("year", stretchOf(yearSpan(token.value))), next: at + 1 };
  }
  const before = numberAt(sight.tokens, at - 2);
  if (token.text.length !== 2 || before === undefined || !isYear(before.value)) return undefined;
  const join = markAt(sight.tokens, at - 1) ?? wordAt(sight.tokens, at - 1);
  if (join !== "-" && join !== "to") return undefined;
  // "2025 to 28 homes": the figures count what follows.
  const isLoose = join === "to" || !isAttached(sight.tokens, at);
  if (isLoose && wordAt(sight.tokens, at + 1) !== undefined) return undefined;
  if (belongsToNext(sight.tokens, at)) return undefined;
  const year = Math.floor(before.value / 100) * 100 + token.value;
  if (year <= before.value || !isYear(year)) return undefined;
  return { when: dated("year", stretchOf(yearSpan(year))), next: at + 1 };
};

/** "2024 to 2025", each year in full and no part of something longer. */
function isYearToNext(tokens: readonly Token[], at: number): boolean {
  const [first, second] = [numberAt(tokens, at), numberAt(tokens, at + 2)];
  if (first === undefined || second === undefined || wordAt(tokens, at + 1) !== "to") return false;
  if (second.text.length !== 4 || second.value !== first.value + 1) return false;
  const mark = markAt(tokens, at + 3);
  const goesOn = (mark === "/" || mark === "-") && numberAt(tokens, at + 4) !== undefined;
  return !goesOn && !belongsToNext(tokens, at + 2);
}

function yearToNext(year: number, next: number): Found {
  const span = stretchOf(monthsSpan(year, 1, year + 1, 12));
  const when = dated("span", span, [doubt("years-or-financial")]);
  return { when: { ...when, earlierReading: financialYearSpan(year).latest }, next };
}

/** "45/67/2024" is no date, and its year alone would pretend that it is. */
function endsBrokenDate({ tokens }: Sight, at: number): boolean {
  const mark = markAt(tokens, at - 1);
  if (mark !== "/" && mark !== ".") return false;
  return (
    isAttached(tokens, at) && isAttached(tokens, at - 1) && numberAt(tokens, at - 2) !== undefined
  );
}
