/**
 * Plan: the rows of the officer's sheets become records (steps, metrics), as they stand.
 * Takes a `WorkbookGrid` and the settings and gives a `Plan`; may not judge (checks) or lay out (appendix).
 */
export { bestPairs } from "./columns/bestPairs";
export {
  CHOICE_COLUMNS,
  PLAN_COLUMNS,
  TARGETS_COLUMNS,
  type ChoiceColumn,
  type ColumnPart,
  type ColumnWords,
  type TargetsColumn,
} from "./columns/planColumns";
export { collectPlans, type CollectedPlans } from "./collect/collectPlans";
export type { Conflict, PlanPart } from "./collect/types";
export { mergedCells, type MergedCells } from "./columns/mergedCells";
export {
  METRIC_COLUMNS,
  METRICS_COLUMNS,
  type MetricPart,
  type MetricsColumn,
} from "./metrics/metricColumns";
export { leadsOf } from "./rows/leads";
export * from "./settings";
export { exchangedDates, type ExchangedDates } from "./rows/readTimes";
export { plainWords } from "./status/plainWords";
export { opensComplete, readStatus, saysNothing, saysNothingLeft } from "./status/readStatus";
export type { FactKind, StatusFact } from "./status/statusFact";
export {
  STATUS_KINDS,
  STATUS_ORDER,
  type StatusCountKey,
  type StepStatus,
  type StepStatusKind,
} from "./status/statusKinds";
export { tellsNoTimes } from "./status/tellsNoTimes";
export { STATUS_WORDS, type StatusMeaning } from "./status/statusWords";
export * from "./types";
export { isRatherMetrics, readMetricsSheets, withMetrics, type MetricsRead } from "./planMetrics";
export {
  needsFigures,
  planSource,
  readPlanSteps,
  readTargets,
  type PlanOptions,
} from "./planSteps";
export type { TranslationReader } from "./translationReader";
export { understandPlan, understandPlanInSlices } from "./understandPlan";
