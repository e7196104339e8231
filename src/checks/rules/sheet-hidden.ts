import { atSheet } from "../place";
import type { PlanCheck } from "../types";

export const sheetHidden: PlanCheck = {
  id: "sheet-hidden",
  title: "What is reported comes from a hidden sheet",
  advice: "Show the sheet, or choose another in the settings.",
  severity: "warning",
  scope: "plan",
  *find({ plan }) {
    for (const found of [plan.targets, plan.metricsSheet]) {
      if (!found || found.grid.visibility === "visible") continue;
      yield atSheet(
        found.grid.name,
        "This sheet is hidden, yet the appendix is made from it. Show it, or choose another in the settings.",
      );
    }
  },
};
