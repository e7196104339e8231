import { atObservation, knownOf } from "../observed";
import type { MetricCheck } from "../types";
import { quoted } from "../words";

/** A share is written rounded; half a point either way is rounding, and one more is kindness. */
const ROUNDING = 1;

interface Facts {
  readonly text: string;
  readonly part: number;
  readonly whole: number;
  /** Per cent, as reckoned and as written. */
  readonly real: number;
  readonly told: number;
}

export const metricShareMismatch = {
  id: "metric-share-mismatch",
  title: "A share does not match its count",
  advice: "Work it out again. Rounding by up to one point is left alone.",
  severity: "warning",
  scope: "metric",
  *find({ metric }) {
    for (const observation of knownOf(metric)) {
      const { value, unit, share, whole, count, text } = observation.value;
      const part = count ?? (unit === "percent" ? undefined : value);
      const told = share ?? (unit === "percent" ? value : undefined);
      if (part === undefined || told === undefined || whole === undefined || whole <= 0) continue;
      const real = (part / whole) * 100;
      if (Math.abs(real - told) <= ROUNDING) continue;
      yield { place: atObservation(observation), facts: { text, part, whole, real, told } };
    }
  },
  fault: ({ text, part, whole, real, told }) =>
    `${quoted(text)} does not match: ${part} of ${whole} is ${Math.round(real * 10) / 10}%, not ${told}%.`,
} as const satisfies MetricCheck<Facts>;
