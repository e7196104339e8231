import type { IsoDate, Span } from "../calendar";

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
  | "note";

/**
 * A unit: `symbol` is the stable key ("count", "percent", "GBP", "days", "rank", "multiple", "per 1,000 adults");
 * `scale` multiplies the written number (1e6 for a "£m" heading) where the cell itself keeps the small number.
 */
export interface Unit {
  readonly symbol: string;
}

/** A value that was read. `value` is in whole units (20000000 for "£20m"); percentages as written (71.9 for "71.9%"). */
export interface KnownValue {
  readonly kind: "known";
  readonly value: number;
  readonly unit: string;
  readonly qualifier?: Qualifier;
  readonly markers: readonly Marker[];
  /** Decimal places that the written value shows, in the written scale. */
  readonly decimals: number;
  /** What the written number is multiplied by: 1e6 for "£20m", 1 for "61". */
  readonly scale: number;
  /** The share or whole that stands beside it: "12 (60%)" has share 60; "7 of 12" has whole 12. */
  readonly share?: number;
  readonly whole?: number;
  readonly text: string;
  readonly notes: readonly string[];
}
/** A cell that says that there is no value: suppressed, not available, a dash, an Excel error. */
export interface MarkedValue {
  readonly kind: "marked";
  readonly markers: readonly Marker[];
  readonly text: string;
  readonly reason: string;
}
/** A cell whose words cannot be read as a value; `reason` is a sentence an officer understands. */
export interface UnreadValue {
  readonly kind: "unread";
  readonly text: string;
  readonly reason: string;
}
export interface EmptyValue {
  readonly kind: "empty";
}
export type MetricValue = KnownValue | MarkedValue | UnreadValue | EmptyValue;

/** A reporting period: its label as written and the days it covers. */
export interface Period extends Span {
  readonly label: string;
  /** How the periods of a sheet are compared and gaps found. */
  readonly grain:
    | "financial-year"
    | "calendar-year"
    | "school-year"
    | "quarter"
    | "half-year"
    | "month"
    | "day"
    | "other";
  readonly notes: readonly string[];
}

export type Polarity = "higher" | "lower" | "in-range" | "neutral";

/** A metric's target, `comparison` in plain terms: "<18%" is below 18. */
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
      readonly amount: number;
      readonly unit: "percent" | "points" | "absolute";
      readonly text: string;
    }
  | { readonly kind: "unread"; readonly text: string; readonly reason: string };

export type TargetOutcome = "met" | "not-met" | "cannot-tell";

/** How a metric changed between two of its periods. `words` is what a committee reads. */
export type MetricChange =
  | {
      readonly kind: "compared";
      readonly from: string;
      readonly to: string;
      /** later − earlier in whole units; percentage points for percentages. */
      readonly absolute: number;
      /** Per cent of the earlier value, one decimal; absent for percentages, a base of zero or below. */
      readonly percent?: number;
      /** Percentage points, for percentages only. */
      readonly points?: number;
      readonly direction: "up" | "down" | "none";
      readonly effect: "better" | "worse" | "no-change" | "not-stated";
      readonly isApproximate: boolean;
      readonly words: string;
      /** Why there is no per cent, when there is none ("the earlier value is zero"). */
      readonly reason?: string;
    }
  | {
      readonly kind: "not-comparable";
      readonly from?: string;
      readonly to?: string;
      readonly words: string;
      readonly reason: string;
    };

/** A value in its period. */
export interface Observation {
  readonly period: Period;
  readonly value: MetricValue;
}

export type { IsoDate };
