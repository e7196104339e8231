import { isSameSheetName, type DrawTarget, type Source, type WorkbookReading } from "../../excel";
import type { SheetDrawing, SheetGrid } from "../../sheet";
import { JobError } from "../errors/jobError";
import { UNCHANGED } from "../errors/workbookState";
import type { Analysis } from "../check/analyse";

/**
 * On which tab the appendix is drawn, and under which name.
 * A tab that the officer has renamed keeps the officer's name; a new name in the settings renames a tab that still has
 * the name we gave. A sheet of the wanted name that is not ours is never touched unless it is empty.
 */
export function chooseTarget(
  reading: WorkbookReading,
  { appendix, memory }: Analysis,
  drawing: SheetDrawing,
  activate: boolean,
): DrawTarget {
  const namesake = reading.sheets.find((sheet) => isSameSheetName(sheet.name, drawing.name));
  if (!appendix) {
    if (namesake) assertEmpty(namesake);
    return {
      sheetName: namesake?.name ?? drawing.name,
      exists: namesake !== undefined,
      isMarked: false,
      tableNames: namesake?.tables.map((table) => table.name) ?? [],
      standing: sourceOf(reading, namesake),
      activate,
    };
  }
  const { grid } = appendix;
  const givenName = memory.appendix?.givenName ?? grid.name;
  const wasRenamedByOfficer = !isSameSheetName(grid.name, givenName);
  const isWanted = isSameSheetName(grid.name, drawing.name) || wasRenamedByOfficer;
  if (!isWanted && namesake) throw nameTaken(namesake.name);
  return {
    sheetName: grid.name,
    renameTo: isWanted ? undefined : drawing.name,
    exists: true,
    isMarked: true,
    tableNames: grid.tables.map((table) => table.name),
    standing: sourceOf(reading, grid),
    activate,
  };
}

/** A sheet with what is written on it, by which it is told later whether somebody has changed it. */
export function sourceOf(
  { written }: WorkbookReading,
  grid: SheetGrid | undefined,
): Source | undefined {
  return grid && { grid, written: written.get(grid.id) ?? [] };
}

/** Stops before anything is written when Excel would refuse any change to the workbook. */
export function assertWorkbookWritable(reading: WorkbookReading): void {
  if (reading.isReadOnly) throw new JobError({ code: "ReadOnly" }, UNCHANGED);
}

/** Stops before anything is written when Excel would refuse the drawing anyway. */
export function assertWritable(reading: WorkbookReading, { appendix }: Analysis): void {
  assertWorkbookWritable(reading);
  if (!appendix?.grid.isProtected) return;
  throw new JobError({ code: "AppendixProtected", sheetName: appendix.grid.name }, UNCHANGED);
}

function assertEmpty(sheet: SheetGrid): void {
  if (sheet.area !== undefined || sheet.tables.length > 0) throw nameTaken(sheet.name);
}

function nameTaken(sheetName: string): JobError {
  return new JobError({ code: "AppendixNameTaken", sheetName }, UNCHANGED);
}
