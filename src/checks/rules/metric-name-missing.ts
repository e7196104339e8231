import { atMetric } from "../place";
import type { MetricCheck, NoFacts } from "../types";

export const metricNameMissing = {
  id: "metric-name-missing",
  title: "A row of values has no metric name",
  advice: "Type the name.",
  severity: "warning",
  scope: "metric",
  *find({ metric, metricsSheet }) {
    if (metric.name !== "") return;
    yield { place: atMetric({ metric, metricsSheet }, ["metric"]), facts: {} };
  },
  fault: () => "This row of values has no name.",
} as const satisfies MetricCheck<NoFacts>;
