import type { MetricsColumn, Plan } from "../../plan";
import type { PaperWords } from "../../words";
import type { NoteBook } from "../noteBook";
import type { MetricsTable } from "../types";
import { changeWords, metricName, targetWords, valueCell } from "./metricTexts";
import { shortMetricNames } from "./shortMetricNames";

/** The table of the plan's metrics; their notes go into the book. */
export function metricsTable(plan: Plan, notes: NoteBook, words: PaperWords): MetricsTable {
  const shortNames = shortMetricNames(plan.metrics);
  const headings = words.metrics.columns;
  const own = (column: MetricsColumn, otherwise: string): string => {
    const heading = plan.metricsSheet?.columns[column]?.heading.trim().replace(/\s+/g, " ") ?? "";
    return heading === "" ? otherwise : heading;
  };
  return {
    periods: plan.periods.map(({ label }) => label),
    headings: {
      metric: own("metric", headings.metric.heading),
      target: own("target", headings.target.heading),
      period: own("period", headings.period.heading),
      value: own("value", headings.value.heading),
    },
    hasTargets: plan.metrics.some((metric) => metric.target),
    rows: plan.metrics.map((metric) => ({
      name: metricName(metric, plan, notes, words),
      shortName: shortNames.get(metric) ?? "",
      values: plan.periods.map(({ label }) => {
        const found = metric.observations.find(({ period }) => period.label === label);
        return found && valueCell(found);
      }),
      change: changeWords(metric, words),
      target: targetWords(metric, words),
      targetGiven: metric.target?.text ?? "",
    })),
  };
}
