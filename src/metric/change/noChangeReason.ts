import { daysBetween } from "../../calendar";
import type { KnownValue, Marker, MetricValue, Observation, Period, PeriodGrain } from "../types";

const MARKED: ReadonlyMap<Marker, string> = new Map([
  ["suppressed", "is suppressed"],
  ["not-available", "is not available"],
  ["not-applicable", "does not apply"],
  ["missing", "is missing"],
  ["rounds-to-zero", "is above zero but rounds to it"],
  ["none-recorded", "was not recorded"],
  ["not-significant", "is not statistically significant"],
]);
const GRAINS: Readonly<Record<PeriodGrain, string>> = {
  "financial-year": "a year",
  "calendar-year": "a year",
  "school-year": "a school year",
  quarter: "a quarter",
  "half-year": "a half-year",
  month: "a month",
  day: "a day",
  other: "another length of time",
};

/** The two values, when a change between them may be computed, or why it may not. */
export type Comparable =
  | { readonly kind: "pair"; readonly earlier: KnownValue; readonly later: KnownValue }
  | { readonly kind: "reason"; readonly reason: string };

/** Whether two observations may be compared: both known, of one unit and one length of time, with no break between. */
export function comparablePair(earlier: Observation, later: Observation): Comparable {
  const [from, to] = [earlier.value, later.value];
  const reason = (words: string): Comparable => ({ kind: "reason", reason: words });
  if (from.kind !== "known") return reason(valueReason(from, earlier.period));
  if (to.kind !== "known") return reason(valueReason(to, later.period));
  if (to.markers.includes("break")) {
    return reason(
      /definition/i.test(to.text)
        ? "the definition changed"
        : `there is a break in the series at ${later.period.label}`,
    );
  }
  if (from.unit !== to.unit) {
    return reason(`the units differ (${unitName(from.unit)} and ${unitName(to.unit)})`);
  }
  if (!isOneLength(earlier.period, later.period)) {
    return reason(
      `${earlier.period.label} is ${GRAINS[earlier.period.grain]} and ${later.period.label} ${GRAINS[later.period.grain]}`,
    );
  }
  return { kind: "pair", earlier: from, later: to };
}

function valueReason(value: MetricValue, period: Period): string {
  switch (value.kind) {
    case "empty":
      return `there is no value for ${period.label}`;
    case "unread":
      return `the ${period.label} value cannot be read`;
    default: {
      const said = value.kind === "marked" ? value.markers : [];
      const words = said.map((marker) => MARKED.get(marker)).find((each) => each !== undefined);
      return `the ${period.label} value ${words ?? "is not given"}`;
    }
  }
}

function unitName(unit: string): string {
  if (unit === "GBP") return "pounds";
  return unit === "percent" ? "per cent" : unit;
}

/** A stock at a day may be set beside anything; a month beside a year may not. */
function isOneLength(a: Period, b: Period): boolean {
  const isFree = [a, b].some((period) => period.grain === "day" || period.grain === "other");
  const [first, second] = [a, b].map((period) => daysBetween(period.earliest, period.latest) + 1);
  if (isFree || a.grain === b.grain || first === undefined || second === undefined) return true;
  return Math.abs(first - second) <= Math.max(first, second) / 10;
}
