/**
 * Plan: the rows of the officer's sheets become records (steps, metrics), as they stand.
 * Takes a `WorkbookGrid` and the settings and gives a `Plan`; may not judge (checks) or lay out (appendix).
 */
export { METRICS_WORDS, TARGETS_WORDS, type ColumnWords } from "./headingWords";
export { mergedCells, type MergedCells } from "./mergedCells";
export { opensComplete, plainWords, readStatus, saysNothing, saysNothingLeft } from "./readStatus";
export * from "./settings";
export * from "./settingsJson";
export { STATUS_WORDS, type StatusMeaning } from "./statusWords";
export * from "./types";
export { understandPlan, type PlanOptions } from "./understandPlan";
