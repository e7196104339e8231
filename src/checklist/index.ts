/**
 * Checklist: lists that an officer can send to colleagues, as sheets: the checks' findings, and everything that was ever
 * promised. Takes facts and gives a `SheetDrawing`; may not know Excel, judge, or leave anything out.
 */
export { CHECKLIST_NAME, layOutChecklist, type Checklist } from "./layOutChecklist";
export { PROMISES_NAME, layOutPromises, type Promises } from "./layOutPromises";
