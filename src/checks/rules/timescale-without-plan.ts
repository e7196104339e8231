import { saysNothing } from "../../plan";
import { atStep } from "../place";
import type { StepCheck } from "../types";
import { quoted } from "../words";

interface Facts {
  readonly timescale: string;
}

export const timescaleWithoutPlan = {
  id: "timescale-without-plan",
  title: "There is a timescale, but nothing is planned",
  advice: "Say what is planned, or clear the timescale.",
  severity: "warning",
  scope: "step",
  *find({ step, targets }) {
    const { timescale } = step;
    if (!targets.columns.progressPlanned || !timescale || step.isPlanned) return;
    if (step.progressMade === "" || step.statusFrom === "status-column") return;
    if (saysNothing(timescale.text) || timescale.kind === "complete") return;
    // What is done and still has a date ahead is told by achieved-yet-open.
    if (step.status.kind === "complete") return;
    yield {
      place: atStep({ step, targets }, ["progressPlanned"]),
      facts: { timescale: timescale.text },
    };
  },
  fault: ({ timescale }) => `There is a timescale, ${quoted(timescale)}, but nothing is planned.`,
} as const satisfies StepCheck<Facts>;
