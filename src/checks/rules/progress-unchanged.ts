import { atStep, sheetOfStep } from "../place";
import type { PlanCheck } from "../types";
import { quoted } from "../words";

interface Facts {
  /** Reports in a row that say the same, this one too. */
  readonly meetings: number;
  readonly made: string;
}

export const progressUnchanged = {
  id: "progress-unchanged",
  title: "Progress is worded exactly as last time",
  advice: "Bring it up to date, or say that nothing has changed.",
  severity: "info",
  scope: "plan",
  *find({ plan, since }) {
    for (const { step: index, meetings } of since?.unchanged ?? []) {
      const step = plan.steps[index];
      const targets = step && sheetOfStep(plan, step);
      if (!targets) continue;
      const { progressMade: made } = step;
      yield { place: atStep({ step, targets }, ["progressMade"]), facts: { meetings, made } };
    }
  },
  fault: ({ meetings, made }) =>
    meetings === 2
      ? `${quoted(made)} stood word for word in the last appendix.`
      : `${quoted(made)} stood word for word in the last ${meetings - 1} appendices.`,
  remedy: () => "Bring it up to date, or say that nothing has changed.",
} as const satisfies PlanCheck<Facts>;
