const DAY = 86_400_000;
const EPOCH = Date.UTC(1899, 11, 30);

/** How many days the 1904 date system is behind the 1900 one. */
export const DAYS_1900_TO_1904 = 1462;

function daysInMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/**
 * The serial number of a day as Excel counts it, 29 February 1900 included; undefined for a day that is none.
 * `daySerial(2004, 3, 1, false)` is 38047.
 */
export function daySerial(
  year: number,
  month: number,
  day: number,
  date1904: boolean,
): number | undefined {
  if (month < 1 || month > 12 || day < 1 || year < 1900 || year > 9999) return undefined;
  if (day > daysInMonth(year, month)) return undefined;
  const days = Math.round((Date.UTC(year, month - 1, day) - EPOCH) / DAY);
  const serial = days < 61 ? days - 1 : days;
  if (!date1904) return serial;
  return serial >= DAYS_1900_TO_1904 ? serial - DAYS_1900_TO_1904 : undefined;
}

/** "24" is 2024, "31" is 1931; four digits are themselves. Three digits are no year. */
export function fullYear(digits: string): number | undefined {
  if (digits.length === 4) return Number(digits);
  if (digits.length > 2) return undefined;
  const year = Number(digits);
  return year < 30 ? 2000 + year : 1900 + year;
}
