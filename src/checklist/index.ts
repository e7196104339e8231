/**
 * Checklist: lists that an officer can send to colleagues, as sheets: the checks' findings, everything that was ever
 * promised, and the words for the covering report. Takes facts and gives a `SheetDrawing`; may not know Excel or judge, and what has no line is counted.
 */
export { CHECKLIST_NAME, layOutChecklist, type Checklist } from "./layOutChecklist";
export { layOutWords, WORDS_NAME, type ReportWordsList } from "./layOutWords";
export { PROMISES_NAME, layOutPromises, type Promises } from "./layOutPromises";
