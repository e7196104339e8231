/**
 * Excel: the only room that names Excel: find, read, draw, select, remember, watch.
 * Takes sheets to draw (`SheetDrawing`) and gives sheets as read (`WorkbookGrid`); may not know what the cells mean,
 * and may not write to a sheet that is not named in the call. Everything goes through Microsoft's office.js.
 */
export * from "./draw/addSheets";
export * from "./safe/marks";
export * from "./safe/cellContents";
export * from "./draw/drawSheet";
export type * from "./draw/drawTarget";
export * from "./safe/fingerprint";
export * from "./session/goTo";
export * from "./safe/keepCopy";
export { WorkbookChangedError, type Source } from "./safe/outline";
export { keepLateEdits, type LateEdits } from "./safe/lateEdits";
export { PATIENCE_AFTER_FAILURE_MILLISECONDS, PATIENCE_MILLISECONDS } from "./session/patience";
export * from "./read/readWorkbook";
export * from "./remember/remember";
export * from "./session/session";
export * from "./safe/settleFailure";
export * from "./safe/settleSheets";
export * from "./session/sheetName";
export * from "./safe/snapshot";
export { removeStaging } from "./draw/staging";
export * from "./session/watch";
