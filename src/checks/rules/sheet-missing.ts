import { PLAN_COLUMNS, type NearestSheet } from "../../plan";
import { atSheet } from "../place";
import type { PlanCheck } from "../types";
import { listed } from "../../words";
import { quoted } from "../words";

const MOST_NAMED = 5;

interface Facts {
  /** The workbook's sheets, the first few. */
  readonly sheets: readonly string[];
  readonly nearest: NearestSheet | undefined;
}

const LACKS: Readonly<Record<NearestSheet["lacks"], string>> = {
  target: "a column of targets or actions",
  "how-it-fares": "one of timescales or of how far they are",
};

export const sheetMissing = {
  id: "sheet-missing",
  title: "No sheet of the workbook looks like a plan",
  advice: "Add the sheet, correct its headings, or choose the sheet under Start.",
  severity: "error",
  scope: "plan",
  settledUnder: "start",
  *find({ plan, workbook }) {
    const missing = plan.missing.find((one) => one.kind === "targets-sheet");
    if (!missing) return;
    // A workbook with metrics alone gets its appendix.
    if (plan.metrics.length > 0) return;
    yield {
      place: atSheet(""),
      facts: {
        sheets: workbook.sheets.map(({ name }) => name).slice(0, MOST_NAMED),
        nearest: missing.nearest,
      },
    };
  },
  fault: ({ sheets, nearest }) => {
    if (sheets.length === 0) return "The workbook has no sheet.";
    const none = `No sheet looks like a plan, with ${LACKS.target} and ${LACKS["how-it-fares"]}.`;
    if (!nearest) return `${none} The sheets are ${listed(sheets.map(quoted))}.`;
    const has = listed(nearest.found.map((part) => quoted(PLAN_COLUMNS[part].label)));
    return `${none} ${quoted(nearest.sheetName)} comes nearest: it has ${has}, and lacks ${LACKS[nearest.lacks]}.`;
  },
} as const satisfies PlanCheck<Facts>;
