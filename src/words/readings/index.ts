import { say, type Saying } from "../saying";
import { CORRECTION_WORDS } from "./corrections";
import { GAP_WORDS, PERIOD_WORDS } from "./periods";
import { STATUS_WORDS } from "./statuses";
import { TIMESCALE_WORDS } from "./timescales";
import { VALUE_WORDS } from "./values";

export { CORRECTION_WORDS } from "./corrections";
export { GAP_WORDS, PERIOD_WORDS } from "./periods";
export { STATUS_WORDS } from "./statuses";
export { TIMESCALE_WORDS } from "./timescales";
export { VALUE_NOTE_WORDS } from "./valueNotes";
export { VALUE_WORDS } from "./values";

/** A remark on a timescale, or why it cannot be told. */
export type TimescaleSaying = Saying<keyof typeof TIMESCALE_WORDS>;

/** Why it is not clear how a step stands. */
export type StatusSaying = Saying<keyof typeof STATUS_WORDS>;

/** A remark on a timescale in words, without a full stop: "the year is taken from the as-at date". */
export function timescaleSaid(saying: TimescaleSaying): string {
  return say(TIMESCALE_WORDS, saying);
}

/** Why it is not clear how a step stands, as a sentence: "The timescale is still to be confirmed." */
export function statusSaid(saying: StatusSaying): string {
  return `${say(STATUS_WORDS, saying)}.`;
}

/** Why a metric's cell or target holds no value. */
export type ValueSaying = Saying<keyof typeof VALUE_WORDS>;

/** Why there is no value, as a sentence: "It is a range, not one value." */
export function valueSaid(saying: ValueSaying): string {
  return say(VALUE_WORDS, saying);
}

/** Whether a reason says no more than that nothing can be read. */
export function saysOnlyUnread({ code }: ValueSaying): boolean {
  return code === "no-number" || code === "no-value" || code === "no-target";
}

/** A remark on a period. */
export type PeriodSaying = Saying<keyof typeof PERIOD_WORDS>;

/** A remark on a period, as a sentence: "The year was taken from the as-at date." */
export function periodSaid(saying: PeriodSaying): string {
  return say(PERIOD_WORDS, saying);
}

/** Which periods are missing. */
export type GapSaying = Saying<keyof typeof GAP_WORDS>;

/** Which periods are missing, as half a sentence: "2021-22 is missing between 2020-21 and 2022-23". */
export function gapSaid(saying: GapSaying): string {
  return say(GAP_WORDS, saying);
}

/** Why a correction of the paper's words cannot be used. */
export type CorrectionSaying = Saying<keyof typeof CORRECTION_WORDS>;

/** Why a correction of the paper's words cannot be used, as a sentence: "It holds nothing but spaces." */
export function correctionSaid(saying: CorrectionSaying): string {
  return say(CORRECTION_WORDS, saying);
}
