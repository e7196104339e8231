import {
  isReadOnlyView,
  isSameSheetName,
  type DrawTarget,
  type Source,
  type WorkbookReading,
} from "../../excel";
import type { SheetGrid } from "../../sheet";
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
  wantedName: string,
): DrawTarget {
  const namesake = sheetNamed(reading, wantedName);
  if (!appendix) {
    if (!namesake) return { kind: "new", sheetName: wantedName };
    if (!isEmpty(namesake)) throw nameTaken(namesake.name);
    return { kind: "empty", standing: sourceOf(reading, namesake) };
  }
  const { grid } = appendix;
  const givenName = memory.appendix?.givenName ?? grid.name;
  const wasRenamedByOfficer = !isSameSheetName(grid.name, givenName);
  const isWanted = isSameSheetName(grid.name, wantedName) || wasRenamedByOfficer;
  if (!isWanted && namesake) throw nameTaken(namesake.name);
  return {
    kind: "renewal",
    standing: sourceOf(reading, grid),
    renameTo: isWanted ? undefined : wantedName,
  };
}

/** The name that the tab has when it is drawn. */
export function nameAfter(target: DrawTarget): string {
  if (target.kind === "new") return target.sheetName;
  if (target.kind === "renewal" && target.renameTo !== undefined) return target.renameTo;
  return "standing" in target ? target.standing.grid.name : target.sheetName;
}

/** The sheet of that name, whatever the case. */
export function sheetNamed({ sheets }: WorkbookReading, name: string): SheetGrid | undefined {
  return sheets.find((sheet) => isSameSheetName(sheet.name, name));
}

/** Whether a sheet holds nothing, so that it can be drawn on. */
export function isEmpty({ area, tables }: SheetGrid): boolean {
  return area === undefined && tables.length === 0;
}

/** A sheet with what is written on it, by which it is told later whether somebody has changed it. */
export function sourceOf({ written }: WorkbookReading, grid: SheetGrid): Source {
  return { grid, written: written.get(grid.id) ?? [] };
}

/** Stops before anything is written when Excel would refuse any change to the workbook. */
export function assertWorkbookWritable(reading: WorkbookReading): void {
  if (reading.isReadOnly) throw new JobError({ code: "ReadOnly" }, UNCHANGED);
  if (isReadOnlyView()) throw new JobError({ code: "ReadOnlyView" }, UNCHANGED);
}

/** Stops before anything is written when Excel would refuse the drawing anyway. */
export function assertWritable(
  reading: WorkbookReading,
  { appendix }: Pick<Analysis, "appendix">,
): void {
  assertWorkbookWritable(reading);
  if (!appendix?.grid.isProtected) return;
  throw new JobError({ code: "AppendixProtected", sheetName: appendix.grid.name }, UNCHANGED);
}

function nameTaken(sheetName: string): JobError {
  return new JobError({ code: "AppendixNameTaken", sheetName }, UNCHANGED);
}
