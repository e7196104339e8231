/**
 * Excel: the only room that names Excel. `session/` talks to it, `read/` reads its sheets, `draw/` draws on them,
 * `safe/` changes the workbook so that a failure leaves it whole, `remember/` keeps what is remembered in it.
 * Takes sheets to draw (`SheetDrawing`) and gives sheets as read (`WorkbookGrid`); may not know what the cells mean,
 * and may not write to a sheet that is not named in the call. Everything goes through Microsoft's office.js.
 */
export * from "./read/readWorkbook";
export type { SheetTemplate } from "./draw/addSheets";
export type {
  DrawOrder,
  DrawProgress,
  DrawTarget,
  DrawnSheet,
  MemoryWithDrawing,
} from "./draw/drawTarget";
export * from "./remember/remember";
export * from "./safe/addSheetsSafely";
export * from "./safe/cellContents";
export * from "./safe/changeCells";
export * from "./safe/drawSafely";
export * from "./safe/fingerprint";
export * from "./safe/keepCopy";
export { isMarkOf, isUnfinished, otherMark, type ListMarker } from "./safe/marks";
export type { Source } from "./safe/outline";
export type { Failed, Outcome } from "./safe/safely";
export * from "./safe/removeDrawn";
export * from "./safe/snapshot";
export * from "./session/goTo";
export { inSlices, pause } from "./session/inSlices";
export { PATIENCE_AFTER_FAILURE_MILLISECONDS, PATIENCE_MILLISECONDS } from "./session/patience";
export { excelPlatform, type ExcelPlatform } from "./session/platform";
export * from "./session/session";
export * from "./session/sheetName";
export * from "./session/watch";
