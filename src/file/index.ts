/**
 * File: a workbook's file as the sheets in it, for an earlier workbook that is compared with the one in Excel.
 * Takes the bytes of a .xlsx file and gives what the Excel room would have read of it; may not write, may not ask Excel,
 * and may not trust what a file says. It is fetched only when a file is chosen.
 */
export { readFile, WorkbookFileError, type FileRead } from "./readFile";
