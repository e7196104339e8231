import { plainWords } from "../../plan";
import { atSheet } from "../place";
import type { PlanCheck } from "../types";
import { quoted } from "../words";

const METRICS_NAMES = /\b(?:metrics?|measures?|indicators?|kpis?|performance)\b/;

type Facts = { readonly lacks: "sheet"; readonly chosen: string } | { readonly lacks: "headings" };

export const metricsSheetUnread = {
  id: "metrics-sheet-unread",
  title: "A sheet that is named for metrics cannot be read as one",
  advice: "Correct the headings, or leave it if the sheet holds something else.",
  severity: "warning",
  scope: "plan",
  *find({ plan, workbook, settings }) {
    if (plan.metricsSheet) return;
    const chosen = settings.metricsSheet;
    if (chosen !== undefined && !workbook.sheets.some(({ name }) => name === chosen)) {
      yield { place: atSheet(""), facts: { lacks: "sheet", chosen } };
      return;
    }
    const named = workbook.sheets.find(
      (grid) =>
        !plan.targetSheets.some((sheet) => sheet.grid === grid) &&
        grid.area !== undefined &&
        grid.visibility === "visible" &&
        METRICS_NAMES.test(plainWords(grid.name)),
    );
    if (!named) return;
    yield { place: atSheet(named.name), facts: { lacks: "headings" } };
  },
  fault: (facts) =>
    facts.lacks === "sheet"
      ? `${quoted(facts.chosen)} was chosen as the metrics sheet, but there is no sheet of that name.`
      : "The first rows hold no headings for the metric and its periods, such as “Metric” and “2023/24”, so this sheet is left out.",
} as const satisfies PlanCheck<Facts>;
