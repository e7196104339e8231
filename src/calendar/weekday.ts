import { addDays, dateOf, dayNumber, daysInMonth, type IsoDate } from "./date";
import type { Span } from "./span";

/** 1 Monday to 7 Sunday, as ISO 8601 counts them. */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

export const WEEKDAY_NAMES = [
  "Monday",
  "Tuesday",
  "Wednesday",
  "Thursday",
  "Friday",
  "Saturday",
  "Sunday",
] as const;

/** The day of the week: `weekdayOf("2003-11-11")` is 2, a Tuesday. */
export function weekdayOf(date: IsoDate): Weekday {
  // 1 January 1970 was a Thursday.
  return (((((dayNumber(date) + 3) % 7) + 7) % 7) + 1) as Weekday;
}

/** A weekday's English name: `weekdayName(2)` is "Tuesday". */
export function weekdayName(weekday: Weekday): string {
  return WEEKDAY_NAMES[weekday - 1] ?? "";
}

/** The Monday-to-Sunday week that holds the date: `weekOf("2025-05-14")` is 2025-05-12 to 2025-05-18. */
export function weekOf(date: IsoDate): Span {
  const earliest = addDays(date, 1 - weekdayOf(date));
  return { earliest, latest: addDays(earliest, 6) };
}

/** The first such weekday on or after the date: `weekdayFrom("2003-11-11", 1)` is "2003-11-17". */
export function weekdayFrom(date: IsoDate, weekday: Weekday): IsoDate {
  return addDays(date, (weekday - weekdayOf(date) + 7) % 7);
}

/**
 * The nth such weekday of a month, or its last when `nth` is "last"; undefined where the month has no fifth one.
 * `nthWeekday(2025, 5, 1, 1)` is "2025-05-05".
 */
export function nthWeekday(
  year: number,
  month: number,
  weekday: Weekday,
  nth: number | "last",
): IsoDate | undefined {
  const first = weekdayFrom(dateOf(year, month, 1), weekday);
  const day = Number(first.slice(8));
  const length = daysInMonth(year, month);
  const wanted = nth === "last" ? day + 7 * Math.floor((length - day) / 7) : day + 7 * (nth - 1);
  return wanted >= 1 && wanted <= length ? dateOf(year, month, wanted) : undefined;
}

/** An ISO 8601 week: `isoWeekSpan(2025, 1)` is 2024-12-30 to 2025-01-05; undefined where the year has no week 53. */
export function isoWeekSpan(year: number, week: number): Span | undefined {
  const firstWeek = weekOf(dateOf(year, 1, 4));
  const span = weekOf(addDays(firstWeek.earliest, 7 * (week - 1)));
  const thursday = addDays(span.earliest, 3);
  return Number(thursday.slice(0, 4)) === year ? span : undefined;
}
