/**
 * Checklist: lists that an officer can send to colleagues, as sheets: the checks' findings, and everything that was ever
 * promised. Takes facts and gives a `SheetDrawing`; may not know Excel or judge, and what has no line is counted.
 */
export { CHECKLIST_NAME, layOutChecklist, type Checklist } from "./layOutChecklist";
export { PROMISES_NAME, layOutPromises, type Promises } from "./layOutPromises";
