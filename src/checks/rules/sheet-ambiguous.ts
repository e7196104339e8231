import { atSheet } from "../place";
import type { PlanCheck } from "../types";
import { listed } from "../../words";
import { quoted } from "../words";

export const sheetAmbiguous: PlanCheck = {
  id: "sheet-ambiguous",
  title: "Two sheets could be the one that is meant",
  advice: "Choose the sheet in the settings.",
  severity: "warning",
  scope: "plan",
  *find({ plan }) {
    const sheets = [
      { found: plan.targets, holds: "targets" },
      { found: plan.metricsSheet, holds: "metrics" },
    ];
    for (const { found, holds } of sheets) {
      if (!found || found.sheetRivals.length === 0) continue;
      const rivals = listed(found.sheetRivals.map(quoted));
      yield atSheet(
        found.grid.name,
        `The ${holds} were taken from this sheet, but ${rivals} could hold them too. Choose the sheet in the settings.`,
      );
    }
  },
};
