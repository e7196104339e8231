import type { IsoDate } from "../calendar";
import type { PaperChange, PaperColumn, PaperStatus, PaperWords } from "../words";

/**
 * What the paper says, as content: every text of it, in order, apart from how a sheet (or a document) lays it out.
 */
export interface Paper {
  /** The table of its language, for the few words that only a layout knows it needs: "(continued)". */
  readonly words: PaperWords;
  readonly asAt: IsoDate;
  readonly head: PaperHead;
  /** Counts by status and what each means; undefined without a plan. */
  readonly glance: Glance | undefined;
  /** What changed since the report before; undefined where there was none. */
  readonly since: SinceTable | undefined;
  /** Progress: a table, or where the plan stands on several sheets one for each; none without a plan. */
  readonly progress: readonly ProgressTable[];
  readonly metrics: MetricsTable | undefined;
  /** Progress in numbers and each metric's figures over time, for those who want charts. */
  readonly statusFigures: StatusFigures | undefined;
  readonly metricFigures: readonly MetricFigures[];
  /** "[note 1] The definition changed in 2021." */
  readonly notes: readonly string[];
}

/** What stands above the first table; "" for what was not given. */
export interface PaperHead {
  readonly appendixName: string;
  readonly council: string;
  readonly department: string;
  /** "Education Committee: 11 November 2003". */
  readonly committeeAndDate: string;
  readonly title: string;
  /** "Summary of progress – November 2003". */
  readonly summary: string;
  /** What was counted, a line each; none without a plan. */
  readonly counts: readonly string[];
}

/** The counts by status with the key to them. */
export interface Glance {
  readonly headings: Readonly<Record<"status" | "rows" | "meaning", string>>;
  readonly rows: readonly {
    readonly label: string;
    readonly number: number;
    /** The second half of a sentence, without its full stop. */
    readonly meaning: string;
    readonly tone: Tone;
  }[];
}

/** What changed since the report before: the counts in words, then a row for each change. */
export interface SinceTable {
  readonly title: string;
  /** The date of that report. */
  readonly asAt: IsoDate;
  /** What changed in numbers and, where there is any, what could not be compared; a sentence each. */
  readonly lines: readonly string[];
  readonly headings: Readonly<Record<"change" | "action" | "told", string>>;
  /** In the order of the kinds; none where nothing has changed. */
  readonly rows: readonly SinceRow[];
}

/** One change. "" for what is not told. */
export interface SinceRow {
  readonly kind: PaperChange;
  /** "Newly overdue", in every row of its kind. */
  readonly change: string;
  /** The action in the officer's words, or the metric's name. */
  readonly action: string;
  /** From what to what. */
  readonly told: string;
  /** Repeats in colour what `change` says. */
  readonly tone: Tone;
  /** The step's place in the plan's steps; undefined for one that is reported no longer, and for metrics. */
  readonly step: number | undefined;
  /** The metric's place in the plan's metrics, for a figure. */
  readonly metric?: number;
}

/** A table of progress: one row a step as it stands in the plan, no pairing invented. */
export interface ProgressTable {
  /** The sheet it comes from where there are several; "" where it is the only one. */
  readonly name: string;
  readonly columns: readonly ProgressColumn[];
  readonly rows: readonly ProgressRow[];
}

export interface ProgressColumn {
  readonly kind: PaperColumn;
  /** As the officer wrote it, no two alike whatever their case. */
  readonly heading: string;
}

export interface ProgressRow {
  /** The outermost of the things that begin in this row; undefined where it goes on with all of them. */
  readonly starts: ProgressLevel | undefined;
  /** One a column. */
  readonly cells: readonly ProgressCell[];
}

/** What several rows can share, from the outermost in. */
export const PROGRESS_LEVELS = ["section", "aim", "target"] as const;
export type ProgressLevel = (typeof PROGRESS_LEVELS)[number];

/** What a cell says. `tone` repeats in colour what its words say. */
export interface ProgressCell {
  readonly text: string;
  readonly tone: Tone;
  /** Lines of it that should not be broken: flags. */
  readonly unbroken: readonly string[];
}
export type Tone = "plain" | "name" | "overdue" | "due-soon" | "quiet";

/** The table of metrics. */
export interface MetricsTable {
  /** The periods' labels in order of time. */
  readonly periods: readonly string[];
  readonly headings: Readonly<Record<"metric" | "target" | "period" | "value", string>>;
  readonly hasTargets: boolean;
  readonly rows: readonly MetricRow[];
}

export interface MetricRow {
  /** The band or theme that it stands under; "" for none. */
  readonly group: string;
  /** Its code and its name, with the mark of its note; below them its unit and what is good. */
  readonly name: string;
  /** What stands for it in rows that say it again. */
  readonly shortName: string;
  /** One a period; undefined where the metric has no cell for it. */
  readonly values: readonly (MetricValueCell | undefined)[];
  readonly change: string;
  readonly target: string;
  /** The target and figures beside it, without what became of it. */
  readonly targetGiven: string;
}

/** A value as the officer's cell shows it; a number stays one. */
export interface MetricValueCell {
  readonly text: string;
  readonly number?: { readonly number: number; readonly numberFormat: string };
}

/** How many rows stand where; in the order of the statuses, those that occur. */
export interface StatusFigures {
  /** What a chart of them shows. */
  readonly sentence: string;
  readonly rows: readonly {
    readonly status: PaperStatus;
    readonly label: string;
    readonly number: number;
  }[];
}

/** A metric's values over time. */
export interface MetricFigures {
  readonly caption: string;
  readonly sentence: string;
  readonly rows: readonly { readonly label: string; readonly number: number }[];
}
