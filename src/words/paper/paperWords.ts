import type { FigureWords } from "../figures";
import type { DateWords } from "../longDate";
import type { PluralForms } from "../plural";

/** A status as the paper says it. Gaps: `{days}` and `{due}`, the days that count as soon (both in words), `{date}`. */
export interface StatusWords {
  /** In a column or a chart: "On track". */
  readonly name: string;
  /** After a number: "3 on track". */
  readonly counted: string;
  /** Below the timescale; "" where the timescale says all there is to say. */
  readonly flag: string;
  /** What it means, as the second half of a sentence without its full stop. */
  readonly meaning: string;
}

/** A column as the paper heads it where the officer's own heading is wanting, and what a blank cell of it says. */
export interface ColumnWords {
  readonly heading: string;
  readonly blank: string;
}

export type PaperStatus =
  | "overdue"
  | "due-soon"
  | "unclear"
  | "on-track"
  | "ongoing"
  | "no-timescale"
  | "complete"
  | "withdrawn"
  | "nothing-planned";
export type PaperColumn =
  | "ref"
  | "section"
  | "aim"
  | "target"
  | "progressMade"
  | "progressPlanned"
  | "timescale"
  | "lead"
  | "status"
  | "rag"
  | "extra";
export type PaperMetricColumn =
  "number-of-row" | "metric" | "period" | "value" | "change" | "target";
export type PaperMarker =
  | "suppressed"
  | "not-available"
  | "not-applicable"
  | "provisional"
  | "revised"
  | "break"
  | "estimated"
  | "forecast"
  | "missing"
  | "rounds-to-zero";

/** What may have changed since the report before. */
export type PaperChange =
  | "done"
  | "withdrawn"
  | "newlyOverdue"
  | "stillOverdue"
  | "slipped"
  | "broughtForward"
  | "timescaleGiven"
  | "timescaleLost"
  | "added"
  | "dropped"
  | "reopened"
  | "leadChanged"
  | "unchanged"
  | "figureRevised"
  | "figureNew";

/** A change as the paper says it. Gap: `{count}`. */
export interface ChangeWords {
  /** In a column, of one action: "Newly overdue". */
  readonly label: string;
  /** In a list of counts: "2 newly overdue". */
  readonly counted: PluralForms;
}

/**
 * Everything that the paper itself says, in one language: all data, so that a translator needs no programmer. `{name}`
 * is a gap; what is counted is in the forms of the language's plurals (`plural`). A language is one such table in one
 * file, entered in `PAPER_LANGUAGES`.
 */
