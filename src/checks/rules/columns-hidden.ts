import type { FoundColumn } from "../../plan";
import { COLUMN_NAMES } from "../columnNames";
import { atCell } from "../place";
import type { PlanCheck } from "../types";
import { quoted } from "../words";

export const columnsHidden: PlanCheck = {
  id: "columns-hidden",
  title: "A hidden column is read",
  advice: "Show the column, or choose another in the settings.",
  severity: "warning",
  scope: "plan",
  *find({ plan }) {
    for (const sheet of [plan.targets, plan.metricsSheet]) {
      if (!sheet) continue;
      for (const [column, found] of Object.entries<FoundColumn | undefined>(sheet.columns)) {
        if (!found || !sheet.grid.hiddenColumns.has(found.columnIndex)) continue;
        yield atCell(
          sheet.grid.name,
          sheet.headerRowIndex,
          found.columnIndex,
          `The column ${quoted(found.heading)} is hidden, yet it is read as the ${COLUMN_NAMES[column] ?? column}. Show it, so that what is published can be seen.`,
        );
      }
    }
  },
};
