import type { Span } from "../calendar";
import type {
  ChangeBound,
  ChangeTimes,
  GapSaying,
  LackMarker,
  NoShare,
  PeriodSaying,
  ReserveMarker,
  ShownAmount,
  ValueSaying,
} from "../words";
import type { ValueNote } from "./value/valueNotes";

/** How sure or how bounded a value is: "over £20m" is `over`, "<18%" is `under`, "c. 500" is `approx`. */
export type Qualifier = "over" | "under" | "at-least" | "at-most" | "approx" | "estimated";

/** What a marker such as [c], [x], *, .., N/A says about a value. */
export type Marker =
  | "suppressed"
  | "not-available"
  | "not-applicable"
  | "provisional"
  | "revised"
  | "break"
  | "estimated"
  | "forecast"
  | "missing"
  | "rounds-to-zero"
  | "low-reliability"
  | "not-significant"
  | "significant"
  | "total"
  | "none-recorded"
  | "note";

/**
 * A value that was read. `value` is in whole units (20000000 for "£20m"); percentages as written (71.9 for "71.9%").
 * `unit` is a stable key: "count", "percent", "percentage points", "percent change", "GBP", "days", "rank", "multiple",
 * "per 1,000 adults", "days per FTE", "score out of 10" …
 */
export interface KnownValue {
  readonly kind: "known";
  readonly value: number;
  readonly unit: string;
  readonly qualifier?: Qualifier;
  /** Whether the bound lies close, "just over 65,900": as good as "about" where values are compared. */
  readonly isClose?: boolean;
  readonly markers: readonly Marker[];
  /** Decimal places that the written value shows, in the written scale. */
  readonly decimals: number;
  /** What the written number is multiplied by: 1e6 for "£20m", 1 for "61", 0.01 for "45p". */
  readonly scale: number;
  /** What stands beside it: "12 (60%)" has share 60; "7 of 12" has whole 12; "58.3% (7 of 12)" count 7, whole 12. */
  readonly share?: number;
  readonly whole?: number;
  readonly count?: number;
  readonly text: string;
  /** What was assumed or left aside; `noteWords` says each to the officer. */
  readonly notes: readonly ValueNote[];
}
/** A cell that says that there is no value: suppressed, not available, a dash, an Excel error; a reason for each marker. */
export interface MarkedValue {
  readonly kind: "marked";
  readonly markers: readonly Marker[];
  readonly text: string;
  readonly reasons: readonly ValueSaying[];
}
/** A cell whose words cannot be read as a value, and why; `valueSaid` says it to the officer. */
export interface UnreadValue {
  readonly kind: "unread";
  readonly text: string;
  readonly reason: ValueSaying;
}
export interface EmptyValue {
  readonly kind: "empty";
}
export type MetricValue = KnownValue | MarkedValue | UnreadValue | EmptyValue;

/** What stands around a value's text and helps to read it. */
export interface ValueContext {
  /** The column's or the metric's heading, "Cost (£m)". */
  readonly heading?: string | undefined;
  /** The Unit column's words, "£'000"; they count before the heading's. */
  readonly unit?: string | undefined;
  /** The real Excel number and its format code, where the cell holds a number. */
  readonly number?: number | undefined;
  readonly numberFormat?: string | undefined;
  /** The Excel error that the cell holds, "#N/A". */
  readonly error?: string | undefined;
}

/** A reporting period: its label as written and the days it covers. */
export interface Period extends Span {
  readonly label: string;
  /** How the periods of a sheet are compared and gaps found. */
  readonly grain: PeriodGrain;
  readonly notes: readonly PeriodSaying[];
}
export type PeriodGrain =
  | "financial-year"
  | "calendar-year"
  | "school-year"
  | "quarter"
  | "half-year"
  | "month"
  | "day"
  | "other";

/** Periods that are missing between two that are there; `gapSaid` says which: "2020-21 is missing …". */
export interface PeriodGap {
  readonly after: Period;
  readonly before: Period;
  readonly missing: number;
  readonly which: GapSaying;
}

