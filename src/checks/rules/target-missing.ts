import { atStep } from "../place";
import { planSheets } from "../planSheets";
import type { PlanCheck } from "../types";
import { quoted } from "../words";

interface Facts {
  /** The aim that begins without one; "" where there is none. */
  readonly aim: string;
}

export const targetMissing = {
  id: "target-missing",
  title: "An aim begins without a target",
  advice: "Type the target, or move the row under the target that it belongs to.",
  severity: "warning",
  scope: "plan",
  *find({ plan }) {
    for (const { targets, steps } of planSheets(plan)) {
      if (!targets.columns.target) continue;
      for (const [index, step] of steps.entries()) {
        const before = steps[index - 1];
        // Only the first row of a run without a target: the others continue it.
        if (step.target !== "" || (before?.target === "" && before.aim === step.aim)) continue;
        yield { place: atStep({ step, targets }, ["target"]), facts: { aim: step.aim } };
      }
    }
  },
  fault: ({ aim }) =>
    aim === "" ? "This row has no target." : `The aim ${quoted(aim)} begins without a target.`,
} as const satisfies PlanCheck<Facts>;
