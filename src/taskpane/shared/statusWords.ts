import type { IsoDate, PlanSummary, Step, StepStatus, StepStatusKind } from "../../jobs";

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
  { kind: "no-timescale", label: "No timescale", count: "noTimescale" },
  { kind: "nothing-planned", label: "Nothing planned", count: "nothingPlanned" },
  { kind: "unclear", label: "Timescale unclear", count: "unclear" },
];

/** A step's status in words: "Overdue by 31 days", "Due in 1 day", "On track". */
export function statusWords(status: StepStatus): string {
  if (status.kind === "overdue") return `Overdue by ${daysWords(status.days)}`;
  if (status.kind === "due-soon") {
    return status.days === 0 ? "Due on the committee date" : `Due in ${daysWords(status.days)}`;
  }
  return STATUS_LINES.find(({ kind }) => kind === status.kind)?.label ?? "";
}

/** "1 day", "31 days". */
export function daysWords(days: number): string {
  return `${days} ${days === 1 ? "day" : "days"}`;
}

/** A date as a committee paper has it: "11 November 2003". */
export function dateWords(date: IsoDate): string {
  return DATE_WORDS.format(new Date(`${date}T00:00:00Z`));
}
const DATE_WORDS = new Intl.DateTimeFormat("en-GB", { dateStyle: "long", timeZone: "UTC" });

/** What a step is about, in its own words: what is planned, else what was done, else its target. */
export function stepWords(step: Step): string {
  return step.progressPlanned || step.progressMade || step.target || `Row ${step.rowIndex + 1}`;
}
