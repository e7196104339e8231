import type { WorkbookModel } from "../workbook/model";
import { blankPackage } from "./book/blankParts";
import { patchWorkbook } from "./book/patchWorkbook";
import { readStyles, workbookParts } from "./book/workbookParts";
import type { OpenOptions } from "./openXlsx";
import { OfficePackage } from "./package/officePackage";
import { STAND_IN } from "./webExtensions/settings";

/**
 * Makes a .xlsx file of a workbook that did not come from one. The same workbook always gives the same bytes.
 * `openXlsx(saveXlsx(createWorkbook())).workbook.sheets[0].name` is "Sheet1".
 */
export function saveXlsx(
  workbook: WorkbookModel,
  { addInId = STAND_IN }: OpenOptions = {},
): Uint8Array {
  const normalFont = workbook.sheets[0]?.normalFormat?.font;
  const parts = workbookParts(OfficePackage.create(blankPackage(normalFont)), { mayBeEmpty: true });
  return patchWorkbook(
    { ...parts, date1904: workbook.date1904 },
    {
      workbook,
      sources: { styles: readStyles(parts), sharedStrings: [] },
      isChanged: () => true,
      before: { structureProtected: false, isReadOnly: false, date1904: false },
      activateTab: true,
      addInId,
    },
  );
}
