import { atStep } from "../place";
import type { StepCheck, NoFacts } from "../types";

export const stepEmpty = {
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
    yield { place: atStep({ step, targets }, ["progressMade"]), facts: {} };
  },
  fault: () => "This row says neither what was done nor what is planned.",
  remedy: () => "Say what was done or what comes next.",
} as const satisfies StepCheck<NoFacts>;
