const DAY = 86_400_000;

/**
 * A date cell of the strict format, ISO 8601, as Excel's serial number; undefined for anything else.
 * `isoToSerial("2004-03-31", false)` is 38077; "1976-11-22T08:30:00" has a fraction, "08:30:00" is a fraction alone.
 */
export function isoToSerial(iso: string, date1904: boolean): number | undefined {
  const found = /^(?:(\d{4})-(\d\d)-(\d\d))?T?(?:(\d\d):(\d\d)(?::(\d\d(?:\.\d{1,9})?))?)?Z?$/.exec(
    iso,
  );
  if (found === null || iso === "") return undefined;
  const [, year, month, day, hours = "0", minutes = "0", seconds = "0"] = found;
  const time = (Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds)) / 86_400;
  if (year === undefined) return time;
  const days = Date.UTC(Number(year), Number(month) - 1, Number(day)) / DAY;
  if (date1904) return days - Date.UTC(1904, 0, 1) / DAY + time;
  const serial = days - Date.UTC(1899, 11, 30) / DAY;
  // Excel's 1900 has a 29 February, so what lies before it counts one less.
  return (serial < 61 ? serial - 1 : serial) + time;
}
