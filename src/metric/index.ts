/**
 * Metric: values, periods and targets as officers write them, and how a metric changed.
 * Takes text and numbers and gives values, changes and the words a committee reads; may not know a sheet or Excel.
 */
export * from "./types";
