import type { MetricsColumn, Plan } from "../../plan";
import type { PaperWords } from "../../words";
import { headingIn } from "../inLanguage";
import type { NoteBook } from "../noteBook";
import type { MetricsTable } from "../types";
import {
  besideLines,
  groupOf,
  metricName,
  targetWords,
  trendsWords,
  valueCell,
} from "./metricTexts";
import { shortMetricNames } from "./shortMetricNames";

/** The table of the plan's metrics; their notes go into the book. */
export function metricsTable(plan: Plan, notes: NoteBook, words: PaperWords): MetricsTable {
  const shortNames = shortMetricNames(plan.metrics);
  const headings = words.metrics.columns;
  const own = (column: MetricsColumn, otherwise: string): string => {
    const sheet = plan.metricsSheet;
    const found = sheet?.columns[column];
    const own = sheet && found ? headingIn(sheet, found, words) : "";
    const heading = own.trim().replace(/\s+/g, " ");
    return heading === "" ? otherwise : heading;
  };
  const hasTargets = plan.metrics.some((metric) => metric.target);
  const isGrouped = hasFewGroups(plan.metrics.map(groupOf));
  return {
    periods: plan.periods.map(({ label }) => label),
    headings: {
      metric: own("metric", headings.metric.heading),
      target: hasTargets ? own("target", headings.target.heading) : words.metrics.besideHeading,
      period: own("period", headings.period.heading),
      value: own("value", headings.value.heading),
    },
    hasTargets: hasTargets || plan.metrics.some((metric) => besideLines(metric, words).length > 0),
    rows: plan.metrics.map((metric) => ({
      group: isGrouped ? groupOf(metric) : "",
      name: metricName(metric, isGrouped ? "" : groupOf(metric), plan, notes, words),
      shortName: shortNames.get(metric) ?? "",
      values: plan.periods.map(({ label }) => {
        const found = metric.observations.find(({ period }) => period.label === label);
        return found && valueCell(found);
      }),
      change: trendsWords(metric, words),
      target: targetWords(metric, words),
      targetGiven: [metric.target?.text ?? "", ...besideLines(metric, words)]
        .filter(Boolean)
        .join("\n"),
    })),
  };
}

/** Whether groups gather metrics; where nearly each has one of its own, a table for each would be no help. */
function hasFewGroups(groups: readonly string[]): boolean {
  const runs = groups.filter((group, at) => at === 0 || group !== groups[at - 1]).length;
  return runs <= Math.max(1, groups.length / 2);
}
