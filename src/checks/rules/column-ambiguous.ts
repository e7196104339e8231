import { cellText, cellAt, columnLetters } from "../../sheet";
import { columnName, foundColumns, type ColumnName } from "../columnNames";
import { atCell } from "../place";
import type { PlanCheck } from "../types";
import { listed } from "../../words";
import { quoted } from "../words";

interface Facts {
  /** What the heading was taken for: "timescale". */
  readonly column: ColumnName;
  readonly heading: string;
  readonly rivals: readonly { readonly letters: string; readonly heading: string }[];
}

export const columnAmbiguous = {
  id: "column-ambiguous",
  title: "Two columns have headings that mean the same",
  advice: "Choose the column under Start, or rename the other.",
  severity: "warning",
  scope: "plan",
  settledUnder: "start",
  *find({ plan }) {
    for (const sheet of [...plan.targetSheets, plan.metricsSheet]) {
      if (!sheet) continue;
      for (const [column, found] of foundColumns(sheet)) {
        if (found.rivals.length === 0) continue;
        const rivals = found.rivals.map((columnIndex) => ({
          letters: columnLetters(columnIndex),
          heading: cellText(cellAt(sheet.grid, sheet.headerRowIndex, columnIndex)),
        }));
        yield {
          place: atCell(sheet.grid.name, sheet.headerRowIndex, found.columnIndex),
          facts: { column, heading: found.heading, rivals },
        };
      }
    }
  },
  fault: ({ column, heading, rivals }) =>
    `${quoted(heading)} was taken as the ${columnName(column)}, but it could also be ${listed(
      rivals.map((rival) => `column ${rival.letters} ${quoted(rival.heading)}`),
      "or",
    )}.`,
  remedy: () => "Choose the column under Start.",
} as const satisfies PlanCheck<Facts>;
