/**
 * A plain calendar date as ISO 8601 text, "2003-11-30". Text of this form compares in date order with < and >.
 * No time, no time zone. Years 1 to 9999.
 */
export type IsoDate = string & { readonly plainDate: unique symbol };

/** The parts of a date; `month` 1 to 12, `day` 1 to 31. */
export interface DateParts {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const MONTH_LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;
const TWO_DIGITS = Array.from({ length: 32 }, (_, n) => String(n).padStart(2, "0"));
const ZERO = "0".charCodeAt(0);
const MILLISECONDS_A_DAY = 86_400_000;
/** The calendar repeats itself after so many days. */
const DAYS_IN_400_YEARS = 146_097;

/** Whether the Gregorian year has a 29 February: `isLeapYear(2024)` is true, `isLeapYear(1900)` is false. */
export function isLeapYear(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

/** Days in a month, 28 to 31: `daysInMonth(2024, 2)` is 29. `month` is 1 to 12. */
export function daysInMonth(year: number, month: number): number {
  return month === 2 && isLeapYear(year) ? 29 : (MONTH_LENGTHS[month - 1] ?? 0);
}

/** Whether the three numbers name a day that exists, in the years 1 to 9999: `isDay(2023, 2, 29)` is false. */
export function isDay(year: number, month: number, day: number): boolean {
  return (
    Number.isInteger(year) &&
    Number.isInteger(month) &&
    Number.isInteger(day) &&
    year >= 1 &&
    year <= 9999 &&
    month >= 1 &&
    month <= 12 &&
    day >= 1 &&
    day <= daysInMonth(year, month)
  );
}

/**
 * A date from its numbers: `dateOf(2003, 11, 30)` is "2003-11-30".
 * @throws RangeError when there is no such day; ask `isDay` first where the numbers come from a person.
 */
export function dateOf(year: number, month: number, day: number): IsoDate {
  if (!isDay(year, month, day)) throw new RangeError(`no such day: ${year}-${month}-${day}`);
  const yearText = year > 999 ? String(year) : String(year).padStart(4, "0");
  return `${yearText}-${TWO_DIGITS[month] ?? ""}-${TWO_DIGITS[day] ?? ""}` as IsoDate;
}

/** Reads exactly "YYYY-MM-DD"; undefined for anything else or for a day that does not exist. */
export function parseIsoDate(text: string): IsoDate | undefined {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (!match) return undefined;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  return isDay(year, month, day) ? dateOf(year, month, day) : undefined;
}

/** The parts of a date: `partsOf("2003-11-30")` is `{year: 2003, month: 11, day: 30}`. */
export function partsOf(date: IsoDate): DateParts {
  return {
    year: twoDigits(date, 0) * 100 + twoDigits(date, 2),
    month: twoDigits(date, 5),
    day: twoDigits(date, 8),
  };
}

function twoDigits(date: IsoDate, at: number): number {
  return (date.charCodeAt(at) - ZERO) * 10 + date.charCodeAt(at + 1) - ZERO;
}

/** Days since 1 January 1970, negative before: the one number line that differences are taken on. */
export function dayNumber(date: IsoDate): number {
  const { year, month, day } = partsOf(date);
  // `Date.UTC` takes the years 0 to 99 for those of the last century.
  const cycles = year < 100 ? 1 : 0;
  return (
    Date.UTC(year + 400 * cycles, month - 1, day) / MILLISECONDS_A_DAY - cycles * DAYS_IN_400_YEARS
  );
}

/** The date of a day number; the reverse of `dayNumber`. @throws RangeError outside the years 1 to 9999. */
export function dateOfDayNumber(days: number): IsoDate {
  const date = new Date(days * MILLISECONDS_A_DAY);
  return dateOf(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate());
}

/** The date so many days later (earlier when negative): `addDays("2003-11-30", 1)` is "2003-12-01". */
export function addDays(date: IsoDate, days: number): IsoDate {
  return dateOfDayNumber(dayNumber(date) + days);
}

/** Whole days from one date to another: `daysBetween("2003-11-30", "2003-12-31")` is 31. */
export function daysBetween(from: IsoDate, to: IsoDate): number {
  return dayNumber(to) - dayNumber(from);
}

/**
 * The same day so many months later, or that month's last day where it is shorter:
 * `addMonths("2024-01-31", 1)` is "2024-02-29".
 */
export function addMonths(date: IsoDate, months: number): IsoDate {
  const { year, month, day } = partsOf(date);
  const index = year * 12 + (month - 1) + months;
  const [laterYear, laterMonth] = [Math.floor(index / 12), (index % 12) + 1];
  return dateOf(laterYear, laterMonth, Math.min(day, daysInMonth(laterYear, laterMonth)));
}
