import type { IsoDate, QuarterYear, Span } from "../../../calendar";
import type { PeriodGrain } from "../../types";
import type { PeriodSaying } from "../../../words";
import { remark } from "../remark";

/** What a reader of headings found. */
export interface ReadPeriod extends Span {
  readonly grain: PeriodGrain;
  readonly notes?: readonly PeriodSaying[];
}
/** Reads one form of heading, tidied and in lower case; undefined when it is not that form. */
export type PeriodReader = (
  words: string,
  asAt: IsoDate | undefined,
  /** See `readPeriod`. */
  quarters?: QuarterYear,
) => ReadPeriod | undefined;

/** What a period says whose year was not written. */
export const YEAR_ASSUMED = remark("year-assumed");
