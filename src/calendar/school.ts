import { dateOf } from "./date";
import type { Span } from "./span";

export type SchoolTerm = "autumn" | "spring" | "summer";

/** A Scottish school session, mid-August to the end of June: `schoolSessionSpan(2023)` is 2023-08-15 to 2024-06-30. */
export function schoolSessionSpan(startYear: number): Span {
  return { earliest: dateOf(startYear, 8, 15), latest: dateOf(startYear + 1, 6, 30) };
}

/** An academic year as England's law has it: `academicYearSpan(2024)` is 2024-09-01 to 2025-08-31. */
export function academicYearSpan(startYear: number): Span {
  return { earliest: dateOf(startYear, 9, 1), latest: dateOf(startYear + 1, 8, 31) };
}

/**
 * The widest stretch that a term of the calendar year covers anywhere in Great Britain. Terms end on other days in
 * other places, so each ends with the last month that any of them reaches: autumn with December, spring with April
 * (a late Easter), summer with July. `schoolTermSpan(2025, "spring")` is 2025-01-01 to 2025-04-30.
 */
export function schoolTermSpan(year: number, term: SchoolTerm): Span {
  switch (term) {
    case "autumn":
      return { earliest: dateOf(year, 8, 15), latest: dateOf(year, 12, 31) };
    case "spring":
      return { earliest: dateOf(year, 1, 1), latest: dateOf(year, 4, 30) };
    case "summer":
      return { earliest: dateOf(year, 4, 1), latest: dateOf(year, 7, 31) };
  }
}
