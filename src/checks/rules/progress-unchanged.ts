import { atStep } from "../place";
import { hasOpenProgress, progressMark } from "../progressMark";
import type { PlanCheck } from "../types";

export const progressUnchanged: PlanCheck = {
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
      yield atStep(
        { step, targets },
        ["progressMade"],
        "Progress made is word for word as in the last appendix. Bring it up to date, or say that nothing has changed.",
      );
    }
  },
};
