import type { IsoDate } from "../../calendar";
import { atStep, timescaleColumns } from "../place";
import type { StepCheck } from "../types";
import { longDate } from "../../words";

interface Facts {
  readonly original: IsoDate;
  readonly revised: IsoDate;
}

export const revisedEarlier = {
  id: "revised-earlier",
  title: "A revised date is earlier than the original",
  advice: "Check which date is the newer one. A step brought forward can be accepted.",
  severity: "warning",
  scope: "step",
  *find({ step, targets }) {
    const { timescale } = step;
    if (!timescale || !("latest" in timescale) || timescale.slippedFrom === undefined) return;
    if (timescale.latest >= timescale.slippedFrom) return;
    yield {
      place: atStep({ step, targets }, timescaleColumns(step)),
      facts: { original: timescale.slippedFrom, revised: timescale.latest },
    };
  },
  fault: ({ original, revised }) =>
    `The revised date (${longDate(revised)}) is earlier than the original one (${longDate(original)}).`,
  remedy: () => "Check which is the newer.",
} as const satisfies StepCheck<Facts>;
