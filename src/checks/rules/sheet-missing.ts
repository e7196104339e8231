import { atSheet } from "../place";
import type { PlanCheck } from "../types";
import { expected, quoted } from "../words";

export const sheetMissing: PlanCheck = {
  id: "sheet-missing",
  title: "The workbook has no sheet of targets",
  advice: "Add the sheet, mend its headings, or choose the sheet in the settings.",
  severity: "error",
  scope: "plan",
  *find({ plan, workbook }) {
    if (!plan.missing.some(({ kind }) => kind === "targets-sheet")) return;
    const names = workbook.sheets.map(({ name }) => quoted(name)).slice(0, 5);
    const wanted = "a sheet with a target (or action) column and a timescale (or due date) column";
    const found = names.length === 0 ? "no sheet at all" : `none among ${names.join(", ")}`;
    yield atSheet("", expected(wanted, found));
  },
};
