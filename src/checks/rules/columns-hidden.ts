import { columnName, foundColumns, type ColumnName } from "../columnNames";
import { atCell } from "../place";
import type { PlanCheck } from "../types";
import { quoted } from "../words";

interface Facts {
  readonly column: ColumnName;
  readonly heading: string;
}

export const columnsHidden = {
  id: "columns-hidden",
  title: "A hidden column is read",
  advice: "Unhide the column, or choose another under Start.",
  severity: "warning",
  scope: "plan",
  settledUnder: "start",
  *find({ plan }) {
    for (const sheet of [...plan.targetSheets, plan.metricsSheet]) {
      if (!sheet) continue;
      for (const [column, found] of foundColumns(sheet)) {
        if (!sheet.grid.hiddenColumns.has(found.columnIndex)) continue;
        yield {
          place: atCell(sheet.grid.name, sheet.headerRowIndex, found.columnIndex),
          facts: { column, heading: found.heading },
        };
      }
    }
  },
  fault: ({ column, heading }) =>
    `The column ${quoted(heading)} is hidden, but it is read as the ${columnName(column)}.`,
  remedy: () => "Unhide it, so that everyone can see what is published.",
} as const satisfies PlanCheck<Facts>;
