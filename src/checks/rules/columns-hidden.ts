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
  advice: "Show the column, or choose another in the settings.",
  severity: "warning",
  scope: "plan",
  *find({ plan }) {
    for (const sheet of [plan.targets, plan.metricsSheet]) {
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
    `The column ${quoted(heading)} is hidden, yet it is read as the ${columnName(column)}.`,
  remedy: () => "Show it, so that what is published can be seen.",
} as const satisfies PlanCheck<Facts>;
