import { gapsBetween } from "../metric";
import { atSheet } from "./place";
import type { PlanCheck } from "./types";
import { sentence } from "./words";

export const periodsMissing: PlanCheck = {
  id: "periods-missing",
  title: "A period between two others is missing",
  severity: "warning",
  scope: "plan",
  *find({ plan }) {
    if (!plan.metricsSheet) return;
    for (const { words } of gapsBetween(plan.periods)) {
      yield atSheet(plan.metricsSheet.grid.name, sentence(words));
    }
  },
};
