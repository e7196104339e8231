import { periodColumns } from "../periodColumns";
import { atCell } from "../place";
import type { PlanCheck } from "../types";
import { atObservation } from "../observed";
import { quoted } from "../words";

type Facts =
  | { readonly twice: "column"; readonly period: string }
  | { readonly twice: "value"; readonly period: string; readonly name: string };

export const periodTwice = {
  id: "period-twice",
  title: "A period appears twice",
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
        yield {
          place: atCell(metricsSheet.grid.name, metricsSheet.headerRowIndex, columnIndex),
          facts: { twice: "column", period: period.label },
        };
      }
      seen.add(span);
    }
    if (!metricsSheet.columns.period) return;
    for (const { name, observations } of metrics) {
      const spans = new Set<string>();
      for (const observation of observations) {
        const { earliest, latest, label } = observation.period;
        if (spans.has(`${earliest}/${latest}`)) {
          yield {
            place: atObservation(observation),
            facts: { twice: "value", period: label, name },
          };
        }
        spans.add(`${earliest}/${latest}`);
      }
    }
  },
  fault: (facts) =>
    facts.twice === "column"
      ? `The period ${quoted(facts.period)} appears in two columns.`
      : `${quoted(facts.name)} has two values for ${quoted(facts.period)}.`,
  remedy: () => "Keep one of them.",
} as const satisfies PlanCheck<Facts>;
