import { contains } from "../../sheet";
import { atCell } from "../place";
import type { PlanCheck } from "../types";
import { quoted } from "../words";

export const tableRowsOutside: PlanCheck = {
  id: "table-rows-outside",
  title: "Rows stand below the Excel table that they belong to",
  advice: "Drag the corner of the table down over the row.",
  severity: "warning",
  scope: "plan",
  *find({ plan }) {
    const sheets = [
      { found: plan.targets, records: plan.steps },
      { found: plan.metricsSheet, records: plan.metrics },
    ];
    for (const { found, records } of sheets) {
      const head = found?.headerRowIndex ?? 0;
      const table = found?.grid.tables.find(({ area }) => area.rowIndex === head);
      if (!found || !table) continue;
      for (const { rowIndex } of records) {
        if (contains(table.area, rowIndex, table.area.columnIndex)) continue;
        yield atCell(
          found.grid.name,
          rowIndex,
          table.area.columnIndex,
          `Row ${rowIndex + 1} lies outside the table ${quoted(table.name)}, so sorting and filtering pass it by. It is in the appendix; drag the table's corner down to take it in.`,
        );
      }
    }
  },
};
