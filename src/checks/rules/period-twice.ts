import { periodColumns } from "../periodColumns";
import { atCell } from "../place";
import type { PlanCheck } from "../types";
import { atObservation } from "../observed";
import { quoted } from "../words";

export const periodTwice: PlanCheck = {
  id: "period-twice",
  title: "A period stands twice",
  advice: "Keep one of them.",
  severity: "warning",
  scope: "plan",
  *find({ plan }) {
    const { metricsSheet, metrics } = plan;
    if (!metricsSheet) return;
    const seen = new Set<string>();
    for (const { columnIndex, period } of periodColumns(plan)) {
      const span = `${period.earliest}/${period.latest}`;
      if (seen.has(span)) {
        yield atCell(
          metricsSheet.grid.name,
          metricsSheet.headerRowIndex,
          columnIndex,
          `The period ${quoted(period.label)} stands in two columns. Keep one of them.`,
        );
      }
      seen.add(span);
    }
    if (!metricsSheet.columns.period) return;
    for (const { name, observations } of metrics) {
      const spans = new Set<string>();
      for (const observation of observations) {
        const { earliest, latest, label } = observation.period;
        if (spans.has(`${earliest}/${latest}`)) {
          yield atObservation(
            observation,
            `${quoted(name)} has two values for ${quoted(label)}. Keep one of them.`,
          );
        }
        spans.add(`${earliest}/${latest}`);
      }
    }
  },
};
