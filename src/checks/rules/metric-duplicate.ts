import { plainWords } from "../../plan";
import { atMetric } from "../place";
import type { PlanCheck } from "../types";
import { quoted } from "../words";

interface Facts {
  readonly name: string;
  readonly seenInRow: number;
}

export const metricDuplicate = {
  id: "metric-duplicate",
  title: "A metric appears twice",
  advice: "Keep one of the two.",
  severity: "warning",
  scope: "plan",
  *find({ plan }) {
    const { metrics, metricsSheet } = plan;
    if (!metricsSheet) return;
    const rows = new Map<string, number>();
    for (const metric of metrics) {
      // The same words with another unit are another metric: a number and its share.
      const key = `${plainWords(metric.name)}|${plainWords(metric.unit)}`;
      const seen = rows.get(key);
      if (seen === undefined) {
        rows.set(key, metric.rowIndex);
      } else if (plainWords(metric.name) !== "") {
        yield {
          place: atMetric({ metric, metricsSheet }, ["metric"]),
          facts: { name: metric.name, seenInRow: seen + 1 },
        };
      }
    }
  },
  fault: ({ name, seenInRow }) => `The metric ${quoted(name)} already appears in row ${seenInRow}.`,
  remedy: () => "Keep one of the two rows.",
} as const satisfies PlanCheck<Facts>;
