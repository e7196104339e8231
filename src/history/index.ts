/**
 * History: what a report promised, kept; two reports matched; what changed since.
 * Takes plans as they were understood and what was kept of earlier ones, and gives facts; may not know Excel, a clock or
 * the words in which changes are told.
 */
export { changesSince, type SinceOptions } from "./changes/changesSince";
export { earlierPromises } from "./changes/earlierPromises";
export { promiseLog, type Promised, type PromiseLog } from "./changes/promiseLog";
export type * from "./changes/types";
export { historyFromJson, historyToJson, type HistoryRead, type KeptHistory } from "./kept/codec";
export { DAYS_OF_ONE_REPORT, reportsBefore, withReport, withoutReport } from "./kept/reports";
export { keepReport, shortReport } from "./kept/keepReport";
export { onOneLine, wordsOfKept } from "./kept/keptText";
export type * from "./kept/types";
export { stepKey } from "./matching/stepKey";
export { matchSteps } from "./matching/matchSteps";
export type { Matching, SettledPair, StepPair } from "./matching/types";
