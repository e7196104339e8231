import type { PlanSummary, Step, StepStatus, StepStatusKind } from "../../jobs";
import { counted } from "../../words";

/** A status as the pane shows it: its name and where its count stands in the plan's summary. */
export interface StatusLine {
  readonly kind: StepStatusKind;
  readonly label: string;
  readonly count: keyof PlanSummary;
}

/** In the order in which an officer wants to know. */
export const STATUS_LINES: readonly StatusLine[] = [
  { kind: "overdue", label: "Overdue", count: "overdue" },
  { kind: "due-soon", label: "Due soon", count: "dueSoon" },
  { kind: "on-track", label: "On track", count: "onTrack" },
  { kind: "ongoing", label: "Ongoing", count: "ongoing" },
  { kind: "complete", label: "Complete", count: "complete" },
  { kind: "withdrawn", label: "Withdrawn", count: "withdrawn" },
  { kind: "no-timescale", label: "No timescale", count: "noTimescale" },
  { kind: "nothing-planned", label: "Nothing planned", count: "nothingPlanned" },
  { kind: "unclear", label: "Timescale unclear", count: "unclear" },
];

/** A step's status in words: "Overdue by 31 days", "Due in 1 day", "On track". */
export function statusWords(status: StepStatus): string {
  if (status.kind === "overdue") return `Overdue by ${counted(status.days, "day")}`;
  if (status.kind === "due-soon") {
    return status.days === 0
      ? "Due on the committee date"
      : `Due in ${counted(status.days, "day")}`;
  }
  return STATUS_LINES.find(({ kind }) => kind === status.kind)?.label ?? "";
}

/** What a step is about, in its own words: what is planned, else what was done, else its target. */
export function stepWords(step: Step): string {
  return step.progressPlanned || step.progressMade || step.target || `Row ${step.rowIndex + 1}`;
}
