import type { StepStatus } from "../../plan";
import { counted } from "../../words";
import type { StyleBase } from "../look/styles";

/** What the timescale cell says below the officer's own words, and the look that repeats it. */
export interface StatusFlag {
  readonly words: string;
  readonly style: StyleBase;
}

/**
 * A step's status as a flag in words, "OVERDUE by 31 days" or "Due soon: in 20 days"; undefined where the timescale
 * itself says all there is to say.
 */
export function statusFlag(status: StepStatus): StatusFlag | undefined {
  switch (status.kind) {
    case "overdue":
      return { words: `OVERDUE by ${counted(status.days, "day")}`, style: "overdue" };
    case "due-soon":
      return {
        words:
          status.days === 0 ? "Due soon: today" : `Due soon: in ${counted(status.days, "day")}`,
        style: "dueSoon",
      };
    case "complete":
      return { words: "Complete", style: "text" };
    case "unclear":
      return { words: "Timescale unclear", style: "text" };
    case "no-timescale":
      return { words: "No timescale given", style: "quiet" };
    case "withdrawn":
      return { words: "Withdrawn", style: "text" };
    case "on-track":
    case "ongoing":
    case "nothing-planned":
      return undefined;
  }
}

/** A status in one or two words for a column of its own: "On track". */
export function statusWords(kind: StepStatus["kind"]): string {
  return STATUS_WORDS[kind];
}

export const STATUS_WORDS: Readonly<Record<StepStatus["kind"], string>> = {
  overdue: "Overdue",
  "due-soon": "Due soon",
  "on-track": "On track",
  ongoing: "Ongoing",
  complete: "Complete",
  withdrawn: "Withdrawn",
  "no-timescale": "No timescale given",
  unclear: "Timescale unclear",
  "nothing-planned": "Nothing planned",
};
