import { atStep } from "../place";
import type { StepCheck } from "../types";
import { quoted } from "../words";

export const statusAgainstPlan: StepCheck = {
  id: "status-against-plan",
  title: "The status says complete, yet something is planned",
  advice: "Change the status, or clear the plan.",
  severity: "warning",
  scope: "step",
  *find({ step, targets }) {
    if (step.statusFrom !== "status-column" || step.status.kind !== "complete") return;
    if (!targets.columns.progressPlanned || !step.isPlanned) return;
    yield atStep(
      { step, targets },
      ["status"],
      `The status says ${quoted(step.statusGiven)}, but ${quoted(step.progressPlanned)} is still planned.`,
    );
  },
};
