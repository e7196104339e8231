import { dateOf, daysInMonth, type IsoDate } from "./date";

/** A stretch of days, both ends included; `earliest` is never after `latest`. */
export interface Span {
  readonly earliest: IsoDate;
  readonly latest: IsoDate;
}

/** A whole calendar month: `monthSpan(2003, 11)` is 2003-11-01 to 2003-11-30. `month` is 1 to 12. */
export function monthSpan(year: number, month: number): Span {
  return monthsSpan(year, month, year, month);
}

/** From the first day of one month to the last day of another. */
export function monthsSpan(
  fromYear: number,
  fromMonth: number,
  toYear: number,
  toMonth: number,
): Span {
  return {
    earliest: dateOf(fromYear, fromMonth, 1),
    latest: dateOf(toYear, toMonth, daysInMonth(toYear, toMonth)),
  };
}

/** A calendar year: `yearSpan(2024)` is 2024-01-01 to 2024-12-31. */
export function yearSpan(year: number): Span {
  return monthsSpan(year, 1, year, 12);
}

/** The UK financial year that starts on 1 April: `financialYearSpan(2024)` is 2024-04-01 to 2025-03-31. */
export function financialYearSpan(startYear: number): Span {
  return monthsSpan(startYear, 4, startYear + 1, 3);
}

export type QuarterNumber = 1 | 2 | 3 | 4;

/** The year whose quarters a body counts: January to December, or April to March. */
export type QuarterYear = "calendar" | "financial";

/** A quarter of a financial year, Q1 being April to June: `financialQuarterSpan(2024, 4)` is 2025-01-01 to 2025-03-31. */
export function financialQuarterSpan(startYear: number, quarter: QuarterNumber): Span {
  return quarter === 4
    ? monthsSpan(startYear + 1, 1, startYear + 1, 3)
    : monthsSpan(startYear, quarter * 3 + 1, startYear, quarter * 3 + 3);
}

/** A quarter of a calendar year, Q1 being January to March. */
export function calendarQuarterSpan(year: number, quarter: QuarterNumber): Span {
  return monthsSpan(year, quarter * 3 - 2, year, quarter * 3);
}
