import { MARKER_NAME } from "./appendixSheet";
import { supports, type ExcelContext } from "./session";

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
  await makeOrdinary(context, copyName);
  return true;
}

/** Takes our mark off a sheet, if it bears it: some versions of Excel leave hidden names behind when they copy. */
export async function makeOrdinary(
  context: ExcelContext,
  sheetName: string,
  newName: string = sheetName,
): Promise<void> {
  const sheet = context.workbook.worksheets.getItem(sheetName);
  const marker = sheet.names.getItemOrNullObject(MARKER_NAME).load("name");
  await context.sync();
  if (newName !== sheetName) sheet.name = newName;
  if (!marker.isNullObject) marker.delete();
  await context.sync();
}

/**
 * Takes away copies that were begun and are not wanted: sheets that are not among the known ones and bear our mark
 * or the copy's name. Others were added by somebody else.
 */
export async function removeCopies(
  context: ExcelContext,
  knownIds: ReadonlySet<string>,
  copyName: string,
): Promise<void> {
  const sheets = context.workbook.worksheets.load("items/id,items/name");
  await context.sync();
  const added = sheets.items
    .filter((sheet) => !knownIds.has(sheet.id))
    .map((sheet) => ({ sheet, marker: sheet.names.getItemOrNullObject(MARKER_NAME).load("name") }));
  if (added.length === 0) return;
  await context.sync();
  for (const { sheet, marker } of added) {
    if (sheet.name === copyName || !marker.isNullObject) sheet.delete();
  }
  await context.sync();
}
