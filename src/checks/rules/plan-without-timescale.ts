import { atStep } from "../place";
import type { StepCheck } from "../types";
import { quoted } from "../words";

interface Facts {
  /** What is planned, or the target where nothing else is said. */
  readonly planned: string;
}

export const planWithoutTimescale = {
  id: "plan-without-timescale",
  title: "Something is planned, but nothing says by when",
  advice: "Say by when. “Ongoing” is an answer too.",
  severity: "warning",
  scope: "step",
  *find({ step, targets }) {
    if (!targets.columns.timescale || step.timescale || step.status.kind !== "no-timescale") return;
    yield {
      place: atStep({ step, targets }, ["timescale"]),
      facts: { planned: step.progressPlanned || step.target },
    };
  },
  fault: ({ planned }) => `${quoted(planned)} has no timescale.`,
  remedy: () => "Say by when, or write “Ongoing”.",
} as const satisfies StepCheck<Facts>;
