import type { IsoDate, QuarterYear } from "../calendar";
import type { TimescaleSaying } from "../words";

/** What a reader remarks on: what was said beside the time, what it inferred, what it doubts, how often it slipped. */
export type TimescaleNote =
  /** Words of the officer's kept as a note: "first phase". */
  | { readonly kind: "said"; readonly words: string }
  | {
      /**
       * inferred: something not written ("year taken from the as-at date"); doubt: two readings are possible and the later
       * end was taken; slip: the date was moved.
       */
      readonly kind: "inferred" | "doubt" | "slip";
      readonly remark: TimescaleSaying;
      /** How many times the cell holds, on the note which says that the latest of them was taken. */
      readonly times?: number;
    };

/** Why no time can be told. */
export type TimescaleReason = TimescaleSaying;

interface Common {
  /** The officer's own words, exactly as they stand in the cell. */
  readonly text: string;
  readonly notes: readonly TimescaleNote[];
  /** The Extended Date/Time Format string (ISO 8601-2) where one exists. */
  readonly edtf?: string;
  /** The date it was moved from, when the text or a revised column says so. */
  readonly slippedFrom?: IsoDate;
  /**
   * Where the words allow a reading that ends later and was not taken (a date without a year, once passed, may be next
   * year's): the end of that reading. Until then the step is not called overdue.
   */
  readonly laterReading?: IsoDate;
  /**
   * Where the words allow an end that is earlier than the one taken: words that were not understood ("Marvember 2003"
   * is read as the whole year), or two readings ("2024 to 2025"). The first day on which it may end; once that is past,
   * the step is not called in time.
   */
  readonly earlierReading?: IsoDate;
}

/** To be done by `latest`; `earliest` where the words give a beginning too ("November 2003"). Days are inclusive. */
export interface Deadline extends Common {
  readonly kind: "deadline";
  readonly earliest?: IsoDate;
  readonly latest: IsoDate;
}
/** Runs from `earliest` (where given) to `latest`. */
export interface TimeRange extends Common {
  readonly kind: "range";
  readonly earliest?: IsoDate;
  readonly latest: IsoDate;
}
/** Begins at `earliest` and has no end. */
export interface Onwards extends Common {
  readonly kind: "onwards";
  readonly earliest: IsoDate;
}
/** Goes on, or comes back regularly; never overdue. */
export interface Ongoing extends Common {
  readonly kind: "ongoing";
}
/** Counted from something that the phrase does not date ("within six months of approval"). */
export interface Relative extends Common {
  readonly kind: "relative";
}
/** The timescale cell itself says that the step is done ("Achieved", "Completed March 2024"). */
export interface Complete extends Common {
  readonly kind: "complete";
  /** The last day of the time that stands beside the word: when it was done at the latest. */
  readonly doneOn?: IsoDate;
}
/** TBC, or no time that can be read, and why; `statusSaid` says the reason to the officer. */
export interface UnknownTimescale extends Common {
  readonly kind: "unknown";
  readonly reason: TimescaleReason;
  /** The cell holds no words but an Excel error, which is told of as such. */
  readonly isCellError?: true;
}

/** What a timescale phrase means. Never null, never NaN: what cannot be read is `unknown` with its reason. */
export type Timescale =
  Deadline | TimeRange | Onwards | Ongoing | Relative | Complete | UnknownTimescale;

/** What a reader may know beside the phrase. */
export interface TimescaleContext {
  /** The report's as-at date, from which a yearless date takes its year. */
  readonly asAt: IsoDate;
  /** The plan's own date, from which "within 6 months" counts, when the workbook gives one. */
  readonly planStart?: IsoDate;
  readonly dateSystem?: "1900" | "1904";
  /** How the body counts quarters and halves, when the workbook says; "Q3 2024" is then sure. */
  readonly quarters?: QuarterYear;
  /** Whether dates in figures are written the American way ("03/31/2024"), as others of their column prove. */
  readonly isMonthFirst?: boolean;
}

/** Where a timescale stands on the as-at date. Overdue only when every reading of it is past. */
export type DueStatus =
  | { readonly kind: "overdue"; readonly days: number }
  | { readonly kind: "due-soon"; readonly days: number }
  | { readonly kind: "on-track" }
  | { readonly kind: "ongoing" }
  | { readonly kind: "complete" }
  | { readonly kind: "unclear"; readonly reason: TimescaleReason };
