import { partsOf, type IsoDate } from "../../calendar";
import { MONTHS } from "../words/months";
import { ORDINAL_ENDINGS } from "../words/numbers";
import { UNITS } from "../words/units";
import type { Found, Sight } from "../when";
import { isAttached, markAt, numberAt, wordAt, type Token } from "../tokens";

/** A year as it is written: a calendar year, or two that follow on ("2024/25"), named for the first. */
export interface YearFound {
  readonly year: number;
  readonly kind: "calendar" | "double";
  readonly next: number;
}

/** Reads the part of a year that the year stands before, at the place behind it. */
export type AfterYear = (sight: Sight, at: number, year: YearFound) => Found | undefined;

const FIRST_YEAR = 1900;
const LAST_YEAR = 2199;

/** Whether a number of four digits is one that a plan may name. */
export function isYear(value: number): boolean {
  return value >= FIRST_YEAR && value <= LAST_YEAR;
}

/** The full year of two digits, within fifty years of the as-at date: `fullYear(12, "2024-01-01")` is 2012. */
export function fullYear(twoDigits: number, asAt: IsoDate): number {
  const now = partsOf(asAt).year;
  const year = Math.floor(now / 100) * 100 + twoDigits;
  const nearest = year > now + 50 ? year - 100 : year < now - 50 ? year + 100 : year;
  return Math.min(Math.max(nearest, FIRST_YEAR), LAST_YEAR);
}

/** Four digits that are a year, standing alone: not part of 2024/25, of a date in figures or of "2024th". */
export function fourDigitYear(tokens: readonly Token[], at: number): number | undefined {
  const token = numberAt(tokens, at);
  if (token === undefined || token.text.length !== 4 || !isYear(token.value)) return undefined;
  if (isAttached(tokens, at + 1) && ORDINAL_ENDINGS.has(wordAt(tokens, at + 1) ?? "")) {
    return undefined;
  }
  return token.value;
}

/**
 * Two years that follow on: "2024/25", "2024-2025", "24/25", "2025/6", "2022 to 23". "2024 to 2025" in full is one
 * only where a name stands beside it (`isNamed`): "financial year 2024 to 2025".
 */
export function doubleYear(
  tokens: readonly Token[],
  at: number,
  asAt: IsoDate,
  isNamed = false,
): YearFound | undefined {
  const first = numberAt(tokens, at);
  const second = numberAt(tokens, at + 2);
  const join = markAt(tokens, at + 1) ?? wordAt(tokens, at + 1) ?? "";
  if (first === undefined || second === undefined || !DOUBLE_JOINS.has(join)) return undefined;
  if (!endsFigures(tokens, at + 3, join)) return undefined;
  // "2023 to 24 year" is the year 2023 to 24; "2023 to 24 months" is none.
  if (belongsToNext(tokens, at + 2) && wordAt(tokens, at + 3) !== "year") return undefined;
  const isFull = first.text.length === 4;
  if (!isFull && (first.text.length !== 2 || second.text.length !== 2)) return undefined;
  if (join === "to" && !(isFull && (isNamed || second.text.length === 2))) return undefined;
  const year = isFull ? first.value : fullYear(first.value, asAt);
  const followsOn = isYear(year) && isYearAfter(second.text, year);
  return followsOn ? { year, kind: "double", next: at + 3 } : undefined;
}

const DOUBLE_JOINS: ReadonlySet<string> = new Set(["/", "-", "to"]);

/** Whether figures are the year after another, by its last figure or last two, or in full: "6", "26", "2026". */
function isYearAfter(figures: string, year: number): boolean {
  const next = String(year + 1);
  return figures.length !== 3 && figures.length <= 4 && next.endsWith(figures);
}

/**
 * Whether the figures of a date are over here: more of them would follow its own mark, as in 1/2/3/4. Another mark
 * joins it to something else, as in "31.03.2024-30.06.2024".
 */
export function endsFigures(
  tokens: readonly Token[],
  at: number,
  ownMark: string | undefined,
): boolean {
  const mark = markAt(tokens, at);
  if (mark === undefined || mark !== ownMark) return true;
  if (!isAttached(tokens, at) || !isAttached(tokens, at + 1)) return true;
  return numberAt(tokens, at + 1) === undefined;
}

