import { atMetric } from "../place";
import type { MetricCheck } from "../types";
import { expected, quoted } from "../words";

export const metricEmpty: MetricCheck = {
  id: "metric-empty",
  title: "A metric has no value in any period",
  advice: "Fill in a value, or delete the row.",
  severity: "warning",
  scope: "metric",
  *find({ metric, metricsSheet }) {
    if (metric.observations.some(({ value }) => value.kind !== "empty")) return;
    yield atMetric(
      { metric, metricsSheet },
      ["metric"],
      expected(`a value for ${quoted(metric.name)}`, "none in any period"),
    );
  },
};
