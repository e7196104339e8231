const FIRST_YEAR = 1950;
const LAST_YEAR = 2100;
/** Two figures from here on are of the last century: no council compares itself with 2060. */
const LAST_CENTURY_FROM = 60;

/** Whether a number may be the year of a metric's period. */
export function isYear(year: number): boolean {
  return year >= FIRST_YEAR && year <= LAST_YEAR;
}

/** A year from two or four figures: "24" is 2024, "99" is 1999. */
export function fullYear(figures: string): number {
  if (figures.length !== 2) return Number(figures);
  return Number(figures) + (Number(figures) < LAST_CENTURY_FROM ? 2000 : 1900);
}

/** The end year written behind a start year: after 2022, "23" is 2023 and "2023" too; after 1999, "00" is 2000. */
export function endYear(start: number, figures: string): number {
  if (figures.length !== 2) return Number(figures);
  const sameCentury = start - (start % 100) + Number(figures);
  return sameCentury < start ? sameCentury + 100 : sameCentury;
}

/** The start year of "2022-23", "2022/2023", "22/23", "2022/3"; undefined when the two do not follow on. */
export function followingYears(text: string): number | undefined {
  const short = /^(\d{4}) ?\/ ?(\d)$/.exec(text);
  if (short) {
    const start = Number(short[1]);
    return isYear(start) && String(start + 1).endsWith(short[2] ?? "") ? start : undefined;
  }
  const match = /^(\d{4}|\d{2}) ?[-/] ?(\d{4}|\d{2})$/.exec(text);
  if (!match) return undefined;
  const [, first = "", second = ""] = match;
  if (first.length === 2 && second.length === 4) return undefined;
  const start = fullYear(first);
  return endYear(start, second) === start + 1 && isYear(start) ? start : undefined;
}
