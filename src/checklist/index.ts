/**
 * Checklist: lists that an officer can send to colleagues, as sheets: the checks' findings, everything that was ever
 * promised, the words for the covering report, and the paper's own words for a translator, whose corrections are read back.
 * Takes facts and gives a `SheetDrawing`; may not know Excel or judge a plan, and what has no line is counted.
 */
export {
  layOutCorrections,
  correctionsName,
  type CorrectionsList,
} from "./corrections/layOutCorrections";
export {
  readCorrections,
  type CorrectionsRead,
  type TypedCorrection,
} from "./corrections/readCorrections";
export { CHECKLIST_NAME, layOutChecklist, type Checklist } from "./layOutChecklist";
export { layOutWords, WORDS_NAME, type ReportWordsList } from "./layOutWords";
export { PROMISES_NAME, layOutPromises, type Promises } from "./layOutPromises";
