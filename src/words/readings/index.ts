import { say, type Saying } from "../saying";
import { STATUS_WORDS } from "./statuses";
import { TIMESCALE_WORDS } from "./timescales";

export { STATUS_WORDS } from "./statuses";
export { TIMESCALE_WORDS } from "./timescales";

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
