import { atSheet } from "../place";
import type { PlanCheck } from "../types";

const WANTED = {
  period: "are neither periods as headings (“2023/24”) nor a column headed “Period”",
  value: "is no column headed “Value” beside the periods",
} as const;

interface Facts {
  readonly column: keyof typeof WANTED;
}

export const metricsColumnMissing = {
  id: "metrics-column-missing",
  title: "The sheet of metrics lacks periods or values",
  advice: "Give each period a column, or add a column headed Period.",
  severity: "warning",
  scope: "plan",
  *find({ plan }) {
    for (const missing of plan.missing) {
      if (missing.kind !== "column" || !isWanted(missing.column)) continue;
      if (missing.sheetName !== plan.metricsSheet?.grid.name) continue;
      yield { place: atSheet(missing.sheetName), facts: { column: missing.column } };
    }
  },
  fault: ({ column }) => `There ${WANTED[column]}, so no metric can be compared.`,
} as const satisfies PlanCheck<Facts>;

function isWanted(column: string): column is keyof typeof WANTED {
  return Object.hasOwn(WANTED, column);
}
