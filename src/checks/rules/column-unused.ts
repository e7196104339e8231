import { cellAt, isBlank } from "../../sheet";
import { atCell } from "../place";
import type { PlanCheck } from "../types";
import { quoted } from "../words";

interface Facts {
  readonly heading: string;
}

export const columnUnused = {
  id: "column-unused",
  title: "A column with words in it is not in the appendix",
  advice:
    "Nothing, if the column is for the office only. Otherwise rename it, or choose it in the settings.",
  severity: "info",
  scope: "plan",
  *find({ plan }) {
    for (const sheet of [plan.targets, plan.metricsSheet]) {
      if (!sheet) continue;
      const taken = new Set(
        Object.values<{ rivals: readonly number[] } | undefined>(sheet.columns).flatMap(
          (found) => found?.rivals ?? [],
        ),
      );
      for (const { columnIndex, heading } of sheet.unusedColumns) {
        if (taken.has(columnIndex)) continue;
        let hasWords = false;
        for (let row = sheet.firstRowIndex; row <= sheet.lastRowIndex && !hasWords; row += 1) {
          hasWords = !isBlank(cellAt(sheet.grid, row, columnIndex));
        }
        if (!hasWords) continue;
        yield {
          place: atCell(sheet.grid.name, sheet.headerRowIndex, columnIndex),
          facts: { heading },
        };
      }
    }
  },
  fault: ({ heading }) =>
    `The column ${quoted(heading)} is not one that the appendix shows, so what stands in it is left out.`,
} as const satisfies PlanCheck<Facts>;
