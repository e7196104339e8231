import { atSheet } from "../place";
import type { PlanCheck, NoFacts } from "../types";

export const sheetHidden = {
  id: "sheet-hidden",
  title: "The appendix is made from a hidden sheet",
  advice: "Unhide the sheet, or choose another under Start.",
  severity: "warning",
  scope: "plan",
  settledUnder: "start",
  *find({ plan }) {
    for (const found of [...plan.targetSheets, plan.metricsSheet]) {
      if (!found || found.grid.visibility === "visible") continue;
      yield { place: atSheet(found.grid.name), facts: {} };
    }
  },
  fault: () => "This sheet is hidden, but the appendix is made from it.",
  remedy: () => "Unhide it, or choose another under Start.",
} as const satisfies PlanCheck<NoFacts>;
