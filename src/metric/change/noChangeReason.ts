import { daysBetween } from "../../calendar";
import type { LackMarker } from "../../words";
import type {
  KnownValue,
  Marker,
  MetricValue,
  NoChangeReason,
  Observation,
  Period,
} from "../types";

const LACKS: ReadonlySet<string> = new Set<LackMarker>([
  "suppressed",
  "not-available",
  "not-applicable",
  "missing",
  "rounds-to-zero",
  "none-recorded",
  "not-significant",
]);

/** The two values, when a change between them may be computed, or why it may not. */
export type Comparable =
  | { readonly kind: "pair"; readonly earlier: KnownValue; readonly later: KnownValue }
  | { readonly kind: "reason"; readonly reason: NoChangeReason };

/** Whether two observations may be compared: both known, of one unit and one length of time, with no break between. */
export function comparablePair(earlier: Observation, later: Observation): Comparable {
  const [from, to] = [earlier.value, later.value];
  const none = (reason: NoChangeReason): Comparable => ({ kind: "reason", reason });
  if (from.kind !== "known") return none(lackOf(from, earlier.period));
  if (to.kind !== "known") return none(lackOf(to, later.period));
  if (to.markers.includes("break")) {
    return none(
      /definition/i.test(to.text)
        ? { code: "definition-changed" }
        : { code: "break-at", period: later.period.label },
    );
  }
  if (from.unit !== to.unit) return none({ code: "units-differ", from: from.unit, to: to.unit });
  if (!isOneLength(earlier.period, later.period)) {
    return none({ code: "lengths-differ", from: earlier.period, to: later.period });
  }
  return { kind: "pair", earlier: from, later: to };
}

function lackOf(
  value: Exclude<MetricValue, KnownValue>,
  { label: period }: Period,
): NoChangeReason {
  if (value.kind === "empty") return { code: "no-value", period };
  if (value.kind === "unread") return { code: "value-unread", period };
  return { code: "value-lacking", period, lack: value.markers.find(isLack) };
}

function isLack(marker: Marker): marker is LackMarker {
  return LACKS.has(marker);
}

/** A stock at a day may be set beside anything; a month beside a year may not. */
function isOneLength(a: Period, b: Period): boolean {
  const isFree = [a, b].some((period) => period.grain === "day" || period.grain === "other");
  const [first, second] = [a, b].map((period) => daysBetween(period.earliest, period.latest) + 1);
  if (isFree || a.grain === b.grain || first === undefined || second === undefined) return true;
  return Math.abs(first - second) <= Math.max(first, second) / 10;
}
