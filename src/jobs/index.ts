/**
 * Jobs: what an officer can ask for, each "read, analyse, write" in one piece.
 * Takes settings and gives reports and results; may not hold domain knowledge, touch the page or name Excel.
 * Results and errors are facts, which the functions of `words/` put in sentences; every job throws only `JobError`. The pane and the ribbon know no room but this one.
 */
export * from "./types";
export { reportWords, type CopiedSentence, type ReportWords } from "./report/reportWords";
export { makeWordsSheet } from "./report/makeWordsSheet";
export { planChoices, type PlanChoices } from "./settings/planChoices";
export { JobError } from "./errors/jobError";
export type { PlainCode, Problem, ProblemCode } from "./errors/problem";
export { UNCHANGED, type WorkbookState } from "./errors/workbookState";
export { errorWords, type ErrorWords } from "./words/errorWords";
export { metricChangeReason, metricChangeWords } from "./words/metricWords";
export { paperWordsIn } from "./words/paperWords";
export { progressWords } from "./words/progressWords";
export { inOneLine, resultWords, type ResultWords } from "./words/resultWords";
export { sinceWords } from "./words/sinceWords";
export { stateWords } from "./words/stateWords";
export { supportWords } from "./words/supportWords";
export type { IsoDate } from "../calendar";
export { parseIsoDate } from "../calendar";
export {
  checkOf,
  findingWords,
  firstOfEach,
  SEVERITIES,
  SEVERITY_ORDER,
  type Alike,
  type Finding,
  type Fix,
  type FixedContent,
  type PrintChoice,
  type Severity,
} from "../checks";
export {
  DEFAULT_SETTINGS,
  METRICS_COLUMNS,
  METRIC_COLUMNS,
  PLAN_COLUMNS,
  readColumnChoice,
  STATUS_KINDS,
  STATUS_ORDER,
  TARGETS_COLUMNS,
  tellsNoTimes,
  type SettingName,
} from "../plan";
export type {
  KeptReport,
  KeptStep,
  KeptTimescale,
  Promised,
  PromiseLog,
  SettledPair,
  Since,
} from "../history";
export type {
  AcceptedFinding,
  Conflict,
  FactKind,
  FoundColumn,
  FoundSheet,
  MetricObservation,
  MetricRecord,
  MetricsColumn,
  Missing,
  Place,
  Plan,
  Rag,
  StatusFact,
  PlanSummary,
  ReportSettings,
  SheetAside,
  Step,
  StepStatus,
  StepStatusKind,
  TargetsColumn,
} from "../plan";
export type { MetricChange, MetricValue } from "../metric";
export { noteText, type Timescale } from "../timescale";
export { addBlankSheets, addWorkedExample } from "./newSheets/newSheets";
export { applyFixes, undoFixes } from "./fix/fixes";
export { cellAddress, cellText, columnLetters } from "../sheet";
export { sheetNameProblem } from "../excel";
export { earlierReports } from "./check/earlierReports";
export { addAppendix, chooseAppendix, forgetAppendix } from "./memory/changeAppendices";
export { forgetMeeting, forgetMeetings, settlePair } from "./memory/changeHistory";
export { makeCorrectionsSheet } from "./report/makeCorrectionsSheet";
export { makePromisesSheet } from "./memory/makePromisesSheet";
export { readEarlierFile, type EarlierFile } from "./memory/readEarlierFile";
export { today } from "./check/today";
export { checkTitle } from "./check/checkTitle";
export { checkSupport, checkWorkbook, loadReport } from "./check/loadReport";
export {
  EDITIONS,
  fillWordTemplate,
  makeEdition,
  type Edition,
  type EditionFormat,
} from "./editions/editions";
export {
  collectAppendix,
  readSource,
  type CollectResult,
  type ReadSource,
} from "./collect/collectAppendix";
export { fetchAhead } from "./generate/fetchAhead";
export { generateAppendix } from "./generate/generateAppendix";
export { undoGenerate } from "./generate/undoGenerate";
export { goToCell } from "./goToCell";
export { makeChecksSheet } from "./check/makeChecksSheet";
export { LONGEST_DUE_SOON_DAYS } from "./settings/limits";
export { TYPED_SETTINGS, type TypedSetting } from "./settings/typedSettings";
export { acceptFinding, saveSettings, withdrawAcceptance } from "./settings/saveSettings";
export { watchWorkbook } from "./watchWorkbook";
