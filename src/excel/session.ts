/** A conversation with the open workbook; calls are queued on it and sent together by its `sync()`. */
export type ExcelContext = Excel.RequestContext;

/** The oldest requirement set that the add-in works with: page layout, page breaks and range areas came with it. */
export const LOWEST_EXCEL_API = "1.9";

/**
 * Whether this Excel has a requirement set: `supports("1.10")`.
 * False outside Office, never an error.
 */
export function supports(version: string): boolean {
  return (
    typeof Office !== "undefined" &&
    Office.context?.requirements?.isSetSupported("ExcelApi", version) === true
  );
}

/**
 * Runs work in the open workbook, after waiting until the officer has finished typing in a cell (Excel refuses
 * everything meanwhile). Where Excel can (ExcelApi 1.20), one Undo takes all of it back.
 * Fails with whatever office.js fails with.
 */
export function inWorkbook<T>(work: (context: ExcelContext) => Promise<T>): Promise<T> {
  return Excel.run({ delayForCellEdit: true, mergeUndoGroup: supports("1.20") }, work);
}

/** The stable code of an error that office.js raised ("AccessDenied"); "" for any other error. */
export function excelErrorCode(error: unknown): string {
  if (typeof error !== "object" || error === null || !("code" in error)) return "";
  return typeof error.code === "string" ? error.code : "";
}
