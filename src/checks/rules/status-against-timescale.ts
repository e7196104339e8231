import { dueStatus } from "../../timescale";
import { atStep } from "../place";
import type { StepCheck } from "../types";
import { counted } from "../../words";
import { quoted } from "../words";

export const statusAgainstTimescale: StepCheck = {
  id: "status-against-timescale",
  title: "The status column and the timescale disagree",
  advice: "Change one of the two.",
  severity: "warning",
  scope: "step",
  *find({ step, targets, asAt, settings }) {
    const { timescale, status } = step;
    if (!timescale || step.statusFrom !== "status-column") return;
    const due = dueStatus(timescale, asAt, settings.dueSoonDays);
    const saysInTime = ["on-track", "due-soon", "ongoing"].includes(status.kind);
    if (saysInTime && due.kind === "overdue") {
      yield atStep(
        { step, targets },
        ["status"],
        `The status says ${quoted(step.statusGiven)}, but the timescale ${quoted(timescale.text)} passed ${counted(due.days, "day")} before the report. Change the status or revise the timescale.`,
      );
    }
    if (status.kind === "overdue" && (due.kind === "on-track" || due.kind === "due-soon")) {
      yield atStep(
        { step, targets },
        ["status"],
        `The status says ${quoted(step.statusGiven)}, but the timescale ${quoted(timescale.text)} has not passed yet.`,
      );
    }
  },
};
