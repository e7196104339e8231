import {
  canCopySheets,
  editedCopyName,
  fingerprintOfGrid,
  freeSheetName,
  keepCopy,
  reuseCopy,
  type WorkbookReading,
} from "../../excel";
import type { SheetGrid } from "../../sheet";
import type { Analysis } from "../check/analyse";
import { doneOrThrow, stateAfter } from "../errors/doneOrThrow";
import { JobError } from "../errors/jobError";
import { UNCHANGED, type WorkbookState } from "../errors/workbookState";

/** The sheet that keeps the hand edits. */
export interface KeptEdits {
  readonly sheetName: string;
  /** Takes it away again, because the appendix was not renewed after all; gives what is true then. */
  readonly takeBack: () => Promise<WorkbookState>;
}

const ABOUT = { what: "copy" } as const;

/**
 * Copies an appendix that was edited by hand to a sheet of the officer's own, "Appendix 1 (edited)". A copy that an
 * earlier run made, before it failed, is used instead of another one.
 * Undefined when there was nothing to keep.
 */
export async function keepEdits(
  reading: WorkbookReading,
  { appendix }: Analysis,
): Promise<KeptEdits | undefined> {
  if (!appendix?.editedByHand) return undefined;
  const { sheets } = reading;
  const wanted = editedCopyName(appendix.grid.name);
  const earlier = earlierCopy(reading, appendix.grid, wanted);
  if (!earlier && !canCopySheets()) throw new JobError({ code: "CannotCopy" }, UNCHANGED);
  const isNamed = earlier?.name.startsWith(wanted) === true;
  const names = sheets.map(({ name }) => name);
  const sheetName = isNamed ? earlier.name : freeSheetName(wanted, names);
  const outcome = earlier
    ? await reuseCopy(earlier.name, sheetName)
    : await keepCopy(appendix.grid.name, sheetName, new Set(sheets.map(({ id }) => id)));
  const copy = doneOrThrow(outcome, ABOUT);
  return {
    sheetName,
    takeBack: async () => {
      const takenBack = await copy.takeBack();
      return takenBack.kind === "done" ? UNCHANGED : stateAfter(takenBack, ABOUT);
    },
  };
}

/** A copy of the sheet as it is now, begun or finished. */
function earlierCopy(
  { sheets, appendixMarkers }: WorkbookReading,
  grid: SheetGrid,
  name: string,
): SheetGrid | undefined {
  const fingerprint = fingerprintOfGrid(grid);
  return sheets.find(
    (sheet) =>
      sheet.id !== grid.id &&
      (sheet.name.startsWith(name) || appendixMarkers.has(sheet.id)) &&
      fingerprintOfGrid(sheet) === fingerprint,
  );
}
