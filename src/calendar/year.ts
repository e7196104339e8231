import { partsOf, type IsoDate } from "./date";
import { monthsSpan, type Span } from "./span";

/** The year in which the date's UK financial year starts: `financialYearOf("2025-03-31")` is 2024. */
export function financialYearOf(date: IsoDate): number {
  const { year, month } = partsOf(date);
  return month < 4 ? year - 1 : year;
}

export type HalfNumber = 1 | 2;

/** Half a calendar year: `calendarHalfSpan(2025, 1)` is 2025-01-01 to 2025-06-30. */
export function calendarHalfSpan(year: number, half: HalfNumber): Span {
  return half === 1 ? monthsSpan(year, 1, year, 6) : monthsSpan(year, 7, year, 12);
}

/** Half a financial year, counted from April: `financialHalfSpan(2024, 2)` is 2024-10-01 to 2025-03-31. */
export function financialHalfSpan(startYear: number, half: HalfNumber): Span {
  return half === 1
    ? monthsSpan(startYear, 4, startYear, 9)
    : monthsSpan(startYear, 10, startYear + 1, 3);
}
