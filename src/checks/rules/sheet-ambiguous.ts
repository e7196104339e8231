import { isToldAsRival } from "./sheet-left-out";
import { atSheet } from "../place";
import type { PlanCheck } from "../types";
import { listed } from "../../words";
import { quoted } from "../words";

interface Facts {
  readonly holds: "targets" | "metrics";
  readonly rivals: readonly string[];
}

export const sheetAmbiguous = {
  id: "sheet-ambiguous",
  title: "Two sheets could be the one that is meant",
  advice: "Choose the sheet under Start.",
  severity: "warning",
  scope: "plan",
  settledUnder: "start",
  *find({ plan }) {
    const sheets = [
      { found: plan.targets, holds: "targets" },
      { found: plan.metricsSheet, holds: "metrics" },
    ] as const;
    for (const { found, holds } of sheets) {
      const rivals = (found?.sheetRivals ?? []).filter((name) => isToldAsRival(plan, name));
      if (!found || rivals.length === 0) continue;
      yield { place: atSheet(found.grid.name), facts: { holds, rivals } };
    }
  },
  fault: ({ holds, rivals }) =>
    `The ${holds} were taken from this sheet, but ${listed(rivals.map(quoted))} could hold them too.`,
  remedy: () => "Choose the sheet under Start.",
} as const satisfies PlanCheck<Facts>;
