/**
 * Plan: the rows of the officer's sheets become records (steps, metrics), as they stand.
 * Takes a `WorkbookGrid` and the settings and gives a `Plan`; may not judge (checks) or lay out (appendix).
 */
export { TARGETS_WORDS, type ColumnWords } from "./columns/headingWords";
export { METRICS_WORDS } from "./metrics/metricsWords";
export { mergedCells, type MergedCells } from "./columns/mergedCells";
export {
  opensComplete,
  plainWords,
  readStatus,
  saysNothing,
  saysNothingLeft,
} from "./status/readStatus";
export * from "./settings";
export * from "./settingsJson";
export { STATUS_WORDS, type StatusMeaning } from "./status/statusWords";
export * from "./types";
export { understandPlan, type PlanOptions } from "./understandPlan";
