import { atStep } from "../place";
import type { StepCheck } from "../types";
import { quoted } from "../words";

interface Facts {
  readonly status: string;
  readonly percent: string;
}

export const statusAgainstPercent = {
  id: "status-against-percent",
  title: "The status and the percentage complete disagree",
  advice: "Bring the two into line.",
  severity: "warning",
  scope: "step",
  *find({ step, targets }) {
    const given = step.because.find(({ fact }) => fact === "status")?.reads;
    if (given === undefined || given === "by-timescale") return;
    const percent = /^(\d{1,3})(?:\.\d+)?\s*%$/.exec(step.percentComplete)?.[1];
    if (percent === undefined) return;
    const isDone = given === "complete";
    if (isDone === Number(percent) >= 100 || given === "ongoing") return;
    yield {
      place: atStep({ step, targets }, ["percentComplete"]),
      facts: { status: step.statusGiven, percent: step.percentComplete },
    };
  },
  fault: ({ status, percent }) =>
    `The status says ${quoted(status)}, but the percentage complete is ${percent}.`,
} as const satisfies StepCheck<Facts>;
