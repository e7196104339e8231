import { saysNothing } from "../../plan";
import type { TimescaleReason } from "../../timescale";
import { statusSaid } from "../../words";
import { atStep } from "../place";
import type { StepCheck } from "../types";
import { cannotBeRead } from "../words";

interface Facts {
  readonly timescale: string;
  readonly reason: TimescaleReason;
}

export const timescaleUnreadable = {
  id: "timescale-unreadable",
  title: "A timescale cannot be read",
  advice: "Write a month, a date, a range or “Ongoing”.",
  severity: "warning",
  scope: "step",
  *find({ step, targets }) {
    const { timescale } = step;
    if (timescale?.kind !== "unknown" || step.status.kind === "complete") return;
    // A cell in error has its own check, and a dash beside finished work asks for nothing.
    if (timescale.isCellError) return;
    if (!step.isPlanned && saysNothing(timescale.text)) return;
    yield {
      place: atStep({ step, targets }, ["timescale", "revisedTimescale"]),
      facts: { timescale: timescale.text, reason: timescale.reason },
    };
  },
  fault: ({ timescale, reason }) => cannotBeRead(timescale, "a timescale", statusSaid(reason)),
} as const satisfies StepCheck<Facts>;
