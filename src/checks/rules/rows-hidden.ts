import type { FoundSheet } from "../../plan";
import { atCell } from "../place";
import { readSheets } from "../planSheets";
import type { PlanCheck } from "../types";

interface Facts {
  readonly row: number;
}

export const rowsHidden = {
  id: "rows-hidden",
  title: "Hidden rows are in the appendix",
  advice: "Delete the row if it should not be published; otherwise unhide it.",
  severity: "warning",
  scope: "plan",
  *find({ plan }) {
    for (const { found, records } of readSheets(plan)) {
      if (isFiltered(found)) continue;
      for (const { rowIndex } of records) {
        if (!found.grid.hiddenRows.has(rowIndex)) continue;
        yield {
          place: atCell(found.grid.name, rowIndex, found.grid.area?.columnIndex ?? 0),
          facts: { row: rowIndex + 1 },
        };
      }
    }
  },
  fault: ({ row }) => `Row ${row} is hidden, but it is in the appendix.`,
  remedy: () => "Delete it if it should not be published.",
} as const satisfies PlanCheck<Facts>;

/** A filter hides rows on its own account; that has its own check. */
export function isFiltered({ grid }: FoundSheet<string>): boolean {
  return grid.hasFilter || grid.tables.some((table) => table.isFiltered);
}
