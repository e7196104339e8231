import { atObservation, knownOf } from "../observed";
import type { MetricCheck } from "../types";
import { quoted } from "../words";

const JUMP = 10;
/** From 1 to 12 is much, and quite possible. */
const LEAST_COUNT = 10;

interface Facts {
  readonly text: string;
  readonly before: string;
  readonly beforePeriod: string;
  readonly way: "up" | "down";
}

export const metricTenfoldJump = {
  id: "metric-tenfold-jump",
  title: "A value is ten times the one before, or a tenth",
  advice: "Check the value. If it is right, accept it and say why in the note.",
  severity: "warning",
  scope: "metric",
  *find({ metric }) {
    const known = knownOf(metric);
    for (const [index, observation] of known.entries()) {
      const before = known[index - 1];
      if (!before || before.value.unit !== observation.value.unit) continue;
      const [from, to] = [Math.abs(before.value.value), Math.abs(observation.value.value)];
      const [low, high] = [Math.min(from, to), Math.max(from, to)];
      if (low === 0 || high / low < JUMP || high < LEAST_COUNT) continue;
      if (isShareOfOne(before.value) || isShareOfOne(observation.value)) continue;
      yield {
        place: atObservation(observation),
        facts: {
          text: observation.value.text,
          before: before.value.text,
          beforePeriod: before.period.label,
          way: to > from ? "up" : "down",
        },
      };
    }
  },
  fault: ({ text, before, beforePeriod, way }) =>
    `${quoted(text)} is ${way === "up" ? "more than ten times" : "less than a tenth of"} ${quoted(before)} in ${beforePeriod}.`,
  remedy: () => "Check for a slipped digit or unit.",
} as const satisfies MetricCheck<Facts>;

/** A share of 1 beside percentages has its own check. */
function isShareOfOne({ value, decimals }: { value: number; decimals: number }): boolean {
  return Math.abs(value) <= 1 && decimals > 0;
}
