import type { Period } from "../metric";
import type { Plan } from "../plan";

/** A wide sheet's period columns from left to right; none on a long sheet, where each row names its period. */
export function periodColumns(plan: Plan): { columnIndex: number; period: Period }[] {
  const [first] = plan.metrics;
  if (!first || plan.metricsSheet?.columns.period) return [];
  return first.observations
    .map(({ place, period }) => ({ columnIndex: place.columnIndex, period }))
    .sort((a, b) => a.columnIndex - b.columnIndex);
}
