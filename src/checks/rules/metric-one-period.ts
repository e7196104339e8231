import { atMetric } from "../place";
import type { MetricCheck } from "../types";
import { quoted } from "../words";

interface Facts {
  readonly name: string;
  readonly period: string;
}

export const metricOnePeriod = {
  id: "metric-one-period",
  title: "A metric has no earlier value to compare with",
  advice: "Add the earlier period, if there is one.",
  severity: "info",
  scope: "metric",
  *find({ metric, metricsSheet }) {
    const told = metric.observations.filter(({ value }) => value.kind !== "empty");
    const [only] = told;
    if (!only || told.length > 1 || only.value.kind !== "known") return;
    yield {
      place: atMetric({ metric, metricsSheet }, ["metric"]),
      facts: { name: metric.name, period: only.period.label },
    };
  },
  fault: ({ name, period }) =>
    `${quoted(name)} has a value for ${period} only, so no change can be shown.`,
  remedy: () => "Add the earlier period.",
} as const satisfies MetricCheck<Facts>;
