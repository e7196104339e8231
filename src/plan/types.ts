import type { IsoDate } from "../calendar";
import type {
  MetricChange,
  MetricTarget,
  MetricValue,
  Period,
  Polarity,
  TargetOutcome,
} from "../metric";
import type { Cell, SheetGrid } from "../sheet";
import type { Timescale } from "../timescale";
import type { PaperLanguage } from "../words";
import type { TargetsColumn } from "./columns/planColumns";
import type { FigureKind } from "./metrics/figureKinds";
import type { MetricsColumn } from "./metrics/metricColumns";
import type { StatusFact } from "./status/statusFact";
import type { StatusCountKey, StepStatus } from "./status/statusKinds";

/** Where a cell stands: its sheet and 0-based row and column. */
export interface Place {
  readonly sheetName: string;
  readonly rowIndex: number;
  readonly columnIndex: number;
}

/** A sheet whose heading row was found. */
export interface FoundSheet<Column extends string> {
  readonly grid: SheetGrid;
  /** The first row of the headings; they take `headerRowCount` rows (2 where a heading is split over two). */
  readonly headerRowIndex: number;
  readonly headerRowCount: number;
  /** Other rows that read as headings just as well, 0-based; the officer is asked. */
  readonly headerRivals: readonly number[];
  /** Other sheets whose headings would do too. */
  readonly sheetRivals: readonly string[];
  /** Columns that tell in another language what others tell. */
  readonly translated?: readonly TranslatedColumn[];
  /** Columns of the table that play no part in the plan. */
  readonly unusedColumns: readonly UnusedColumn[];
  /** Rows that hold words but are no records: a total, a note under the table, headings said again. */
  readonly leftOutRows: readonly LeftOutRow[];
  /** Column index of each column that was found, and its heading as written. */
  readonly columns: Readonly<Partial<Record<Column, FoundColumn>>>;
  /** First and last row of records, 0-based, inclusive; `lastRowIndex < firstRowIndex` when there are none. */
  readonly firstRowIndex: number;
  readonly lastRowIndex: number;
}
export interface FoundColumn {
  readonly columnIndex: number;
  /** As written, the heading above it before its own; "" where it has none. */
  readonly heading: string;
  /** Whether nothing speaks against it; a column that is not sure is told, and makes no certain OVERDUE. */
  readonly sure: boolean;
  /** What it was taken for its part by. */
  readonly why: "heading" | "cells" | "chosen";
  /** Other columns whose headings would do too; the officer is asked. */
  readonly rivals: readonly number[];
  /** Where the part is told anew for each meeting: the columns before this one, the latest first. */
  readonly earlier?: readonly number[];
}

/** A column that says again in another language what a column of the sheet's own says. */
export interface TranslatedColumn {
  readonly language: PaperLanguage;
  readonly columnIndex: number;
  /** "Targed"; "" for "Target (Welsh)", which says no more than the column itself and the language. */
  readonly heading: string;
  /** The column that it says again, and its heading without "(English)". */
  readonly of: number;
  readonly ofHeading: string;
  /** Rows, 0-based, in which it is blank beside words. */
  readonly blankRows: readonly number[];
}

/** The officer's texts of a step as its columns in another language tell them; what is not told there is left out. */
export type StepTexts = Partial<
  Pick<
    Step,
    | "group"
    | "aim"
    | "target"
    | "measure"
    | "progressMade"
    | "progressPlanned"
    | "lead"
    | "statusGiven"
    | "timescaleText"
    | "revisedTimescaleText"
    | "extras"
  >
>;

/** The officer's texts of a metric as its columns in another language tell them. */
export type MetricTexts = Partial<Pick<MetricRecord, "name" | "group" | "note">>;

export interface UnusedColumn {
  readonly columnIndex: number;
  readonly heading: string;
  /** Whether any of its cells under the heading hold words. */
  readonly hasWords: boolean;
  /** Whether the officer asked for it on the paper (`extraColumns`). */
  readonly isPrinted: boolean;
}
export interface LeftOutRow {
  readonly rowIndex: number;
  readonly columnIndex: number;
  readonly kind: "note" | "total" | "repeated-headings" | "struck";
  /** The first words in the row. */
  readonly text: string;
}

/** The sheet that comes nearest to a plan where none is one: what it has, and what it lacks. */
export interface NearestSheet {
  readonly sheetName: string;
  /** The parts that its headings name, at least one. */
  readonly found: readonly TargetsColumn[];
  /** Something to report on, or something that says when or how it fares. */
  readonly lacks: "target" | "how-it-fares";
}

/** What the add-in could not find by itself. */
export type Missing =
  | { readonly kind: "targets-sheet"; readonly nearest?: NearestSheet | undefined }
  | { readonly kind: "metrics-sheet" }
  | {
      readonly kind: "column";
      readonly sheetName: string;
      readonly column: TargetsColumn | MetricsColumn;
    }
  | { readonly kind: "rows"; readonly sheetName: string }
  /** The plan says how it fares, but not when: nothing can be told overdue. */
  | { readonly kind: "timescales"; readonly sheetName: string };

