/**
 * Excel: the only room that names Excel: find, read, draw, select, remember, watch.
 * Takes sheets to draw (`SheetDrawing`) and gives sheets as read (`WorkbookGrid`); may not know what the cells mean,
 * and may not write to a sheet that is not named in the call. Everything goes through Microsoft's office.js.
 */
export * from "./addSheets";
export * from "./appendixSheet";
export * from "./applyFix";
export * from "./drawSheet";
export type * from "./drawTarget";
export * from "./fingerprint";
export * from "./goTo";
export * from "./keepCopy";
export { WorkbookChangedError, type Source } from "./outline";
export { keepOverwritten, type Overwritten } from "./overwritten";
export { PATIENCE_AFTER_FAILURE_MILLISECONDS, PATIENCE_MILLISECONDS } from "./patience";
export * from "./readWorkbook";
export * from "./remember";
export * from "./session";
export * from "./settleFailure";
export * from "./settleSheets";
export * from "./sheetName";
export * from "./snapshot";
export { removeStaging } from "./staging";
export * from "./watch";
