import { plainWords, type Step } from "../plan";
import { atStep } from "./place";
import type { PlanCheck, PreviousStep } from "./types";

export const progressUnchanged: PlanCheck = {
  id: "progress-unchanged",
  title: "Progress is told in the same words as last time",
  severity: "info",
  scope: "plan",
  *find({ plan, previousSteps = [] }) {
    const { targets, steps } = plan;
    if (!targets) return;
    const before = new Set(previousSteps.map(keyOf));
    for (const step of steps) {
      if (step.progressMade === "" || step.status.kind === "complete") continue;
      if (!before.has(keyOf(step))) continue;
      yield atStep(
        { step, targets },
        ["progressMade"],
        "Progress made is word for word as in the last appendix. Bring it up to date, or say that nothing has changed.",
      );
    }
  },
};

function keyOf(step: Step | PreviousStep): string {
  const texts = [step.aim, step.target, step.progressPlanned, step.progressMade];
  return texts.map(plainWords).join("|");
}
