import { monthsSpan, type Span } from "./span";

export type Season = "spring" | "summer" | "autumn" | "winter";

/**
 * A season by whole months, named for the year it begins in: spring March to May, summer June to August, autumn
 * September to November, winter December to February. `seasonSpan(2024, "winter")` is 2024-12-01 to 2025-02-28.
 */
export function seasonSpan(year: number, season: Season): Span {
  switch (season) {
    case "spring":
      return monthsSpan(year, 3, year, 5);
    case "summer":
      return monthsSpan(year, 6, year, 8);
    case "autumn":
      return monthsSpan(year, 9, year, 11);
    case "winter":
      return monthsSpan(year, 12, year + 1, 2);
  }
}
