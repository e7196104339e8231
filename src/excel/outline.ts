import type { SheetGrid } from "../sheet";
import { areaOf, type WrittenBlock } from "./readSheet";
import type { ExcelContext } from "./session";

/** What is asked of one sheet, to tell whether it is still as it was read; readable after the next sync. */
interface OutlinedSheet {
  readonly grid: SheetGrid;
  readonly sheet: Excel.Worksheet;
  readonly used: Excel.Range;
}

/** A sheet that a drawing was made of: as it was understood, and what was written on it. */
export interface Source {
  readonly grid: SheetGrid;
  readonly written: readonly WrittenBlock[];
}

/** The workbook was changed by somebody else between reading and drawing; nothing was drawn. */
export class WorkbookChangedError extends Error {
  override readonly name = "WorkbookChangedError";
  readonly code = "WorkbookChanged";
}

/**
 * Asks cheaply whether sheets are still what was read of them: there, under the same name, and as large. That is how
 * inserted rows, renamed and deleted sheets are noticed. Gives the question's answer, to be asked for after a sync.
 */
export function askOutline(context: ExcelContext, grids: readonly SheetGrid[]): () => boolean {
  const asked = grids.map((grid): OutlinedSheet => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(grid.id).load("name");
    const used = sheet.getUsedRangeOrNullObject(true).load("address");
    return { grid, sheet, used };
  });
  return () => asked.every(isAsRead);
}

function isAsRead({ grid, sheet, used }: OutlinedSheet): boolean {
  if (sheet.isNullObject || sheet.name !== grid.name) return false;
  // What counts as used in a sheet without any value differs between versions of Excel.
  if (grid.area === undefined) return true;
  if (used.isNullObject) return false;
  const area = areaOf(used.address);
  return area.rowCount === grid.area.rowCount && area.columnCount === grid.area.columnCount;
}
