import { atSheet } from "../place";
import { isFiltered } from "./rows-hidden";
import { readSheets } from "../planSheets";
import type { PlanCheck } from "../types";
import { counted } from "../../words";

interface Facts {
  readonly rows: number;
}

export const rowsFiltered = {
  id: "rows-filtered",
  title: "A filter hides rows that are in the appendix",
  advice: "Clear the filter before you compare.",
  severity: "warning",
  scope: "plan",
  *find({ plan }) {
    for (const { found, records } of readSheets(plan)) {
      if (!isFiltered(found)) continue;
      const hidden = records.filter(({ rowIndex }) => found.grid.hiddenRows.has(rowIndex)).length;
      if (hidden === 0) continue;
      yield { place: atSheet(found.grid.name), facts: { rows: hidden } };
    }
  },
  fault: ({ rows }) =>
    `A filter hides ${counted(rows, "row")} of this sheet, but they are in the appendix all the same.`,
  remedy: () => "Clear the filter to see them.",
} as const satisfies PlanCheck<Facts>;
