import { atStep } from "../place";
import type { StepCheck } from "../types";

export const stepEmpty: StepCheck = {
  id: "step-empty",
  title: "A target with neither progress nor plan",
  advice: "Say what was done or what comes next.",
  severity: "warning",
  scope: "step",
  *find({ step, targets }) {
    const { progressMade, progressPlanned } = targets.columns;
    if (!progressMade || !progressPlanned || step.statusFrom === "status-column") return;
    if (step.progressMade !== "" || step.progressPlanned !== "" || step.notes !== "") return;
    if (step.status.kind === "complete") return;
    yield atStep(
      { step, targets },
      ["progressMade"],
      "Expected progress made or planned but found neither. Say what was done or what comes next.",
    );
  },
};
