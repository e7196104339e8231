import { atMetric } from "../place";
import type { MetricCheck } from "../types";
import { quoted } from "../words";

export const metricOnePeriod: MetricCheck = {
  id: "metric-one-period",
  title: "A metric has no earlier value to be compared with",
  advice: "Add the period before, where there is one.",
  severity: "info",
  scope: "metric",
  *find({ metric, metricsSheet }) {
    const told = metric.observations.filter(({ value }) => value.kind !== "empty");
    const [only] = told;
    if (!only || told.length > 1 || only.value.kind !== "known") return;
    yield atMetric(
      { metric, metricsSheet },
      ["metric"],
      `${quoted(metric.name)} has a value for ${only.period.label} alone, so no change can be shown. Add the period before.`,
    );
  },
};
