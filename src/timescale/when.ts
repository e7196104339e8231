import type { IsoDate, QuarterYear } from "../calendar";
import type { Stretch } from "./stretch";
import type { Token } from "./tokens";
import type { TimescaleNote } from "./types";

/** What a reader found: a time with its year, or one that still wants a year ("2 December", "Q3"). */
export type When = Dated | Yearless;

export type WhenUnit =
  "day" | "week" | "month" | "quarter" | "half" | "season" | "term" | "year" | "part" | "span";

interface Common {
  readonly unit: WhenUnit;
  readonly notes: readonly TimescaleNote[];
  /** Counts only when the phrase holds no better time ("Period 7 2020/21 (to 11 October 2020)"). */
  readonly weak?: boolean;
}

export interface Dated extends Common {
  readonly kind: "dated";
  readonly stretch: Stretch;
  /** See `Timescale.laterReading`. */
  readonly laterReading?: IsoDate;
  /** See `Timescale.earlierReading`. */
  readonly earlierReading?: IsoDate;
}

export interface Yearless extends Common {
  readonly kind: "yearless";
  /** Which year a missing one is: that of January to December, or the financial year from April. */
  readonly cycle: "calendar" | "financial";
  /** The time in such a year. */
  readonly inYear: (year: number) => Stretch;
}

export interface Found {
  readonly when: When;
  /** The first token after what was read. */
  readonly next: number;
}

/** What a reader may look at. */
export interface Sight {
  readonly tokens: readonly Token[];
  readonly asAt: IsoDate;
  /** See `TimescaleContext`. */
  readonly quarters: QuarterYear | undefined;
  readonly isMonthFirst: boolean;
  /** Reads a plain time at a place, for readers that qualify one ("end of …", "week commencing …"). */
  inner(at: number): Found | undefined;
}

/** Reads one kind of time at a place of the phrase; undefined where none begins there. Looks ahead a bounded way. */
export type Reader = (sight: Sight, at: number) => Found | undefined;

/** A time whose year is known. */
export function dated(
  unit: WhenUnit,
  stretch: Stretch,
  notes: readonly TimescaleNote[] = [],
): Dated {
  return { kind: "dated", unit, stretch, notes };
}

/** A time that wants a year. */
export function yearless(
  unit: WhenUnit,
  inYear: (year: number) => Stretch,
  cycle: Yearless["cycle"] = "calendar",
  notes: readonly TimescaleNote[] = [],
): Yearless {
  return { kind: "yearless", unit, inYear, cycle, notes };
}

/** The same time, its stretch changed. */
export function mapStretch(when: When, change: (stretch: Stretch) => Stretch): When {
  if (when.kind === "dated") return { ...when, stretch: change(when.stretch) };
  return { ...when, inYear: (year) => change(when.inYear(year)) };
}
