/**
 * Metric: values, periods and targets as officers write them, and how a metric changed.
 * Takes text and numbers and gives values, changes and the words a committee reads; may not know a sheet or Excel.
 */
export * from "./types";
export { changeBetween, isPercentage } from "./change/changeBetween";
export { changeWords, noChangeWords, noPercentWords, reserveWords } from "./change/changeWords";
export { formatAmount } from "./change/formatAmount";
export type { AmountStyle } from "./change/shownAmount";
export { formatValue } from "./change/formatValue";
export { longTrend, shortTrend } from "./change/trends";
export { usualVariation, type UsualVariation } from "./change/usualVariation";
export { comparePeriods, sortPeriods } from "./period/comparePeriods";
export { gapsBetween } from "./period/gapsBetween";
export { readPeriod } from "./period/readPeriod";
export { readPeriods } from "./period/readPeriods";
export { readPolarity } from "./readPolarity";
export { readTarget } from "./target/readTarget";
export { targetOutcome } from "./target/targetOutcome";
export { readHeadingUnit, readUnitWords, type HeadingUnit } from "./value/headingUnit";
export { readValue } from "./value/readValue";
export { noteWords } from "./value/noteWords";
export { isDoubtNote, noteOf, type ValueNote } from "./value/valueNotes";
