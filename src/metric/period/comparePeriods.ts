import type { Period } from "../types";

/** Orders periods by their end, then by their start: below 0 when `a` comes first, as `Array.sort` asks. */
export function comparePeriods(a: Period, b: Period): number {
  return compareText(a.latest, b.latest) || compareText(a.earliest, b.earliest);
}

/** The periods in order of time; the list given is left as it is, and equal periods keep their order. */
export function sortPeriods(periods: readonly Period[]): Period[] {
  return [...periods].sort(comparePeriods);
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
