/**
 * Checklist: the checks' findings as a sheet that an officer can send to colleagues, as data.
 * Takes findings and gives a `SheetDrawing`; may not know Excel, judge, or leave a finding out.
 */
export { CHECKLIST_NAME, layOutChecklist, type Checklist } from "./layOutChecklist";
