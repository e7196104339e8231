import { areaAddress, type SheetGrid } from "../../sheet";
import { areaOf, type WrittenBlock } from "../read/readSheet";
import type { ExcelContext } from "../session/session";

/** What is asked of one sheet, to tell whether it is still as it was read; readable after the next sync. */
interface OutlinedSheet {
  readonly source: Source;
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

/** Asks whether there is a sheet of that name; the answer is to be asked for after a sync. */
export function askPresence(context: ExcelContext, sheetName: string): () => boolean {
  const asked = [context.workbook.worksheets.getItemOrNullObject(sheetName)];
  return () => asked.every((sheet) => !sheet.isNullObject);
}

/**
 * Asks cheaply whether sheets are still what was read of them: there, under the same name, and as large. That is how
 * inserted rows, renamed and deleted sheets are noticed. Gives the question's answer, to be asked for after a sync.
 */
export function askOutline(context: ExcelContext, sources: readonly Source[]): () => boolean {
  const asked = sources.map((source): OutlinedSheet => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(source.grid.id).load("name");
    const used = sheet.getUsedRangeOrNullObject(true).load("address");
    return { source, sheet, used };
  });
  return () => asked.every(isUnchanged);
}

function isUnchanged({ source, sheet, used }: OutlinedSheet): boolean {
  const { grid, written } = source;
  if (sheet.isNullObject || sheet.name !== grid.name) return false;
  if (used.isNullObject) return grid.area === undefined;
  const area = areaOf(used.address);
  // What counts as used in a sheet without any value differs between versions of Excel: what it was when it was read.
  if (grid.area === undefined) return written.some(({ address }) => address === areaAddress(area));
  return area.rowCount === grid.area.rowCount && area.columnCount === grid.area.columnCount;
}