export type Polarity = "higher" | "lower" | "in-range" | "neutral";

/** A metric's target, `comparison` in plain terms: "<18%" is below 18; a bare "95%" is `equal`. */
export type MetricTarget =
  | {
      readonly kind: "bound";
      readonly comparison: "below" | "at-most" | "at-least" | "above" | "equal";
      readonly value: number;
      readonly unit: string;
      readonly text: string;
    }
  | {
      readonly kind: "between";
      readonly low: number;
      readonly high: number;
      readonly unit: string;
      readonly text: string;
    }
  | {
      readonly kind: "change";
      readonly direction: "up" | "down";
      /** 0 where only the direction is told ("year on year reduction"): any change that way will do. */
      readonly amount: number;
      readonly unit: "percent" | "points" | "absolute";
      readonly text: string;
    }
  | {
      readonly kind: "unread";
      readonly text: string;
      readonly reason: ValueSaying;
    };

export type TargetOutcome = "met" | "not-met" | "cannot-tell";

/** How a metric changed between two of its periods, as facts; `changeWords` says them to a committee. */
export type MetricChange = ComparedChange | NotComparable;

export interface ComparedChange {
  readonly kind: "compared";
  readonly from: string;
  readonly to: string;
  /** later − earlier in whole units, unrounded; percentage points for percentages. */
  readonly absolute: number;
  /** Per cent of the earlier value, one decimal; absent for percentages, ranks, a base of zero or below. */
  readonly percent?: number;
  /** Percentage points, for percentages only, unrounded. */
  readonly points?: number;
  /** Of the number itself; a rank that goes from 5th to 3rd is down. */
  readonly direction: "up" | "down" | "none";
  readonly effect: "better" | "worse" | "no-change" | "not-stated";
  readonly isApproximate: boolean;
  /** How much of it is told, at the precision that the two values show. */
  readonly size: ChangeSize;
  /** Why there is no per cent, when one would mislead. */
  readonly noPercent?: NoShare;
  /** With what reserve the two values were given. */
  readonly reserves: readonly ChangeReserve[];
}

/** How much a metric changed, as it is told. */
export type ChangeSize =
  | { readonly kind: "none" | "about-none" | "unknown" }
  /** Ranks: the figures of the two places. */
  | { readonly kind: "places"; readonly from: string; readonly to: string }
  | {
      readonly kind: "amount";
      readonly amount: ShownAmount;
      readonly bound: ChangeBound;
      /** Per cent of the earlier value; `times` where the shown figures are a whole multiple of each other. */
      readonly share?: {
        readonly digits: string;
        readonly bound: ChangeBound;
        readonly times?: ChangeTimes;
      };
    };

/** The value of a period is provisional, revised, a forecast … */
export interface ChangeReserve {
  readonly period: string;
  readonly marker: ReserveMarker;
}

export interface NotComparable {
  readonly kind: "not-comparable";
  readonly from?: string;
  readonly to?: string;
  readonly reason: NoChangeReason;
}

/** Why two values cannot be compared. Periods are named by their labels. */
export type NoChangeReason =
  | { readonly code: "no-value" | "value-unread" | "break-at"; readonly period: string }
  | {
      readonly code: "value-lacking";
      readonly period: string;
      readonly lack: LackMarker | undefined;
    }
  | { readonly code: "definition-changed" | "method-changed" | "note-says-so" | "break" }
  /** Keys of the two units. */
  | { readonly code: "units-differ"; readonly from: string; readonly to: string }
  | {
      readonly code: "lengths-differ";
      readonly from: Pick<Period, "label" | "grain">;
      readonly to: Pick<Period, "label" | "grain">;
    }
  | {
      readonly code: "only-bound";
      readonly values: readonly { readonly value: KnownValue; readonly period: string }[];
    };

/** A value in its period. */
export interface Observation {
  readonly period: Period;
  readonly value: MetricValue;
}
