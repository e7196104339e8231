import { atSheet } from "../place";
import type { PlanCheck } from "../types";

interface Facts {
  readonly headerRow: number;
}

export const rowsMissing = {
  id: "rows-missing",
  title: "There are headings but no rows under them",
  advice: "Fill in the rows, or choose another sheet under Start.",
  severity: "error",
  scope: "plan",
  settledUnder: "start",
  *find({ plan }) {
    const { targets } = plan;
    if (!targets || plan.steps.length > 0) return;
    yield { place: atSheet(targets.grid.name), facts: { headerRow: targets.headerRowIndex + 1 } };
  },
  fault: ({ headerRow }) =>
    `There are no rows under the headings in row ${headerRow}, so there is nothing to report.`,
} as const satisfies PlanCheck<Facts>;
