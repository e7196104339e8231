import { atStep } from "../place";
import type { PlanCheck } from "../types";
import { expected, quoted } from "../words";

export const targetMissing: PlanCheck = {
  id: "target-missing",
  title: "An aim begins without a target",
  advice: "Type the target, or move the row under the target that it belongs to.",
  severity: "warning",
  scope: "plan",
  *find({ plan }) {
    const { targets, steps } = plan;
    if (!targets?.columns.target) return;
    for (const [index, step] of steps.entries()) {
      const before = steps[index - 1];
      // Only the first row of a run without a target: the others continue it.
      if (step.target !== "" || (before?.target === "" && before.aim === step.aim)) continue;
      const what = step.aim === "" ? "a target" : `a target under the aim ${quoted(step.aim)}`;
      yield atStep({ step, targets }, ["target"], expected(what, "none"));
    }
  },
};
