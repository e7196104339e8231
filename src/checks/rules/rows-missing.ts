import { atSheet } from "../place";
import type { PlanCheck } from "../types";
import { expected } from "../words";

export const rowsMissing: PlanCheck = {
  id: "rows-missing",
  title: "There are headings but no rows under them",
  advice: "Fill in the rows, or choose another sheet in the settings.",
  severity: "error",
  scope: "plan",
  *find({ plan }) {
    const { targets } = plan;
    if (!targets || plan.steps.length > 0) return;
    yield atSheet(
      targets.grid.name,
      expected(
        `rows of targets under the headings in row ${targets.headerRowIndex + 1}`,
        "none, so there is nothing to report",
      ),
    );
  },
};
