import type { IsoDate } from "../../calendar";
import { atStep } from "../place";
import type { StepCheck } from "../types";
import { longDate } from "../../words";
import { quoted } from "../words";

interface Facts {
  readonly planStart: IsoDate;
  readonly timescale: string;
}

export const timescaleBeforePlan = {
  id: "timescale-before-plan",
  title: "A timescale ends before the plan began",
  advice: "Check the year, or the date of the plan under Report.",
  severity: "warning",
  scope: "step",
  settledUnder: "report",
  *find({ step, targets, settings }) {
    const { timescale } = step;
    const { planStart } = settings;
    if (!timescale || !("latest" in timescale) || planStart === undefined) return;
    if (timescale.latest >= planStart || step.status.kind === "complete") return;
    yield {
      place: atStep({ step, targets }, ["timescale"]),
      facts: { planStart, timescale: timescale.text },
    };
  },
  fault: ({ planStart, timescale }) =>
    `${quoted(timescale)} is before the plan began on ${longDate(planStart)}.`,
} as const satisfies StepCheck<Facts>;
