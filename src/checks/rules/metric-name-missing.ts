import { atMetric } from "../place";
import type { MetricCheck, NoFacts } from "../types";
import { expected } from "../words";

export const metricNameMissing = {
  id: "metric-name-missing",
  title: "A row of values has no metric's name",
  advice: "Type the name.",
  severity: "warning",
  scope: "metric",
  *find({ metric, metricsSheet }) {
    if (metric.name !== "") return;
    yield { place: atMetric({ metric, metricsSheet }, ["metric"]), facts: {} };
  },
  fault: () => expected("the metric's name", "none"),
} as const satisfies MetricCheck<NoFacts>;
