import { isAttached, markAt, numberAt, wordAt } from "../tokens";
import type { Reader, Sight } from "../when";
import { halfOfYear } from "./half";
import { quarterOfYear } from "./quarter";
import { termOfYear } from "./schoolTerm";
import { seasonOfYear } from "./season";
import { financialWords, yearAt, type AfterYear, type YearFound } from "./years";

/** What a year may stand before; a term before the season in its name. */
const AFTER_YEAR: readonly AfterYear[] = [halfOfYear, quarterOfYear, termOfYear, seasonOfYear];
const JOINS: ReadonlySet<string> = new Set(["-", ",", ":", "/"]);

/** A year and then the part of it: "2024/25 Q4", "FY25-26 H2", "2025 H1", "2024/25 autumn term", "18Q2". */
export const yearFirst: Reader = (sight, at) => {
  const financial = financialWords(sight.tokens, at);
  const named = yearAt(sight.tokens, at + financial, sight.asAt);
  if (financial > 0 && named?.kind !== "double") return undefined;
  const year = named ?? shortYear(sight, at);
  if (year === undefined) return undefined;
  const place = JOINS.has(markAt(sight.tokens, year.next) ?? "") ? year.next + 1 : year.next;
  if (wordAt(sight.tokens, place) === undefined) return undefined;
  for (const reader of AFTER_YEAR) {
    const found = reader(sight, place, year);
    if (found !== undefined) return found;
  }
  return undefined;
};

/** The "18" of "18Q2". */
function shortYear({ tokens }: Sight, at: number): YearFound | undefined {
  const number = numberAt(tokens, at);
  if (number?.text.length !== 2 || wordAt(tokens, at + 1) !== "q") return undefined;
  if (!isAttached(tokens, at + 1)) return undefined;
  return { year: 2000 + number.value, kind: "calendar", next: at + 1 };
}
