import type { FoundColumn } from "../../plan";
import { cellText, cellAt, columnLetters } from "../../sheet";
import { COLUMN_NAMES } from "../columnNames";
import { atCell } from "../place";
import type { PlanCheck } from "../types";
import { listed } from "../../words";
import { quoted } from "../words";

export const columnAmbiguous: PlanCheck = {
  id: "column-ambiguous",
  title: "Two columns have headings that mean the same",
  advice: "Choose the column in the settings, or rename the other.",
  severity: "warning",
  scope: "plan",
  *find({ plan }) {
    for (const sheet of [plan.targets, plan.metricsSheet]) {
      if (!sheet) continue;
      for (const [column, found] of Object.entries<FoundColumn | undefined>(sheet.columns)) {
        if (!found || found.rivals.length === 0) continue;
        const rivals = found.rivals.map((columnIndex) => {
          const heading = cellText(cellAt(sheet.grid, sheet.headerRowIndex, columnIndex));
          return `column ${columnLetters(columnIndex)} ${quoted(heading)}`;
        });
        const name = COLUMN_NAMES[column] ?? column;
        yield atCell(
          sheet.grid.name,
          sheet.headerRowIndex,
          found.columnIndex,
          `${quoted(found.heading)} was taken as the ${name}, but ${listed(rivals)} could be it too. Choose the column in the settings.`,
        );
      }
    }
  },
};
