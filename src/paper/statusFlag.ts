import type { StepStatus } from "../plan";
import { fill, plural, type PaperWords } from "../words";
import type { Tone } from "./types";

/** What the timescale cell says below the officer's own words, and the tone that repeats it. */
export interface StatusFlag {
  readonly words: string;
  readonly tone: Tone;
}

const TONES: Readonly<Record<StepStatus["kind"], Tone>> = {
  overdue: "overdue",
  "due-soon": "due-soon",
  unclear: "plain",
  "on-track": "plain",
  ongoing: "plain",
  "no-timescale": "quiet",
  complete: "plain",
  withdrawn: "plain",
  "nothing-planned": "plain",
};

/**
 * A step's status as a flag in words, "OVERDUE by 31 days" or "Due soon: in 20 days"; undefined where the timescale
 * itself says all there is to say.
 */
export function statusFlag(status: StepStatus, words: PaperWords): StatusFlag | undefined {
  const flag = words.statuses[status.kind].flag;
  if (flag === "") return undefined;
  const tone = TONES[status.kind];
  if (!("days" in status)) return { words: flag, tone };
  if (status.kind === "due-soon" && status.days === 0) return { words: words.dueToday, tone };
  return { words: fill(flag, { days: daysWords(status.days, words) }), tone };
}

/** "1 day", "1,234 days" in the paper's language. */
export function daysWords(days: number, { language, days: forms }: PaperWords): string {
  // Digits are grouped alike in all of the paper's languages, on every machine.
  const count = days.toLocaleString("en-GB");
  return fill(plural(language, days, forms), { count });
}
