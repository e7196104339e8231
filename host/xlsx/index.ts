/**
 * Files in and out: takes the bytes of a .xlsx file, gives the workbook in memory, and writes what changed of it back
 * into the same file. It may not lose anything that the file held, trust anything that the file says, use Node or the
 * browser, or know the protocol; of the host it knows the workbook's model alone.
 */
export type { OpenedWorkbook, SaveOptions } from "./openXlsx";
export { openXlsx } from "./openXlsx";
export { readXlsx } from "./readXlsx";
export { saveXlsx } from "./saveXlsx";
export type { WorkbookFileErrorCode } from "./workbookFileError";
export { WorkbookFileError } from "./workbookFileError";
