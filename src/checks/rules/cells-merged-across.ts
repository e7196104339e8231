import type { FoundColumn } from "../../plan";
import { cellAt, cellText } from "../../sheet";
import { atCell } from "../place";
import type { PlanCheck } from "../types";
import { listed } from "../../words";
import { quoted } from "../words";

export const cellsMergedAcross: PlanCheck = {
  id: "cells-merged-across",
  title: "Cells are merged across columns",
  advice: "Unmerge the cell and put the words where they belong. Merging downwards is no fault.",
  severity: "warning",
  scope: "plan",
  *find({ plan }) {
    const sheets = [
      { found: plan.targets, records: plan.steps },
      { found: plan.metricsSheet, records: plan.metrics },
    ];
    for (const { found, records } of sheets) {
      if (!found) continue;
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
        const headings = listed(covered.map(({ heading }) => quoted(heading)));
        yield atCell(
          found.grid.name,
          area.rowIndex,
          area.columnIndex,
          `${quoted(text)} is merged across the columns ${headings}, and counts for the first of them only. Unmerge it.`,
        );
      }
    }
  },
};
