import { atSheet } from "../place";
import type { PlanCheck } from "../types";
import { expected } from "../words";

const WANTED: Readonly<Record<string, string>> = {
  period: "periods as headings (“2023/24”) or a column headed “Period”",
  value: "a column headed “Value” beside the periods",
};

export const metricsColumnMissing: PlanCheck = {
  id: "metrics-column-missing",
  title: "The sheet of metrics lacks its periods or values",
  advice: "Give each period a column, or add a column headed Period.",
  severity: "warning",
  scope: "plan",
  *find({ plan }) {
    for (const missing of plan.missing) {
      const wanted = missing.kind === "column" ? WANTED[missing.column] : undefined;
      if (missing.kind !== "column" || wanted === undefined) continue;
      if (missing.sheetName !== plan.metricsSheet?.grid.name) continue;
      yield atSheet(missing.sheetName, expected(wanted, "none, so no metric can be compared"));
    }
  },
};
