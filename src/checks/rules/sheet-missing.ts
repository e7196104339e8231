import { atSheet } from "../place";
import type { PlanCheck } from "../types";
import { listed } from "../../words";
import { quoted } from "../words";

const MOST_NAMED = 5;

interface Facts {
  /** The workbook's sheets, the first few. */
  readonly sheets: readonly string[];
}

export const sheetMissing = {
  id: "sheet-missing",
  title: "No sheet of the workbook looks like a plan",
  advice: "Add the sheet, correct its headings, or choose the sheet in the settings.",
  severity: "error",
  scope: "plan",
  *find({ plan, workbook }) {
    if (!plan.missing.some(({ kind }) => kind === "targets-sheet")) return;
    // A workbook with metrics alone gets its appendix.
    if (plan.metrics.length > 0) return;
    yield {
      place: atSheet(""),
      facts: { sheets: workbook.sheets.map(({ name }) => name).slice(0, MOST_NAMED) },
    };
  },
  fault: ({ sheets }) =>
    sheets.length === 0
      ? "The workbook has no sheet."
      : `No sheet looks like a plan, with a column of targets or actions and one of timescales or of how far they are. The sheets are ${listed(sheets.map(quoted))}.`,
} as const satisfies PlanCheck<Facts>;
