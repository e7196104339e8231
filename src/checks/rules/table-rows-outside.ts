import { contains } from "../../sheet";
import { atCell } from "../place";
import { readSheets } from "../planSheets";
import type { PlanCheck } from "../types";
import { quoted } from "../words";

interface Facts {
  readonly row: number;
  readonly table: string;
}

export const tableRowsOutside = {
  id: "table-rows-outside",
  title: "Rows lie below the Excel table they belong to",
  advice: "Drag the corner of the table down over the row.",
  severity: "warning",
  scope: "plan",
  *find({ plan }) {
    for (const { found, records } of readSheets(plan)) {
      const head = found.headerRowIndex;
      const table = found.grid.tables.find(({ area }) => area.rowIndex === head);
      if (!table) continue;
      for (const { rowIndex } of records) {
        if (contains(table.area, rowIndex, table.area.columnIndex)) continue;
        yield {
          place: atCell(found.grid.name, rowIndex, table.area.columnIndex),
          facts: { row: rowIndex + 1, table: table.name },
        };
      }
    }
  },
  fault: ({ row, table }) =>
    `Row ${row} lies outside the table ${quoted(table)}, so sorting and filtering leave it out.`,
  remedy: () => "It is in the appendix; drag the corner of the table down to include it.",
} as const satisfies PlanCheck<Facts>;
