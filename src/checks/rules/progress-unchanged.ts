import { atStep } from "../place";
import { hasOpenProgress, progressMark } from "../progressMark";
import type { PlanCheck, NoFacts } from "../types";

export const progressUnchanged = {
  id: "progress-unchanged",
  title: "Progress is told in the same words as last time",
  advice: "Bring it up to date, or say that nothing has changed.",
  severity: "info",
  scope: "plan",
  *find({ plan, previousMarks = [] }) {
    const { targets, steps } = plan;
    if (!targets || previousMarks.length === 0) return;
    const before = new Set(previousMarks);
    for (const step of steps) {
      if (!hasOpenProgress(step) || !before.has(progressMark(step))) continue;
      yield { place: atStep({ step, targets }, ["progressMade"]), facts: {} };
    }
  },
  fault: () => "Progress made is word for word as in the last appendix.",
  remedy: () => "Bring it up to date, or say that nothing has changed.",
} as const satisfies PlanCheck<NoFacts>;
