import { atCell } from "../place";
import type { PlanCheck } from "../types";
import { listed } from "../../words";

interface Facts {
  readonly row: number;
  readonly rivalRows: readonly number[];
}

export const headerUnclear = {
  id: "header-unclear",
  title: "More than one row could be the headings",
  advice:
    "Move the second table to a sheet of its own. Headings that are repeated further down are fine.",
  severity: "warning",
  scope: "plan",
  *find({ plan }) {
    for (const sheet of [...plan.targetSheets, plan.metricsSheet]) {
      if (!sheet || sheet.headerRivals.length === 0) continue;
      yield {
        place: atCell(sheet.grid.name, sheet.headerRowIndex, sheet.grid.area?.columnIndex ?? 0),
        facts: {
          row: sheet.headerRowIndex + 1,
          rivalRows: sheet.headerRivals.map((rowIndex) => rowIndex + 1),
        },
      };
    }
  },
  fault: ({ row, rivalRows }) =>
    `Row ${row} was taken as the headings, but ${listed(rivalRows.map((rival) => `row ${rival}`))} could be headings too.`,
  remedy: () => "Keep one row of headings on each sheet.",
} as const satisfies PlanCheck<Facts>;
