import { periodColumns } from "../periodColumns";
import { atCell } from "../place";
import type { PlanCheck } from "../types";
import { quoted } from "../words";

interface Facts {
  readonly period: string;
}

export const periodsOutOfOrder = {
  id: "periods-out-of-order",
  title: "The periods are not in date order",
  advice: "Move the column. The appendix puts them in date order anyway.",
  severity: "info",
  scope: "plan",
  *find({ plan }) {
    const { metricsSheet } = plan;
    const columns = periodColumns(plan);
    if (!metricsSheet || columns.length < 2) return;
    const steps = columns.slice(1).map(({ columnIndex, period }, index) => {
      const before = columns[index]?.period.latest ?? period.latest;
      return {
        columnIndex,
        period,
        way: period.latest < before ? -1 : period.latest > before ? 1 : 0,
      };
    });
    // Newest first throughout is an order too.
    if (steps.every(({ way }) => way <= 0)) return;
    for (const { columnIndex, period, way } of steps) {
      if (way >= 0) continue;
      yield {
        place: atCell(metricsSheet.grid.name, metricsSheet.headerRowIndex, columnIndex),
        facts: { period: period.label },
      };
    }
  },
  fault: ({ period }) =>
    `The period ${quoted(period)} comes after a later one. The appendix puts the periods in date order.`,
} as const satisfies PlanCheck<Facts>;
