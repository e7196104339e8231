/**
 * Jobs: what an officer can ask for, each "read, think, write" in one piece.
 * Takes settings and gives reports and results; may not hold domain knowledge, touch the page or name Excel.
 * Every job throws only `OfficerError`. The pane and the ribbon know no room but this one.
 */
import type { Fix } from "../checks";
import type { ReportSettings } from "../plan";
import type {
  AppliedFix,
  CheckResult,
  FixResult,
  GenerateOptions,
  GenerateResult,
  JobOptions,
  Support,
  WorkbookChange,
  WorkbookReport,
} from "./types";

export * from "./types";
export { OfficerError } from "./officerError";
export type { IsoDate } from "../calendar";
export { parseIsoDate } from "../calendar";
export type { Finding, Fix, FixedContent, Severity } from "../checks";
export { DEFAULT_SETTINGS } from "../plan";
export type {
  AcceptedFinding,
  FoundColumn,
  FoundSheet,
  MetricObservation,
  MetricRecord,
  MetricsColumn,
  Missing,
  Place,
  Plan,
  PlanSummary,
  ReportSettings,
  Step,
  StepStatus,
  StepStatusKind,
  TargetsColumn,
} from "../plan";
export type { MetricChange, MetricValue } from "../metric";
export type { Timescale } from "../timescale";

/** Whether this Excel can run the add-in (ExcelApi 1.9 or later). */
export declare function checkSupport(): Support;

/** Reads the workbook, understands and checks it; changes nothing. The pane calls it again on every change. */
export declare function loadReport(options?: JobOptions): Promise<WorkbookReport>;

/** `loadReport` with its findings counted and put in a sentence. */
export declare function checkWorkbook(options?: JobOptions): Promise<CheckResult>;

/** Makes or renews the appendix; the source sheets are never changed. */
export declare function generateAppendix(options?: GenerateOptions): Promise<GenerateResult>;

/** Remembers the settings in the workbook. */
export declare function saveSettings(settings: ReportSettings): Promise<void>;

/** Shows and selects a cell, an area ("E7", "A1:C3") or, with "", the sheet. */
export declare function goToCell(sheetName: string, address: string): Promise<void>;

/** Calls back, at most every 300 ms, when a source sheet changed or another row was selected; returns the way to stop. */
export declare function watchWorkbook(
  callback: (change: WorkbookChange) => void,
): Promise<() => Promise<void>>;

/** Adds blank Targets and Metrics sheets; sheets of those names that stand already are left as they are. Returns the names added. */
export declare function addBlankSheets(): Promise<readonly string[]>;

/** Adds Targets and Metrics sheets filled with a small example; as `addBlankSheets` otherwise. */
export declare function addWorkedExample(): Promise<readonly string[]>;

/** Applies fixes, each only where the cell still holds what was previewed. */
export declare function applyFixes(fixes: readonly Fix[]): Promise<FixResult>;

/** Puts back what `applyFixes` changed, where the cell still holds the fixed content. */
export declare function undoFixes(applied: readonly AppliedFix[]): Promise<void>;
