import type { IsoDate } from "../calendar";
import type {
  MetricChange,
  MetricTarget,
  MetricValue,
  Period,
  Polarity,
  TargetOutcome,
} from "../metric";
import type { SheetGrid } from "../sheet";
import type { Timescale } from "../timescale";

/** The columns of the Targets sheet that we know; `target` and `timescale` are the two that it needs. */
export type TargetsColumn =
  | "ref"
  | "aim"
  | "target"
  | "progressMade"
  | "progressPlanned"
  | "timescale"
  | "revisedTimescale"
  | "lead"
  | "status"
  | "percentComplete"
  | "notes";

/** The columns of the Metrics sheet beside its periods. A long sheet has `period` and `value`. */
export type MetricsColumn = "metric" | "unit" | "target" | "goodIs" | "note" | "period" | "value";

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
  /** Headings in the heading row that name no known column. */
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
  readonly heading: string;
  /** Other columns whose headings would do too; the officer is asked. */
  readonly rivals: readonly number[];
}

export interface UnusedColumn {
  readonly columnIndex: number;
  readonly heading: string;
}
export interface LeftOutRow {
  readonly rowIndex: number;
  readonly columnIndex: number;
  readonly kind: "note" | "total" | "repeated-headings";
  /** The first words in the row. */
  readonly text: string;
}

/** What the add-in could not find by itself. */
export type Missing =
  | { readonly kind: "targets-sheet" }
  | { readonly kind: "metrics-sheet" }
  | {
      readonly kind: "column";
      readonly sheetName: string;
      readonly column: TargetsColumn | MetricsColumn;
    }
  | { readonly kind: "rows"; readonly sheetName: string };

/** A step's status on the as-at date. */
export type StepStatus =
  | { readonly kind: "complete" }
  | { readonly kind: "overdue"; readonly days: number }
  | { readonly kind: "due-soon"; readonly days: number }
  | { readonly kind: "on-track" }
  | { readonly kind: "ongoing" }
  | { readonly kind: "no-timescale" }
  | { readonly kind: "nothing-planned" }
  | { readonly kind: "unclear"; readonly reason: string };

export type StepStatusKind = StepStatus["kind"];

/** One row of the Targets sheet. Texts are the officer's own; "" where the cell is blank. */
export interface Step {
  /** 0-based row on the sheet. */
  readonly rowIndex: number;
  /** Aim and target with continued ones filled in. */
  readonly aim: string;
  readonly target: string;
  /** Whether the aim (target) stands in this row itself rather than being continued from above. */
  readonly startsAim: boolean;
  readonly startsTarget: boolean;
  readonly progressMade: string;
  readonly progressPlanned: string;
  /** Whether something is planned: planned progress is told or, on a sheet without that column, an action is. */
  readonly isPlanned: boolean;
  /** Undefined where the row has no timescale. */
  readonly timescale: Timescale | undefined;
  readonly status: StepStatus;
  /** Where the status came from: the officer's own column, the words of the progress made, or the timescale. */
  readonly statusFrom:
    "status-column" | "percent-complete" | "progress-made" | "timescale" | "nothing";
  readonly ref: string;
  readonly lead: string;
  readonly statusText: string;
  readonly revisedTimescaleText: string;
  readonly percentComplete: string;
  readonly notes: string;
}

/** One metric with all its periods, in order of time. */
export interface MetricRecord {
  readonly rowIndex: number;
  readonly name: string;
  readonly unit: string;
  readonly polarity: Polarity | undefined;
  readonly observations: readonly MetricObservation[];
  readonly target: MetricTarget | undefined;
  readonly targetOutcome: TargetOutcome | undefined;
  readonly note: string;
  /** Latest against the previous shown period; undefined with fewer than two periods. */
  readonly shortTrend: MetricChange | undefined;
  /** Latest against the first shown period; undefined with fewer than three periods. */
  readonly longTrend: MetricChange | undefined;
}
export interface MetricObservation {
  readonly period: Period;
  readonly value: MetricValue;
  readonly place: Place;
}

/** Everything that was understood of the officer's workbook. */
export interface Plan {
  readonly asAt: IsoDate;
  /** What the officer wrote above the Targets sheet's headings, a line a row, each line once. */
  readonly titleLines: readonly string[];
  readonly targets: FoundSheet<TargetsColumn> | undefined;
  readonly metricsSheet: FoundSheet<MetricsColumn> | undefined;
  readonly steps: readonly Step[];
  readonly metrics: readonly MetricRecord[];
  /** The metrics sheet's periods in order of time. */
  readonly periods: readonly Period[];
  readonly missing: readonly Missing[];
  readonly summary: PlanSummary;
}

/** Counts of steps; `planned` are the rows with something planned. */
export interface PlanSummary {
  readonly steps: number;
  readonly planned: number;
  readonly overdue: number;
  readonly dueSoon: number;
  readonly onTrack: number;
  readonly ongoing: number;
  readonly complete: number;
  readonly noTimescale: number;
  readonly nothingPlanned: number;
  readonly unclear: number;
}
