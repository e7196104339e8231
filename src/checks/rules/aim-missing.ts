import { atStep } from "../place";
import { planSheets } from "../planSheets";
import type { PlanCheck } from "../types";

interface Facts {
  /** Rows without an aim. */
  readonly rows: number;
}

export const aimMissing = {
  id: "aim-missing",
  title: "Rows at the top have no aim",
  advice: "Type the aim in the first row.",
  severity: "warning",
  scope: "plan",
  *find({ plan }) {
    for (const { targets, steps } of planSheets(plan)) {
      const [first] = steps;
      if (!targets.columns.aim || !first || first.aim !== "") continue;
      const count = steps.filter(({ aim }) => aim === "").length;
      yield { place: atStep({ step: first, targets }, ["aim"]), facts: { rows: count } };
    }
  },
  fault: ({ rows }) =>
    rows === 1 ? "The first row has no aim." : `The first ${rows} rows have no aim.`,
} as const satisfies PlanCheck<Facts>;
