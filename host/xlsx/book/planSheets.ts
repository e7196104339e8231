import { sheetIdOf } from "../../workbook/createWorkbook";
import type { SheetModel, WorkbookModel } from "../../workbook/model";
import { idOf } from "./sheetIds";
import type { SheetEntry, WorkbookParts } from "./workbookParts";

/** A sheet as it is to stand in the file, in tab order. */
export interface PlannedSheet {
  /** Undefined for a chart sheet or macro sheet, which the model does not have. */
  model: SheetModel | undefined;
  /** What the file has of it; undefined for a new sheet. */
  entry: SheetEntry | undefined;
  /** Its place among the file's sheets before; undefined for a new sheet. */
  oldPlace: number | undefined;
  sheetId: number;
  relationshipId: string;
  part: string;
  filterChanged: boolean;
}

const MOST_SHEET_ID = 65_534;

/** The file's sheets as the model wants them; a sheet that the model does not have follows the one it followed. */
export function planSheets(parts: WorkbookParts, workbook: WorkbookModel): PlannedSheet[] {
  // A new sheet's id may be that of a chart sheet, which the model knows nothing of.
  const worksheets = parts.sheets.filter(({ isWorksheet }) => isWorksheet);
  const entries = new Map(worksheets.map((entry) => [idOf(entry, parts), entry]));
  const taken = new Set(parts.sheets.map(({ sheetId }) => sheetId));
  const planned = workbook.sheets.map((model): PlannedSheet => {
    const entry = entries.get(model.id);
    return entry === undefined
      ? {
          model,
          entry: undefined,
          oldPlace: undefined,
          sheetId: freeSheetNumber(model.id, taken),
          relationshipId: "",
          part: "",
          filterChanged: model.autoFilter !== undefined,
        }
      : planExisting(parts, entry, model);
  });
  parts.sheets.forEach((entry, place) => {
    if (entry.isWorksheet) return;
    const before = parts.sheets[place - 1];
    const at = planned.findIndex((sheet) => sheet.entry === before && before !== undefined) + 1;
    const fallback = Math.min(place, planned.length);
    planned.splice(at > 0 ? at : fallback, 0, planExisting(parts, entry, undefined));
  });
  return planned;
}

function planExisting(
  parts: WorkbookParts,
  entry: SheetEntry,
  model: SheetModel | undefined,
): PlannedSheet {
  return {
    model,
    entry,
    oldPlace: parts.sheets.indexOf(entry),
    sheetId: entry.sheetId,
    relationshipId: entry.relationshipId,
    part: entry.part,
    filterChanged: false,
  };
}

/** The number in the model's id when it is free, so that the id is the same when the file is opened again. */
function freeSheetNumber(id: string, taken: Set<number>): number {
  const hex = /^\{([0-9A-F]{4})0000-([0-9A-F]{4})-/i.exec(id);
  const wish = hex === null ? 0 : Number.parseInt(`${hex[1]}${hex[2]}`, 16);
  const fits = wish > 0 && wish <= MOST_SHEET_ID && sheetIdOf(wish) === id && !taken.has(wish);
  let number = fits ? wish : 1;
  while (taken.has(number)) number += 1;
  taken.add(number);
  return number;
}
