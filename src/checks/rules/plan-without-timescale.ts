import { atStep } from "../place";
import type { StepCheck } from "../types";
import { quoted } from "../words";

export const planWithoutTimescale: StepCheck = {
  id: "plan-without-timescale",
  title: "Something is planned, but not by when",
  advice: "Say by when. “Ongoing” is an answer too.",
  severity: "warning",
  scope: "step",
  *find({ step, targets }) {
    if (!targets.columns.timescale || step.timescale || step.status.kind !== "no-timescale") return;
    const plan = step.progressPlanned || step.target;
    yield atStep(
      { step, targets },
      ["timescale"],
      `Expected a timescale for ${quoted(plan)} but found none. Say by when, or “Ongoing”.`,
    );
  },
};
