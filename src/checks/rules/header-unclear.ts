import { atCell } from "../place";
import type { PlanCheck } from "../types";
import { listed } from "../../words";

export const headerUnclear: PlanCheck = {
  id: "header-unclear",
  title: "More than one row could be the headings",
  advice:
    "Move the second table to a sheet of its own. The same headings printed again are no fault.",
  severity: "warning",
  scope: "plan",
  *find({ plan }) {
    for (const sheet of [plan.targets, plan.metricsSheet]) {
      if (!sheet || sheet.headerRivals.length === 0) continue;
      const rivals = listed(sheet.headerRivals.map((rowIndex) => `row ${rowIndex + 1}`));
      yield atCell(
        sheet.grid.name,
        sheet.headerRowIndex,
        sheet.grid.area?.columnIndex ?? 0,
        `Row ${sheet.headerRowIndex + 1} was taken as the headings, but ${rivals} reads as headings too. Keep one heading row a sheet.`,
      );
    }
  },
};
