import type { ExcelContext } from "./session";

/**
 * Shows a sheet and selects an address on it ("E7", "A1:C3"); "" shows the sheet as it was left. A hidden sheet is not
 * unhidden: that is the officer's choice.
 * False when the sheet is not there or is hidden. Two syncs.
 */
export async function goTo(
  context: ExcelContext,
  sheetName: string,
  address: string,
): Promise<boolean> {
  const sheet = context.workbook.worksheets.getItemOrNullObject(sheetName).load("visibility");
  await context.sync();
  if (sheet.isNullObject || sheet.visibility !== "Visible") return false;
  sheet.activate();
  if (address !== "") sheet.getRange(address).select();
  await context.sync();
  return true;
}
