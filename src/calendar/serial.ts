import { dateOf, dateOfDayNumber, dayNumber, type IsoDate } from "./date";

/** Which day a workbook's serial numbers count from. */
export type DateSystem = "1900" | "1904";

/** Excel's 1900 system believes that 29 February 1900 existed and gives it this number. */
const FALSE_LEAP_DAY = 60;
const LAST_DAY = dateOf(9999, 12, 31);
const DAY_ZERO: Readonly<Record<DateSystem, number>> = {
  "1900": dayNumber(dateOf(1899, 12, 31)),
  "1904": dayNumber(dateOf(1904, 1, 1)),
};

/**
 * The date of an Excel serial number, the time of day left off: `dateOfSerial(38077, "1900")` is "2004-03-31".
 * Undefined where there is no such day: below Excel's first, beyond 31 December 9999, and 60 in the 1900 system,
 * which Excel shows as 29 February 1900.
 */
export function dateOfSerial(serial: number, system: DateSystem): IsoDate | undefined {
  if (!Number.isFinite(serial)) return undefined;
  const whole = Math.floor(serial);
  if (whole < (system === "1900" ? 1 : 0)) return undefined;
  if (system === "1900" && whole === FALSE_LEAP_DAY) return undefined;
  const pastLeapDay = system === "1900" && whole > FALSE_LEAP_DAY ? 1 : 0;
  const days = DAY_ZERO[system] + whole - pastLeapDay;
  return days <= dayNumber(LAST_DAY) ? dateOfDayNumber(days) : undefined;
}

/**
 * The Excel serial number of a date: `serialOfDate("2004-03-31", "1904")` is 36615.
 * Undefined for dates before the system's first day (1 January 1900 or 1904).
 */
export function serialOfDate(date: IsoDate, system: DateSystem): number | undefined {
  const days = dayNumber(date) - DAY_ZERO[system];
  if (system === "1904") return days >= 0 ? days : undefined;
  if (days < 1) return undefined;
  return days < FALSE_LEAP_DAY ? days : days + 1;
}
