import { abbreviationUnexplained } from "./abbreviation-unexplained";
import { achievedYetOpen } from "./achieved-yet-open";
import { aimMissing } from "./aim-missing";
import { aimReturns } from "./aim-returns";
import { cellsMergedAcross } from "./cells-merged-across";
import { columnAmbiguous } from "./column-ambiguous";
import { columnMissing } from "./column-missing";
import { columnUnused } from "./column-unused";
import { columnsHidden } from "./columns-hidden";
import { dateAsText } from "./date-as-text";
import { formulaEmpty } from "./formula-empty";
import { formulaError } from "./formula-error";
import { headerUnclear } from "./header-unclear";
import { metricDuplicate } from "./metric-duplicate";
import { metricEmpty } from "./metric-empty";
import { metricNameMissing } from "./metric-name-missing";
import { metricNumberAsText } from "./metric-number-as-text";
import { metricOnePeriod } from "./metric-one-period";
import { metricPolarityMissing } from "./metric-polarity-missing";
import { metricScaleMixed } from "./metric-scale-mixed";
import { metricShareMismatch } from "./metric-share-mismatch";
import { metricSmallCount } from "./metric-small-count";
import { metricSuppressedRevealed } from "./metric-suppressed-revealed";
import { metricTargetPast } from "./metric-target-past";
import { metricTargetUnreadable } from "./metric-target-unreadable";
import { metricTenfoldJump } from "./metric-tenfold-jump";
import { metricUnitMissing } from "./metric-unit-missing";
import { metricUnitsDiffer } from "./metric-units-differ";
import { metricValueUnreadable } from "./metric-value-unreadable";
import { metricsColumnMissing } from "./metrics-column-missing";
import { metricsSheetUnread } from "./metrics-sheet-unread";
import { nameSpellingMixed } from "./name-spelling-mixed";
import { overdueWithoutExplanation } from "./overdue-without-explanation";
import { periodTwice } from "./period-twice";
import { periodsMissing } from "./periods-missing";
import { periodsOutOfOrder } from "./periods-out-of-order";
import { planWithoutTimescale } from "./plan-without-timescale";
import { plansMoreThanTimescales } from "./plans-more-than-timescales";
import { progressUnchanged } from "./progress-unchanged";
import { revisedEarlier } from "./revised-earlier";
import { rowLeftOut } from "./row-left-out";
import { rowsFiltered } from "./rows-filtered";
import { rowsHidden } from "./rows-hidden";
import { rowsMissing } from "./rows-missing";
import { sheetAmbiguous } from "./sheet-ambiguous";
import { sheetHidden } from "./sheet-hidden";
import { sheetMissing } from "./sheet-missing";
import { spellingMixed } from "./spelling-mixed";
import { statusAgainstPercent } from "./status-against-percent";
import { statusAgainstPlan } from "./status-against-plan";
import { statusAgainstTimescale } from "./status-against-timescale";
import { statusUnknown } from "./status-unknown";
import { stepEmpty } from "./step-empty";
import { stepSlippedTwice } from "./step-slipped-twice";
import { tableRowsOutside } from "./table-rows-outside";
import { targetDuplicate } from "./target-duplicate";
import { targetMissing } from "./target-missing";
import { textControlCharacters } from "./text-control-characters";
import { textCut } from "./text-cut";
import { textSpaces } from "./text-spaces";
import { timescaleBeforePlan } from "./timescale-before-plan";
import { timescaleDoubtful } from "./timescale-doubtful";
import { timescaleFar } from "./timescale-far";
import { timescaleTwoDates } from "./timescale-two-dates";
import { timescaleUnreadable } from "./timescale-unreadable";
import { timescaleWithoutPlan } from "./timescale-without-plan";
import type { Check } from "./types";

/** Every check, in the order in which findings at one cell are told: what stops the appendix first. */
export const CATALOGUE: readonly Check[] = [
  sheetMissing,
  columnMissing,
  rowsMissing,
  sheetAmbiguous,
  sheetHidden,
  headerUnclear,
  columnAmbiguous,
  columnUnused,
  columnsHidden,
  metricsSheetUnread,
  metricsColumnMissing,
  tableRowsOutside,
  rowsHidden,
  rowsFiltered,
  rowLeftOut,
  cellsMergedAcross,
  formulaError,
  formulaEmpty,
  textCut,
  textSpaces,
  textControlCharacters,
  aimMissing,
  targetMissing,
  aimReturns,
  targetDuplicate,
  nameSpellingMixed,
  spellingMixed,
  abbreviationUnexplained,
  stepEmpty,
  planWithoutTimescale,
  timescaleWithoutPlan,
  plansMoreThanTimescales,
  timescaleUnreadable,
  timescaleDoubtful,
  timescaleTwoDates,
  timescaleBeforePlan,
  timescaleFar,
  dateAsText,
  revisedEarlier,
  stepSlippedTwice,
  overdueWithoutExplanation,
  achievedYetOpen,
  statusUnknown,
  statusAgainstTimescale,
  statusAgainstPlan,
  statusAgainstPercent,
  progressUnchanged,
  metricNameMissing,
  metricDuplicate,
  metricEmpty,
  metricValueUnreadable,
  metricNumberAsText,
  metricUnitMissing,
  metricUnitsDiffer,
  metricScaleMixed,
  metricTenfoldJump,
  metricShareMismatch,
  metricOnePeriod,
  metricPolarityMissing,
  metricTargetUnreadable,
  metricTargetPast,
  periodsMissing,
  periodsOutOfOrder,
  periodTwice,
  metricSuppressedRevealed,
  metricSmallCount,
];
