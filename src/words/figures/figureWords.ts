import type { PluralForms } from "../plural";

/** An amount as it is shown, before any word: its digits with their commas, what they count and in what. */
export interface ShownAmount {
  readonly isNegative: boolean;
  /** "1,234.50". */
  readonly digits: string;
  /** What the shown digits are multiplied by, where a word says so: 1e6 for "£20m"; else 1. */
  readonly scale: number;
  /** A key of what is counted, without its rate: "GBP", "percent", "days"; "" for a bare figure. */
  readonly unit: string;
  /** What it is a rate of, "1,000 adults" in "per 1,000 adults"; undefined where it is none. */
  readonly per: string | undefined;
}

/** The sizes of numbers that have a word. */
export type AmountSize = 1e3 | 1e6 | 1e9 | 1e12;

/** Units that have a word of their own; any other is the officer's, and stands as it is. */
export type AmountUnit =
  | "percentage points"
  | "working days"
  | "days"
  | "weeks"
  | "months"
  | "years"
  | "hours"
  | "minutes"
  | "seconds"
  | "stars"
  | "points"
  | "miles"
  | "metres"
  | "hectares"
  | "acres"
  | "tonnes"
  | "litres";

/** How sure or how bounded an amount is told to be. */
export type AmountBound =
  "exact" | "about" | "estimated" | "over" | "under" | "at-least" | "at-most";

/** How much a figure changed is told: exactly, or only so far as it is known. */
export type ChangeBound =
  "exact" | "about" | "more-than" | "at-least" | "about-or-more" | "less-than";

/** Markers that say why there is no figure. */
export type LackMarker =
  | "suppressed"
  | "not-available"
  | "not-applicable"
  | "missing"
  | "rounds-to-zero"
  | "none-recorded"
  | "not-significant";

/** Markers that say with what reserve there is one. */
export type ReserveMarker =
  "provisional" | "revised" | "forecast" | "low-reliability" | "estimated";

/** How long a period is. */
export type PeriodLength =
  | "financial-year"
  | "calendar-year"
  | "school-year"
  | "quarter"
  | "half-year"
  | "month"
  | "day"
  | "other";

/**
 * How figures and their change are said in one language. `{name}` is a gap. Digits are grouped by commas in all three
 * of the paper's languages, so that a figure is the same text in each of them.
 */
export interface FigureWords {
  /** BCP 47: "en-GB". Plurals and ordinals follow it. */
  readonly language: string;
  readonly amount: {
    /** After an amount of money, "£20m". */
    readonly moneySizes: Readonly<Record<AmountSize, string>>;
    /** Gap: `{digits}`. */
    readonly sizes: Readonly<Record<AmountSize, string>>;
    readonly pence: string;
    /** Gaps: `{amount}`, `{per}`. */
    readonly rate: string;
    readonly percentComplete: string;
    readonly times: string;
    /** Each gap: `{digits}`. */
    readonly units: Readonly<Record<AmountUnit, PluralForms>>;
    /** "3rd", by the language's ordinal plurals. Gap: `{digits}`. */
    readonly ordinals: PluralForms;
    /** A place in a row of equal parts. Gap: `{place}`. */
    readonly parts: Readonly<Record<"quartile" | "quintile" | "decile" | "percentile", string>>;
    /** Gaps: `{amount}`, `{whole}`. */
    readonly of: string;
    readonly outOf: string;
    /** Each gap: `{amount}`. */
    readonly bounds: Readonly<Record<AmountBound | "just-over" | "just-under", string>>;
  };
  /** From one period to another. */
  readonly change: {
    readonly none: string;
    readonly aboutNone: string;
    /** Gaps: `{size}`, `{share}` (with its brackets), `{effect}` (with its comma). */
    readonly amount: Readonly<Record<"up" | "down", string>>;
    readonly unknown: Readonly<Record<"up" | "down", string>>;
    /** A rank: gaps `{from}`, `{to}`, `{effect}`. */
    readonly places: string;
    readonly effects: Readonly<Record<"better" | "worse", string>>;
    /** Each gap: `{amount}`. */
    readonly bounds: Readonly<Record<ChangeBound, string>>;
    readonly share: string;
    readonly shareAndTimes: string;
    readonly noShare: string;
    readonly noShareReasons: Readonly<Record<NoShare, string>>;
    readonly times: Readonly<Record<ChangeTimes, string>>;
    readonly notComparable: string;
    /**
     * Halves of a sentence, to stand behind "Not comparable: ". Gaps: `{period}`, `{from}`, `{to}`, `{fromLength}`,
     * `{toLength}`, `{values}`.
     */
    readonly reasons: Readonly<Record<NotComparableCode, string>>;
    /** Why a value is none; gap `{period}`. */
    readonly lacks: Readonly<Record<LackMarker | "not-given", string>>;
    /** One value of several in a reason. Gaps: `{value}`, `{period}`. */
    readonly valueIn: string;
    /** Units that a reason names otherwise than by their key. */
    readonly unitNames: Readonly<Record<"GBP" | "percent", string>>;
    readonly lengths: Readonly<Record<PeriodLength, string>>;
    /** What else a reader should know of a value; gap `{period}`. */
    readonly reserves: Readonly<Record<ReserveMarker, string>>;
  };
}

/** Why a change has no per cent. */
export type NoShare = "base-is-zero" | "base-is-negative" | "went-below-zero";

/** What the earlier figure was multiplied by, where there is a word for it. */
export type ChangeTimes = "quartered" | "halved" | "doubled" | "trebled" | "quadrupled";

/** Why two values cannot be compared, but for what they themselves say. */
export type NotComparableCode =
  | "no-value"
  | "value-unread"
  | "definition-changed"
  | "method-changed"
  | "note-says-so"
  | "break-at"
  | "break"
  | "units-differ"
  | "lengths-differ"
  | "only-bound";
