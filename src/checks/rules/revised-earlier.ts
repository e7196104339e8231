import { atStep, timescaleColumns } from "../place";
import type { StepCheck } from "../types";
import { longDate } from "../../words";

export const revisedEarlier: StepCheck = {
  id: "revised-earlier",
  title: "A revised date is earlier than the original",
  advice: "Check which date is the newer one. A step brought forward can be accepted.",
  severity: "warning",
  scope: "step",
  *find({ step, targets }) {
    const { timescale } = step;
    if (!timescale || !("latest" in timescale) || timescale.slippedFrom === undefined) return;
    if (timescale.latest >= timescale.slippedFrom) return;
    yield atStep(
      { step, targets },
      timescaleColumns(step),
      `Expected a revised date after the original one (${longDate(timescale.slippedFrom)}) but found ${longDate(timescale.latest)}. Check which is the newer.`,
    );
  },
};
