import { atMetric, atSheet } from "../place";
import type { PlanCheck } from "../types";
import { quoted } from "../words";

const HINT = "so the appendix cannot say whether a change is for the better";

type Facts = { readonly missing: "column" } | { readonly missing: "word"; readonly name: string };

export const metricPolarityMissing = {
  id: "metric-polarity-missing",
  title: "Nothing says whether a higher or a lower value is good",
  advice: "Write Higher, Lower, In range or Neutral.",
  severity: "info",
  scope: "plan",
  *find({ plan }) {
    const { metrics, metricsSheet } = plan;
    if (!metricsSheet || metrics.length === 0) return;
    if (!metricsSheet.columns.goodIs) {
      yield { place: atSheet(metricsSheet.grid.name), facts: { missing: "column" } };
      return;
    }
    for (const metric of metrics) {
      if (metric.polarity !== undefined || metric.shortTrend === undefined) continue;
      yield {
        place: atMetric({ metric, metricsSheet }, ["goodIs"]),
        facts: { missing: "word", name: metric.name },
      };
    }
  },
  fault: (facts) =>
    facts.missing === "column"
      ? `No column says which way is good, ${HINT}.`
      : `Nothing says which way is good for ${quoted(facts.name)}, ${HINT}.`,
  remedy: ({ missing }) =>
    missing === "column"
      ? "Add a column headed “Good is” with Higher, Lower, In range or Neutral."
      : "Write Higher, Lower, In range or Neutral.",
} as const satisfies PlanCheck<Facts>;