/** One row of the Targets sheet. Texts are the officer's own; "" where the cell is blank. */
export interface Step {
  readonly sheetName: string;
  /** 0-based row on the sheet. */
  readonly rowIndex: number;
  /** The section band that it stands under or, where there are none, its aim; "" where there is neither. */
  readonly group: string;
  /** Aim and target with continued ones filled in; where the sheet has no column of aims, a band is the aim. */
  readonly aim: string;
  readonly target: string;
  /** Whether the aim (target) stands in this row itself rather than being continued from above. */
  readonly startsAim: boolean;
  readonly startsTarget: boolean;
  /** How success is to be known, in the officer's words. */
  readonly measure: string;
  /** Also what stands in a status column that holds sentences. */
  readonly progressMade: string;
  readonly progressPlanned: string;
  /** Whether something is planned: planned progress is told or, on a sheet without that column, an action is. */
  readonly isPlanned: boolean;
  /** Undefined where the row has no timescale. */
  readonly timescale: Timescale | undefined;
  readonly status: StepStatus;
  /** Where the status came from: the officer's own column, the words of the progress made, or the timescale. */
  readonly statusFrom:
    | "status-column"
    | "date-completed"
    | "percent-complete"
    | "tick"
    | "progress-made"
    | "timescale"
    | "group"
    | "nothing";
  /** Every fact that bears on the status, each with its cell; the one that decided says so. */
  readonly because: readonly StatusFact[];
  readonly ref: string;
  readonly lead: string;
  /** The officer's own words of the status, "On track"; "" where there are none or they are sentences. */
  readonly statusGiven: string;
  readonly rag: Rag | undefined;
  readonly timescaleText: string;
  readonly revisedTimescaleText: string;
  /** The date completed, as written and, where it can be read, as a day. */
  readonly completedText: string;
  readonly completedOn: IsoDate | undefined;
  readonly percentComplete: string;
  readonly notes: string;
  /** What stands in the columns that the officer asked for beside the known ones, in their order. */
  readonly extras: readonly ExtraText[];
  /** The same texts in other languages, where the sheet has columns for them. */
  readonly inLanguages?: Readonly<Partial<Record<PaperLanguage, StepTexts>>>;
  /** The cells that it was read from, by column: their texts, kinds and formats. A merged cell is the one that shows. */
  readonly cells: Readonly<Partial<Record<TargetsColumn, ReadCell>>>;
}

/** The officer's own judgement, in a word or a letter: never turned into a status. */
export interface Rag {
  /** "other" for a colour or word that is none of the usual. */
  readonly colour: "red" | "amber" | "green" | "blue" | "grey" | "other";
  readonly text: string;
}

/** What a step has to say under a heading that is no known column. */
export interface ExtraText {
  readonly columnIndex: number;
  readonly heading: string;
  readonly text: string;
}

/** A cell that was read, and where it stands. */
export interface ReadCell {
  readonly cell: Cell;
  readonly place: Place;
}

/** One metric with all its periods, in order of time. */
export interface MetricRecord {
  readonly rowIndex: number;
  /** The officer's code for it, "CS02a"; "" where there is none. */
  readonly code: string;
  /** The band or the theme that it stands under; "" where there is none. */
  readonly group: string;
  readonly name: string;
  readonly unit: string;
  /** The officer's own words of what is good, "Lower"; "" where there are none. */
  readonly goodIsText: string;
  readonly polarity: Polarity | undefined;
  /** Our own figures: what was measured or, where nothing else is told, the year to date or the forecast. */
  readonly observations: readonly MetricObservation[];
  /** Figures that stand beside them and are never compared with them: benchmarks, targets of other periods … */
  readonly beside: readonly FigureBeside[];
  readonly target: MetricTarget | undefined;
  readonly targetOutcome: TargetOutcome | undefined;
  readonly note: string;
  /** Name, group and note in other languages, where the sheet has columns for them. */
  readonly inLanguages?: Readonly<Partial<Record<PaperLanguage, MetricTexts>>>;
  /** Latest against the previous shown period; undefined with fewer than two periods. */
  readonly shortTrend: MetricChange | undefined;
  /** Latest against the first shown period; undefined with fewer than three periods. */
  readonly longTrend: MetricChange | undefined;
}
export interface MetricObservation {
  readonly kind: FigureKind;
  readonly period: Period;
  readonly value: MetricValue;
  readonly place: Place;
  /** The cell that it was read from, for its number and format. */
  readonly cell: Cell;
}

/** A figure beside a metric's own, under its column's heading: "Scotland 2015-16". */
export interface FigureBeside {
  readonly kind: FigureKind;
  readonly label: string;
  /** Undefined where the heading names none. */
  readonly period: Period | undefined;
  readonly value: MetricValue;
  readonly place: Place;
}

/** Everything that was understood of the officer's workbook. */
export interface Plan {
  readonly asAt: IsoDate;
  /** What the officer wrote above the Targets sheet's headings, a line a row, each line once. */
  readonly titleLines: readonly string[];
  /** The first of them that reads as a title, "" where none does: offered, and printed unless another is given. */
  readonly offeredTitle: string;
  /** The sheet of the plan, or the first of its sheets. */
  readonly targets: FoundSheet<TargetsColumn> | undefined;
  /** All sheets of the plan (a department each, a year each), in the workbook's order. */
  readonly targetSheets: readonly FoundSheet<TargetsColumn>[];
  /** Sheets that look like a plan and are none of it. */
  readonly sheetsAside: readonly SheetAside[];
  readonly metricsSheet: FoundSheet<MetricsColumn> | undefined;
  readonly steps: readonly Step[];
  readonly metrics: readonly MetricRecord[];
  /** The metrics sheet's periods in order of time. */
  readonly periods: readonly Period[];
  readonly missing: readonly Missing[];
  readonly summary: PlanSummary;
}

/** A sheet that was passed over although it looks like a plan, and why. */
export interface SheetAside {
  readonly sheetName: string;
  readonly why: "closed" | "example" | "hidden" | "copy" | "other-headings" | "not-chosen";
  /** Rows under its headings that hold something. */
  readonly rowCount: number;
}

/** Counts of steps; `planned` are the rows with something planned; one count for each status. */
export type PlanSummary = {
  readonly steps: number;
  readonly planned: number;
} & Readonly<Record<StatusCountKey, number>>;
