import { STATUS_KINDS, STATUS_ORDER } from "../../jobs";
import type { PlanSummary, StepStatus, StepStatusKind } from "../../jobs";
import { counted } from "../../words";

/** What the pane calls each status. */
export const STATUS_LABELS: Readonly<Record<StepStatusKind, string>> = {
  overdue: "Overdue",
  "due-soon": "Due soon",
  "on-track": "On track",
  ongoing: "Ongoing",
  complete: "Complete",
  withdrawn: "Withdrawn",
  "no-timescale": "No timescale",
  "nothing-planned": "Nothing planned",
  unclear: "Unclear",
};

/** Each status with its count, in the order in which a committee wants to know. */
export function statusCounts(
  summary: PlanSummary,
): readonly { readonly kind: StepStatusKind; readonly count: number }[] {
  return STATUS_ORDER.map((kind) => ({ kind, count: summary[STATUS_KINDS[kind].count] }));
}

/** A step's status in words: "Overdue by 31 days", "Due in 1 day", "On track". */
export function statusWords(status: StepStatus): string {
  if (status.kind === "overdue") return `Overdue by ${counted(status.days, "day")}`;
  if (status.kind === "due-soon") {
    return status.days === 0
      ? "Due on the committee date"
      : `Due in ${counted(status.days, "day")}`;
  }
  return STATUS_LABELS[status.kind];
}
