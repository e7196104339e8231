import { atStep } from "../place";
import type { StepCheck } from "../types";
import { quoted } from "../words";

interface Facts {
  readonly status: string;
  readonly planned: string;
}

export const statusAgainstPlan = {
  id: "status-against-plan",
  title: "The status says complete, yet something is planned",
  advice: "Change the status, or clear the plan.",
  severity: "warning",
  scope: "step",
  *find({ step, targets }) {
    if (step.statusFrom !== "status-column" || step.status.kind !== "complete") return;
    if (!targets.columns.progressPlanned || !step.isPlanned) return;
    yield {
      place: atStep({ step, targets }, ["status"]),
      facts: { status: step.statusGiven, planned: step.progressPlanned },
    };
  },
  fault: ({ status, planned }) =>
    `The status says ${quoted(status)}, but ${quoted(planned)} is still planned.`,
} as const satisfies StepCheck<Facts>;
