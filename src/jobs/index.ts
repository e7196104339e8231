/**
 * Jobs: what an officer can ask for, each "read, think, write" in one piece.
 * Takes settings and gives reports and results; may not hold domain knowledge, touch the page or name Excel.
 * Every job throws only `OfficerError`. The pane and the ribbon know no room but this one.
 */
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
export { addBlankSheets, addWorkedExample } from "./newSheets";
export { applyFixes, undoFixes } from "./fixes";
export { cellAddress } from "../sheet";
export { sheetNameProblem } from "../excel";
export { checkTitle } from "./checkTitle";
export { checkSupport, checkWorkbook, loadReport } from "./report";
export { fetchAhead } from "./fetchAhead";
export { generateAppendix } from "./generateAppendix";
export { goToCell } from "./goToCell";
export { makeChecksSheet } from "./makeChecksSheet";
export { acceptFinding, saveSettings, withdrawAcceptance } from "./saveSettings";
export { watchWorkbook } from "./watchWorkbook";
