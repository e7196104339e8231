import { atSheet } from "../place";
import type { PlanCheck } from "../types";
import { expected, quoted } from "../words";

const MOST_NAMED = 5;

interface Facts {
  /** The workbook's sheets, the first few. */
  readonly sheets: readonly string[];
}

export const sheetMissing = {
  id: "sheet-missing",
  title: "The workbook has no sheet of targets",
  advice: "Add the sheet, mend its headings, or choose the sheet in the settings.",
  severity: "error",
  scope: "plan",
  *find({ plan, workbook }) {
    if (!plan.missing.some(({ kind }) => kind === "targets-sheet")) return;
    yield {
      place: atSheet(""),
      facts: { sheets: workbook.sheets.map(({ name }) => name).slice(0, MOST_NAMED) },
    };
  },
  fault: ({ sheets }) =>
    expected(
      "a sheet with a target (or action) column and a timescale (or due date) column",
      sheets.length === 0 ? "no sheet at all" : `none among ${sheets.map(quoted).join(", ")}`,
    ),
} as const satisfies PlanCheck<Facts>;
