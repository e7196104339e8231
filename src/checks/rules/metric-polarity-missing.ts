import { atMetric, atSheet } from "../place";
import type { PlanCheck } from "../types";
import { quoted } from "../words";

const HINT = "so the appendix cannot say whether a change is for the better";

export const metricPolarityMissing: PlanCheck = {
  id: "metric-polarity-missing",
  title: "Nothing says whether a higher or a lower value is good",
  advice: "Write Higher, Lower, In range or Neutral.",
  severity: "info",
  scope: "plan",
  *find({ plan }) {
    const { metrics, metricsSheet } = plan;
    if (!metricsSheet || metrics.length === 0) return;
    if (!metricsSheet.columns.goodIs) {
      yield atSheet(
        metricsSheet.grid.name,
        `No column says which way is good, ${HINT}. Add a column headed “Good is” with Higher, Lower, In range or Neutral.`,
      );
      return;
    }
    for (const metric of metrics) {
      if (metric.polarity !== undefined || metric.shortTrend === undefined) continue;
      yield atMetric(
        { metric, metricsSheet },
        ["goodIs"],
        `Nothing says which way is good for ${quoted(metric.name)}, ${HINT}. Write Higher, Lower, In range or Neutral.`,
      );
    }
  },
};
