import { atSheet } from "../place";
import type { PlanCheck } from "../types";

const WANTED = {
  target: "a column headed “Target” (or “Action”, “Milestone”)",
  timescale: "a column headed “Timescale” (or “Due date”, “By when”)",
} as const;

interface Facts {
  readonly column: keyof typeof WANTED;
  readonly headerRow: number;
}

export const columnMissing = {
  id: "column-missing",
  title: "The sheet with the plan lacks a target or timescale column",
  advice: "Give the column one of the usual headings, or choose the column under Start.",
  severity: "error",
  scope: "plan",
  settledUnder: "start",
  *find({ plan }) {
    for (const missing of plan.missing) {
      if (missing.kind !== "column" || !isWanted(missing.column)) continue;
      if (missing.sheetName !== plan.targets?.grid.name) continue;
      yield {
        place: atSheet(missing.sheetName),
        facts: { column: missing.column, headerRow: plan.targets.headerRowIndex + 1 },
      };
    }
  },
  fault: ({ column, headerRow }) => `The headings in row ${headerRow} lack ${WANTED[column]}.`,
  remedy: () => "Choose the column under Start.",
} as const satisfies PlanCheck<Facts>;

function isWanted(column: string): column is keyof typeof WANTED {
  return Object.hasOwn(WANTED, column);
}