export interface PaperWords {
  /** BCP 47: "en-GB". Plurals, dates and capitals follow it. */
  readonly language: string;
  /** The language's dates, for where `Intl` does not know it; absent where every `Intl` does. */
  readonly dates?: DateWords;
  readonly days: PluralForms;
  /** Between all but the last of a list of counts. */
  readonly separator: string;
  readonly head: {
    readonly asAt: string;
    readonly committee: string;
    /** Where nobody gave the meeting's date. */
    readonly committeeAsAt: string;
    readonly summary: string;
    /** The accessible layout's one line of title; `{title}` may be blank. */
    readonly titled: string;
    readonly untitled: string;
    readonly oneTable: string;
    readonly twoTables: string;
    /** Where a table of what changed stands above those. */
    readonly withSince: string;
    readonly withFigures: string;
    readonly blanksExplained: string;
  };
  readonly counts: {
    readonly none: string;
    readonly planned: PluralForms;
    readonly told: PluralForms;
    readonly toldFurther: PluralForms;
    readonly toldOf: PluralForms;
    readonly toldFurtherOf: PluralForms;
    readonly part: string;
    /** Where the plan gives no times at all. */
    readonly cannotTell: string;
    readonly rag: string;
    /** Where a plan stands on several sheets: what there is of it, and how much. */
    readonly contents: string;
    readonly section: PluralForms;
    /** Sheets of actions that are not on the paper. */
    readonly aside: PluralForms;
    readonly asideSheet: PluralForms;
  };
  /** What the officer chose to leave out. Gaps: `{count}` left out, `{shown}` of `{all}`, `{date}` of the report before. */
  readonly choices: {
    readonly only: string;
    readonly named: Readonly<Record<"aim" | "lead" | "sheet", string>>;
    readonly completed: PluralForms;
    readonly completedBefore: PluralForms;
    readonly exceptions: PluralForms;
    /** Columns of the plan that are not printed, `{columns}` by their headings; its number is how many. */
    readonly columns: PluralForms;
  };
  readonly statuses: Readonly<Record<PaperStatus, StatusWords>>;
  readonly dueToday: string;
  readonly rags: Readonly<Record<"red" | "amber" | "green" | "blue" | "grey", string>>;
  readonly columns: Readonly<Record<PaperColumn, ColumnWords>>;
  readonly cells: {
    readonly revisedFrom: string;
    readonly readAs: string;
    readonly percentComplete: string;
    readonly statusGiven: string;
    /** A text with the heading of its own column: "Measure of success: …". */
    readonly labelled: string;
    readonly asAbove: string;
    readonly continued: string;
    readonly continuedName: string;
  };
  readonly sections: Readonly<Record<"targets" | "metrics" | "notes" | "key", string>>;
  /** The small table of counts, and what each of its statuses means. */
  readonly glance: {
    readonly headings: Readonly<Record<"status" | "rows" | "meaning", string>>;
    readonly all: string;
    readonly allMeaning: string;
    /** Where the officer's own status column says it of some rows: "{meaning}, or …". */
    readonly orGiven: string;
    /** Signs in figures: "In the figures, [p] is provisional." */
    readonly markers: string;
    readonly marker: string;
    readonly metrics: PluralForms;
    readonly effects: Readonly<
      Record<"better" | "worse" | "no-change" | "not-stated" | "no-data", string>
    >;
  };
  /** What changed since the report before. `{date}` is that report's. */
  readonly since: {
    readonly title: string;
    readonly compared: string;
    readonly nothing: string;
    readonly headings: Readonly<Record<"change" | "action" | "told", string>>;
    readonly kinds: Readonly<Record<PaperChange, ChangeWords>>;
    /** Rows of which it is not sure which row of that report they are. */
    readonly doubtful: PluralForms;
    readonly promised: string;
    readonly overdue: string;
    /** Gap: `{meetings}`, which are counted by the forms below. */
    readonly overdueAgain: string;
    readonly meetings: PluralForms;
    readonly moved: Readonly<Record<"later" | "earlier", string>>;
    /** How often it has been moved later; `one` is "" where once needs no telling. */
    readonly movedLater: PluralForms;
    readonly was: string;
    readonly wasComplete: string;
    readonly lead: string;
    readonly sameWords: string;
    readonly figure: string;
    /** Where a list of changes of one kind is cut: what is left out stands in the tables below. */
    readonly more: PluralForms;
    readonly blank: string;
  };
  readonly numberedTable: string;
  readonly metrics: {
    readonly columns: Readonly<Record<PaperMetricColumn, ColumnWords>>;
    readonly noPeriod: string;
    /** The table of one group: "Metrics: Housing". */
    readonly ofGroup: string;
    /** Heads the last column where there are figures to compare with and no targets. */
    readonly besideHeading: string;
    readonly unit: string;
    readonly goodIs: string;
    /** A bare "Lower" or "Higher" in a column of what is good. */
    readonly better: Readonly<Record<"lower" | "higher", string>>;
    readonly since: string;
    readonly seeFirstRow: string;
    readonly outcomes: Readonly<Record<"met" | "not-met" | "cannot-tell", string>>;
    readonly markers: Readonly<Record<PaperMarker, string>>;
  };
  readonly note: string;
  /** Figures and their change. */
  readonly figureWords: FigureWords;
  readonly figures: {
    readonly statusTitle: string;
    readonly metricsTitle: string;
    readonly headings: Readonly<Record<"status" | "rows" | "period" | "value", string>>;
    readonly bar: PluralForms;
    readonly trend: {
      readonly stayed: string;
      readonly placed: string;
      readonly went: string;
      readonly rose: string;
      readonly fell: string;
      readonly again: string;
      readonly highest: string;
      readonly lowest: string;
    };
  };
  /** Sentences and draft recommendations for the report that covers the paper. `{of}` is what is counted among. */
  readonly report: {
    readonly of: PluralForms;
    readonly overdue: PluralForms;
    readonly longest: string;
    readonly noneOverdue: string;
    readonly cannotTell: string;
    readonly dueSoon: PluralForms;
    readonly complete: PluralForms;
    readonly revised: PluralForms;
    readonly metrics: string;
    /** The latest figure lies outside what is usual. Gaps: `{metric}`, `{value}`, `{period}`, `{lower}`, `{upper}`. */
    readonly unusual: Readonly<Record<"above" | "below", string>>;
    /** Above the draft recommendations. */
    readonly asked: string;
    readonly note: string;
    readonly consider: PluralForms;
    readonly approve: PluralForms;
  };
  readonly footer: { readonly page: string; readonly whose: string };
}
