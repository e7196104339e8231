import type { FoundColumn } from "../../plan";
import { cellAt, cellText } from "../../sheet";
import { atCell } from "../place";
import { readSheets } from "../planSheets";
import type { PlanCheck } from "../types";
import { listed } from "../../words";
import { quoted } from "../words";

interface Facts {
  readonly text: string;
  readonly headings: readonly string[];
}

export const cellsMergedAcross = {
  id: "cells-merged-across",
  title: "Cells are merged across columns",
  advice: "Unmerge the cell and put the words where they belong. Cells merged downwards are fine.",
  severity: "warning",
  scope: "plan",
  *find({ plan }) {
    for (const { found, records } of readSheets(plan)) {
      const rows = new Set(records.map(({ rowIndex }) => rowIndex));
      const columns = Object.values<FoundColumn | undefined>(found.columns);
      for (const area of found.grid.merges) {
        if (area.columnCount < 2 || !rows.has(area.rowIndex)) continue;
        const covered = columns
          .filter((column) => column !== undefined)
          .filter(
            ({ columnIndex }) =>
              columnIndex >= area.columnIndex && columnIndex < area.columnIndex + area.columnCount,
          )
          .sort((a, b) => a.columnIndex - b.columnIndex);
        if (covered.length < 2) continue;
        const text = cellText(cellAt(found.grid, area.rowIndex, area.columnIndex));
        yield {
          place: atCell(found.grid.name, area.rowIndex, area.columnIndex),
          facts: { text, headings: covered.map(({ heading }) => heading) },
        };
      }
    }
  },
  fault: ({ text, headings }) =>
    `${quoted(text)} is merged across the columns ${listed(headings.map(quoted))}, and counts only for the first of them.`,
  remedy: () => "Unmerge it.",
} as const satisfies PlanCheck<Facts>;
