import type { IsoDate } from "../calendar";
import type {
  FoundSheet,
  MetricRecord,
  MetricsColumn,
  Plan,
  ReportSettings,
  Step,
  TargetsColumn,
} from "../plan";
import type { Cell, WorkbookGrid } from "../sheet";

export type Severity = "error" | "warning" | "info";

/** One thing that the officer should look at, at one cell. Only an `error` stops the appendix. */
export interface Finding {
  /** The check's id, kebab-case, thing first, then fault: "timescale-unreadable". */
  readonly check: string;
  readonly severity: Severity;
  readonly sheet: string;
  /** A1 address, "E7"; "" when the finding is about the sheet or the workbook. */
  readonly cell: string;
  readonly message: string;
  /** A certain, loss-free mend, where there is one. */
  readonly fix?: Fix;
  /** The officer's reason, when the finding was accepted as correct. */
  readonly accepted?: string;
}

/** Replaces what one cell holds; previewed before and after, and undone by the reverse. */
export interface Fix {
  /** What it does in plain words: "Remove the spaces at the end". */
  readonly label: string;
  readonly sheetName: string;
  readonly rowIndex: number;
  readonly columnIndex: number;
  readonly before: string;
  readonly after: FixedContent;
}
export type FixedContent =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "number"; readonly number: number; readonly numberFormat: string };

/** What is checked. */
export interface CheckInput {
  readonly plan: Plan;
  readonly workbook: WorkbookGrid;
  readonly settings: ReportSettings;
  /** The `progressMarks` of the report before this one, where the caller knows them. */
  readonly previousMarks?: readonly string[];
}

/** What a check gives; the frame adds id and severity. */
export type Found = Omit<Finding, "check" | "severity" | "accepted">;

interface About {
  readonly id: string;
  /** One line for the list: what it looks for. */
  readonly title: string;
  /** What the officer is to do about it, in whole sentences. */
  readonly advice: string;
  readonly severity: Severity;
}

/** What a check of one step may look at: nothing of the other rows, so that it is asked again only for its own. */
export interface StepInput {
  readonly step: Step;
  readonly targets: FoundSheet<TargetsColumn>;
  readonly asAt: IsoDate;
  readonly settings: ReportSettings;
}

/** What a check of one metric may look at. */
export interface MetricInput {
  readonly metric: MetricRecord;
  readonly metricsSheet: FoundSheet<MetricsColumn>;
  readonly asAt: IsoDate;
  readonly settings: ReportSettings;
}

/** What a check of one cell may look at: a cell of a known column in a row of records. */
export interface CellInput {
  readonly cell: Cell;
  readonly sheetName: string;
  readonly rowIndex: number;
  readonly columnIndex: number;
  /** The formula's own text; undefined where the cell holds none. */
  readonly formula: string | undefined;
}

export interface StepCheck extends About {
  readonly scope: "step";
  readonly find: (input: StepInput) => Iterable<Found>;
}
export interface MetricCheck extends About {
  readonly scope: "metric";
  readonly find: (input: MetricInput) => Iterable<Found>;
}
export interface CellCheck extends About {
  readonly scope: "cell";
  readonly find: (input: CellInput) => Iterable<Found>;
}
/** Looks at the whole plan at once; asked again after every edit, so it must be linear in the rows. */
export interface PlanCheck extends About {
  readonly scope: "plan";
  readonly find: (input: CheckInput) => Iterable<Found>;
}

/** A check, by what it looks at. */
export type Check = StepCheck | MetricCheck | CellCheck | PlanCheck;
