import { atMetric } from "../place";
import type { MetricCheck } from "../types";
import { quoted } from "../words";

interface Facts {
  readonly name: string;
}

export const metricEmpty = {
  id: "metric-empty",
  title: "A metric has no value in any period",
  advice: "Fill in a value, or delete the row.",
  severity: "warning",
  scope: "metric",
  *find({ metric, metricsSheet }) {
    if (metric.observations.some(({ value }) => value.kind !== "empty")) return;
    yield { place: atMetric({ metric, metricsSheet }, ["metric"]), facts: { name: metric.name } };
  },
  fault: ({ name }) => `${quoted(name)} has no value in any period.`,
} as const satisfies MetricCheck<Facts>;
