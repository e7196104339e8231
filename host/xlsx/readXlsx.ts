import type { WorkbookModel } from "../workbook/model";
import { readWorkbook } from "./book/readWorkbook";
import { readStyles, readTexts, workbookParts } from "./book/workbookParts";
import { OfficePackage } from "./package/officePackage";
import { recogniseFile } from "./recogniseFile";

/**
 * Reads a .xlsx or .xlsm file without a way back into one: sheets, cells, names and custom XML, but no charts or shapes.
 * Who needs no more loads half the code of `openXlsx`. Throws what `openXlsx` throws:
 * `readXlsx(bytes).sheets[0]?.name` is "Targets".
 */
export function readXlsx(bytes: Uint8Array): WorkbookModel {
  recogniseFile(bytes);
  const parts = workbookParts(OfficePackage.open(bytes));
  return readWorkbook(parts, { styles: readStyles(parts), sharedStrings: readTexts(parts) });
}
