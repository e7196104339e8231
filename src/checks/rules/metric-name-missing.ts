import { atMetric } from "../place";
import type { MetricCheck } from "../types";
import { expected } from "../words";

export const metricNameMissing: MetricCheck = {
  id: "metric-name-missing",
  title: "A row of values has no metric's name",
  advice: "Type the name.",
  severity: "warning",
  scope: "metric",
  *find({ metric, metricsSheet }) {
    if (metric.name !== "") return;
    yield atMetric({ metric, metricsSheet }, ["metric"], expected("the metric's name", "none"));
  },
};