/** Whether the number belongs to what follows: "25 June", "12 months", "3rd", "10:30", "5pm". */
export function belongsToNext(tokens: readonly Token[], at: number): boolean {
  const next = at + 1;
  const mark = markAt(tokens, next);
  if (mark === ":" && isAttached(tokens, next) && numberAt(tokens, next + 1) !== undefined) {
    return isAttached(tokens, next + 1);
  }
  if (mark === "%") return true;
  const word = wordAt(tokens, next);
  if (word === undefined) return false;
  if (MONTHS.has(word) || UNITS.has(word)) return true;
  return isAttached(tokens, next) && word !== "q";
}

/** A year at a place in any form: 2024, 2024/25, '24, and 24/25. */
export function yearAt(
  tokens: readonly Token[],
  at: number,
  asAt: IsoDate,
  isNamed = false,
): YearFound | undefined {
  const double = doubleYear(tokens, at, asAt, isNamed);
  if (double !== undefined) return double;
  const year = fourDigitYear(tokens, at);
  if (year !== undefined) return { year, kind: "calendar", next: at + 1 };
  const short = numberAt(tokens, at + 1);
  if (markAt(tokens, at) === "'" && short?.text.length === 2) {
    const start = doubleYear(tokens, at + 1, asAt);
    if (start !== undefined) return start;
    return { year: fullYear(short.value, asAt), kind: "calendar", next: at + 2 };
  }
  return undefined;
}

/**
 * The year that a time is followed by: "March, 2024", "Q3 of financial year 2024/25", "Q1 (2024/25)", "H1 FY25".
 * Two digits alone are left to the caller.
 */
export function yearAfter(
  tokens: readonly Token[],
  at: number,
  asAt: IsoDate,
): YearFound | undefined {
  let place = at;
  const mark = markAt(tokens, place);
  const bracket = mark === "(";
  if (mark === "," || mark === "-" || mark === "/" || mark === "." || bracket) place += 1;
  for (let skipped = 0; skipped < 3 && SKIPPED.has(wordAt(tokens, place) ?? ""); skipped += 1) {
    place += 1;
  }
  const financial = financialWords(tokens, place);
  place += financial;
  const found =
    yearAt(tokens, place, asAt, financial > 0) ??
    (financial > 0 ? short(tokens, place, asAt) : undefined);
  if (found === undefined) return undefined;
  if (bracket && markAt(tokens, found.next) !== ")") return undefined;
  const kind = financial > 0 ? "double" : found.kind;
  const trailing = found.kind === "double" ? financialWords(tokens, found.next) : 0;
  return { year: found.year, kind, next: found.next + trailing + (bracket ? 1 : 0) };
}

/**
 * The year of a month or season: in "March 2025 - 2026" that is 2025 alone, and the rest is how far it runs; "March
 * 2025/26" keeps both.
 */
export function ownYearAfter(
  tokens: readonly Token[],
  at: number,
  asAt: IsoDate,
): YearFound | undefined {
  const found = yearAfter(tokens, at, asAt);
  if (found?.kind !== "double" || numberAt(tokens, found.next - 1)?.text.length !== 4) return found;
  const first = numberAt(tokens, found.next - 3);
  if (markAt(tokens, found.next - 2) !== "-" || first?.value !== found.year) return found;
  return { year: found.year, kind: "calendar", next: found.next - 2 };
}

const SKIPPED: ReadonlySet<string> = new Set(["of", "in", "the", "for", "during"]);

function short(tokens: readonly Token[], at: number, asAt: IsoDate): YearFound | undefined {
  const number = numberAt(tokens, at);
  if (number?.text.length !== 2 || belongsToNext(tokens, at)) return undefined;
  return { year: fullYear(number.value, asAt), kind: "calendar", next: at + 1 };
}

/** How many tokens here say "financial year": "fy", "financial year", "fin. year", "f/y"; 0 when none do. */
export function financialWords(tokens: readonly Token[], at: number): number {
  const word = wordAt(tokens, at);
  if (word === "fy") return 1;
  if (word === "f" && markAt(tokens, at + 1) === "/" && wordAt(tokens, at + 2) === "y") return 3;
  if (word !== "financial" && word !== "fiscal" && word !== "fin" && word !== "tax") return 0;
  const place = markAt(tokens, at + 1) === "." ? at + 2 : at + 1;
  const year = wordAt(tokens, place);
  return year === "year" || year === "yr" || year === "years" ? place + 1 - at : 0;
}
