import { dueStatus } from "../../timescale";
import { atStep } from "../place";
import type { StepCheck } from "../types";
import { counted } from "../../words";
import { quoted } from "../words";

type Facts =
  | {
      readonly timescaleIs: "past";
      readonly status: string;
      readonly timescale: string;
      readonly days: number;
    }
  | { readonly timescaleIs: "ahead"; readonly status: string; readonly timescale: string };

export const statusAgainstTimescale = {
  id: "status-against-timescale",
  title: "The status column and the timescale disagree",
  advice: "Change one of the two.",
  severity: "warning",
  scope: "step",
  *find({ step, targets, asAt, settings }) {
    const { timescale, status } = step;
    const given = step.because.find(({ fact }) => fact === "status")?.reads;
    if (!timescale || given === undefined || status.kind === "complete") return;
    const due = dueStatus(timescale, asAt, settings.dueSoonDays);
    const saysInTime = ["on-track", "due-soon", "ongoing"].includes(given);
    if (saysInTime && due.kind === "overdue") {
      yield {
        place: atStep({ step, targets }, ["status"]),
        facts: {
          timescaleIs: "past",
          status: step.statusGiven,
          timescale: timescale.text,
          days: due.days,
        },
      };
    }
    if (given === "overdue" && (due.kind === "on-track" || due.kind === "due-soon")) {
      yield {
        place: atStep({ step, targets }, ["status"]),
        facts: { timescaleIs: "ahead", status: step.statusGiven, timescale: timescale.text },
      };
    }
  },
  fault: (facts) =>
    facts.timescaleIs === "past"
      ? `The status says ${quoted(facts.status)}, but the timescale ${quoted(facts.timescale)} passed ${counted(facts.days, "day")} before the report.`
      : `The status says ${quoted(facts.status)}, but the timescale ${quoted(facts.timescale)} has not passed yet.`,
  remedy: ({ timescaleIs }) =>
    timescaleIs === "past" ? "Change the status or revise the timescale." : "",
} as const satisfies StepCheck<Facts>;
