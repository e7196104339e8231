import { MARKER_NAME } from "./appendixSheet";
import { excelErrorCode, supports, type ExcelContext } from "./session";

/** Copying sheets came with this requirement set. */
export const COPY_SHEET_API = "1.10";

/**
 * Copies a sheet behind itself under another name; the copy is an ordinary sheet of the officer's.
 * False when this Excel cannot copy sheets. The name must be free.
 */
export async function keepCopy(
  context: ExcelContext,
  sheetName: string,
  copyName: string,
): Promise<boolean> {
  if (!supports(COPY_SHEET_API)) return false;
  const sheet = context.workbook.worksheets.getItem(sheetName);
  const copy = sheet.copy("After", sheet);
  copy.name = copyName;
  await context.sync();
  try {
    copy.names.getItem(MARKER_NAME).delete();
    await context.sync();
  } catch (error) {
    // Some versions of Excel leave hidden names behind when they copy a sheet: then there is nothing to take off.
    if (excelErrorCode(error) !== "ItemNotFound") throw error;
  }
  return true;
}
