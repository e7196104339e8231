import { atStep } from "../place";
import type { StepCheck } from "../types";
import { quoted } from "../words";
import { longDate } from "../../words";

export const timescaleBeforePlan: StepCheck = {
  id: "timescale-before-plan",
  title: "A timescale ends before the plan began",
  advice: "Check the year, or the plan's date in the settings.",
  severity: "warning",
  scope: "step",
  *find({ step, targets, settings }) {
    const { timescale } = step;
    const { planStart } = settings;
    if (!timescale || !("latest" in timescale) || planStart === undefined) return;
    if (timescale.latest >= planStart || step.status.kind === "complete") return;
    yield atStep(
      { step, targets },
      ["timescale"],
      `Expected a timescale after the plan began on ${longDate(planStart)} but found ${quoted(timescale.text)}.`,
    );
  },
};
