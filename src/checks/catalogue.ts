import { abbreviationUnexplained } from "./rules/abbreviation-unexplained";
import { achievedYetOpen } from "./rules/achieved-yet-open";
import { aimMissing } from "./rules/aim-missing";
import { aimReturns } from "./rules/aim-returns";
import { cellPicture } from "./rules/cell-picture";
import { cellsMergedAcross } from "./rules/cells-merged-across";
import { colourWithoutWords } from "./rules/colour-without-words";
import { columnAmbiguous } from "./rules/column-ambiguous";
import { columnDoubtful } from "./rules/column-doubtful";
import { columnMissing } from "./rules/column-missing";
import { columnUnused } from "./rules/column-unused";
import { columnsHidden } from "./rules/columns-hidden";
import { correctionUnusable } from "./rules/correction-unusable";
import { dateAsText } from "./rules/date-as-text";
import { datesExchanged } from "./rules/dates-exchanged";
import { formulaEmpty } from "./rules/formula-empty";
import { formulaError } from "./rules/formula-error";
import { formulaUnsaved } from "./rules/formula-unsaved";
import { headerUnclear } from "./rules/header-unclear";
import { metricDuplicate } from "./rules/metric-duplicate";
import { metricEmpty } from "./rules/metric-empty";
import { metricNameMissing } from "./rules/metric-name-missing";
import { metricNumberAsText } from "./rules/metric-number-as-text";
import { metricOnePeriod } from "./rules/metric-one-period";
import { metricPolarityMissing } from "./rules/metric-polarity-missing";
import { metricScaleMixed } from "./rules/metric-scale-mixed";
import { metricShareMismatch } from "./rules/metric-share-mismatch";
import { metricSmallCount } from "./rules/metric-small-count";
import { metricSuppressedRevealed } from "./rules/metric-suppressed-revealed";
import { metricTargetPast } from "./rules/metric-target-past";
import { metricTargetUnreadable } from "./rules/metric-target-unreadable";
import { metricTenfoldJump } from "./rules/metric-tenfold-jump";
import { metricUnitMissing } from "./rules/metric-unit-missing";
import { metricUnitsDiffer } from "./rules/metric-units-differ";
import { metricValueDoubtful } from "./rules/metric-value-doubtful";
import { metricValueUnreadable } from "./rules/metric-value-unreadable";
import { metricsColumnMissing } from "./rules/metrics-column-missing";
import { metricsSheetUnread } from "./rules/metrics-sheet-unread";
import { nameSpellingMixed } from "./rules/name-spelling-mixed";
import { overdueWithoutExplanation } from "./rules/overdue-without-explanation";
import { periodTwice } from "./rules/period-twice";
import { periodsMissing } from "./rules/periods-missing";
import { periodsOutOfOrder } from "./rules/periods-out-of-order";
import { planWithoutTimescale } from "./rules/plan-without-timescale";
import { plansMoreThanTimescales } from "./rules/plans-more-than-timescales";
import { progressUnchanged } from "./rules/progress-unchanged";
import { revisedEarlier } from "./rules/revised-earlier";
import { rowLeftOut } from "./rules/row-left-out";
import { rowsFiltered } from "./rules/rows-filtered";
import { rowsHidden } from "./rules/rows-hidden";
import { rowsMissing } from "./rules/rows-missing";
import { sheetAmbiguous } from "./rules/sheet-ambiguous";
import { sheetHidden } from "./rules/sheet-hidden";
import { sheetLeftOut } from "./rules/sheet-left-out";
import { sheetMissing } from "./rules/sheet-missing";
import { spellingMixed } from "./rules/spelling-mixed";
import { statusAgainstPercent } from "./rules/status-against-percent";
import { statusAgainstPlan } from "./rules/status-against-plan";
import { statusAgainstTimescale } from "./rules/status-against-timescale";
import { statusUnclear } from "./rules/status-unclear";
import { statusUnknown } from "./rules/status-unknown";
import { stepEmpty } from "./rules/step-empty";
import { stepSlippedTwice } from "./rules/step-slipped-twice";
import { tableRowsOutside } from "./rules/table-rows-outside";
import { targetDuplicate } from "./rules/target-duplicate";
import { targetMissing } from "./rules/target-missing";
import { textControlCharacters } from "./rules/text-control-characters";
import { textCut } from "./rules/text-cut";
import { textSpaces } from "./rules/text-spaces";
import { textStruck } from "./rules/text-struck";
import { textUntranslated } from "./rules/text-untranslated";
import { timescaleBeforePlan } from "./rules/timescale-before-plan";
import { timescaleDoubtful } from "./rules/timescale-doubtful";
import { timescaleFar } from "./rules/timescale-far";
import { timescaleTwoDates } from "./rules/timescale-two-dates";
import { timescaleUnreadable } from "./rules/timescale-unreadable";
import { timescaleWithoutPlan } from "./rules/timescale-without-plan";
import type { Check } from "./types";

/** Every check, in the order in which findings at one cell are told: what stops the appendix first. */
const CHECKS = [
  sheetMissing,
  columnMissing,
  rowsMissing,
  sheetAmbiguous,
  sheetLeftOut,
  sheetHidden,
  headerUnclear,
  columnAmbiguous,
  columnDoubtful,
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
  formulaUnsaved,
  cellPicture,
  textStruck,
  textUntranslated,
  correctionUnusable,
  colourWithoutWords,
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
  datesExchanged,
  revisedEarlier,
  stepSlippedTwice,
  overdueWithoutExplanation,
  achievedYetOpen,
  statusUnknown,
  statusUnclear,
  statusAgainstTimescale,
  statusAgainstPlan,
  statusAgainstPercent,
  progressUnchanged,
  metricNameMissing,
  metricDuplicate,
  metricEmpty,
  metricValueUnreadable,
  metricValueDoubtful,
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
] as const;

export const CATALOGUE: readonly Check[] = CHECKS;

type KnownCheck = (typeof CHECKS)[number];

/** The id of a check of the catalogue. */
export type CheckId = KnownCheck["id"];

/** What each check tells of a finding: `FactsById["rows-hidden"]` is `{row: number}`. */
export type FactsById = {
  readonly [One in KnownCheck as One["id"]]: Parameters<One["fault"]>[0];
};
