import type { IsoDate } from "../calendar";
import type { Since } from "../history";
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
import type { CorrectionSaying } from "../words";
import type { Scope, ScopeInput } from "./scopes";
import type { Severity } from "./severities";

/** Where a finding is: a cell, a sheet as a whole, or the workbook. */
export interface FindingPlace {
  /** "" when the finding is about the workbook. */
  readonly sheet: string;
  /** A1 address, "E7"; "" when the finding is about the sheet or the workbook. */
  readonly cell: string;
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

/** The setting that has what was left out printed, and what is to be added to it. */
export interface PrintChoice {
  readonly setting: "extraColumns" | "keptRows" | "extraSheets";
  readonly value: string;
}

/** What is checked. */
export interface CheckInput {
  readonly plan: Plan;
  readonly workbook: WorkbookGrid;
  readonly settings: ReportSettings;
  /** What changed since the report before this one, where there is one. */
  readonly since?: Since | undefined;
  /** What a translator typed that cannot be used in place of the paper's words. */
  readonly unusable?: readonly UnusableCorrection[] | undefined;
}

/** A correction of the paper's words that cannot be used, why, and where it stands. */
export interface UnusableCorrection {
  readonly why: CorrectionSaying;
  readonly place: FindingPlace;
}

/** What a check gives; the frame adds its id and severity. Facts are data: `fault` and `remedy` make words of them. */
export interface Found<Facts = unknown> {
  readonly place: FindingPlace;
  readonly facts: Facts;
  /** A certain, loss-free correction, where there is one. */
  readonly fix?: Fix;
  /** The one choice that prints what was left out, where there is one. */
  readonly print?: PrintChoice;
}

/** The facts of a check whose place says it all. */
export type NoFacts = Readonly<Record<string, never>>;

interface About<Facts> {
  /** Kebab-case, thing first, then fault: "timescale-unreadable"; the name of its file, its test and its page. */
  readonly id: string;
  /** One line for the list: what it looks for. */
  readonly title: string;
  /** What the officer is to do about it, in whole sentences that hold for every finding of the check. */
  readonly advice: string;
  readonly severity: Severity;
  /** The tab of the pane under which it is settled, where its words name one: a reader at a terminal has none. */
  readonly settledUnder?: "start" | "report";
  /** What was found, in whole sentences. */
  fault(facts: Facts): string;
  /** What to do about it here, in whole sentences; "" or left out where the fault says enough. */
  remedy?(facts: Facts): string;
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
  /** Whether the file holds no result of it. */
  readonly isUnsaved: boolean;
}

/** A check of a scope: what it is called, what it finds, and how its facts are said. */
export interface ScopedCheck<S extends Scope, Facts> extends About<Facts> {
  readonly scope: S;
  find(input: ScopeInput[S]): Iterable<Found<Facts>>;
}
export type CellCheck<Facts = unknown> = ScopedCheck<"cell", Facts>;
export type StepCheck<Facts = unknown> = ScopedCheck<"step", Facts>;
export type MetricCheck<Facts = unknown> = ScopedCheck<"metric", Facts>;
export type PlanCheck<Facts = unknown> = ScopedCheck<"plan", Facts>;

/** A check, whatever it looks at. */
export type Check = { [S in Scope]: ScopedCheck<S, unknown> }[Scope];
