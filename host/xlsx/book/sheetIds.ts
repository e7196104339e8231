import { sheetIdOf } from "../../workbook/createWorkbook";
import type { SheetEntry, WorkbookParts } from "./workbookParts";

/** The id that a sheet of the file has in the model: from the number that the file keeps through renames. */
export function idOf(entry: SheetEntry, parts: WorkbookParts): string {
  const twin = parts.sheets.find(({ sheetId }) => sheetId === entry.sheetId);
  const place = parts.sheets.indexOf(entry);
  return sheetIdOf(twin === entry && entry.sheetId > 0 ? entry.sheetId : 0x10000 + place);
}
