import { atSheet } from "../place";
import type { PlanCheck } from "../types";
import { expected } from "../words";

const WANTED: Readonly<Record<string, string>> = {
  target: "a column headed “Target” (or “Action”, “Milestone”)",
  timescale: "a column headed “Timescale” (or “Due date”, “By when”)",
};

export const columnMissing: PlanCheck = {
  id: "column-missing",
  title: "The sheet of targets lacks its target or timescale column",
  advice: "Give the column one of the usual headings, or choose the column in the settings.",
  severity: "error",
  scope: "plan",
  *find({ plan }) {
    for (const missing of plan.missing) {
      const wanted = missing.kind === "column" ? WANTED[missing.column] : undefined;
      if (missing.kind !== "column" || wanted === undefined) continue;
      if (missing.sheetName !== plan.targets?.grid.name) continue;
      const row = plan.targets.headerRowIndex + 1;
      yield atSheet(
        missing.sheetName,
        expected(wanted, `none in row ${row}: choose the column in the settings`),
      );
    }
  },
};
