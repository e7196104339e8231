import { gapsBetween } from "../../metric";
import { gapSaid, type GapSaying } from "../../words";
import { atSheet } from "../place";
import type { PlanCheck } from "../types";
import { sentence } from "../words";

interface Facts {
  readonly which: GapSaying;
}

export const periodsMissing = {
  id: "periods-missing",
  title: "A period between two others is missing",
  advice:
    "Add the period; write [x] where there is no value. A regular interval, such as every second year, is not a gap.",
  severity: "warning",
  scope: "plan",
  *find({ plan }) {
    if (!plan.metricsSheet) return;
    for (const { which } of gapsBetween(plan.periods)) {
      yield { place: atSheet(plan.metricsSheet.grid.name), facts: { which } };
    }
  },
  fault: ({ which }) => sentence(gapSaid(which)),
} as const satisfies PlanCheck<Facts>;
