import {
  canCopySheets,
  editedCopyName,
  fingerprintOfGrid,
  freeSheetName,
  keepCopy,
  reuseCopy,
  type CopyKind,
  type WorkbookReading,
} from "../../excel";
import type { SheetGrid } from "../../sheet";
import type { PaperWords } from "../../words";
import type { Analysis } from "../check/analyse";
import { doneOrThrow, stateAfter } from "../errors/doneOrThrow";
import { datedName } from "./datedName";
import { JobError } from "../errors/jobError";
import { UNCHANGED, type WorkbookState } from "../errors/workbookState";

/** The sheet that keeps the appendix as it stood. */
export interface KeptSheet {
  readonly sheetName: string;
  /** An ordinary one keeps hand edits, a kept one the appendix of an earlier meeting. */
  readonly kind: CopyKind;
  /** Takes it away again, because the appendix was not renewed after all; gives what is true then. */
  readonly takeBack: () => Promise<WorkbookState>;
}

const ABOUT = { what: "copy" } as const;

/**
 * Copies an appendix that is about to be renewed: that of an earlier meeting to a dated sheet, "Appendix 1 (11 November
 * 2003)", where that is chosen; else one that was edited by hand, where that is asked for, to a sheet of the
 * officer's own, "Appendix 1 (edited)". A copy that an earlier run made, before it failed, is used instead of another one.
 * Undefined when there is nothing to keep.
 */
export async function keepBefore(
  reading: WorkbookReading,
  analysis: Analysis,
  words: PaperWords,
  keepsEdits: boolean,
): Promise<KeptSheet | undefined> {
  const { appendix } = analysis;
  if (!appendix) return undefined;
  const dated = datedName(analysis, words);
  if (dated !== undefined) return keepSheet(reading, appendix.grid, dated, "kept");
  if (!keepsEdits || !appendix.editedByHand) return undefined;
  return keepSheet(reading, appendix.grid, editedCopyName(appendix.grid.name), "ordinary");
}

async function keepSheet(
  reading: WorkbookReading,
  grid: SheetGrid,
  wanted: string,
  kind: CopyKind,
): Promise<KeptSheet> {
  const { sheets } = reading;
  const earlier = earlierCopy(reading, grid, wanted, kind);
  if (!earlier && !canCopySheets()) throw new JobError({ code: "CannotCopy" }, UNCHANGED);
  const isNamed = earlier?.name.startsWith(wanted) === true;
  const names = sheets.map(({ name }) => name);
  const sheetName = isNamed ? earlier.name : freeSheetName(wanted, names);
  const outcome = earlier
    ? await reuseCopy(earlier.name, sheetName, kind)
    : await keepCopy(grid.name, sheetName, new Set(sheets.map(({ id }) => id)), kind);
  const copy = doneOrThrow(outcome, ABOUT);
  return {
    sheetName,
    kind,
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
  kind: CopyKind,
): SheetGrid | undefined {
  const fingerprint = fingerprintOfGrid(grid);
  // An appendix that nobody has edited may have been copied by the officer: such a copy is not taken over.
  const isCopy = (sheet: SheetGrid): boolean =>
    sheet.name.startsWith(name) || (kind === "ordinary" && appendixMarkers.has(sheet.id));
  return sheets.find(
    (sheet) => sheet.id !== grid.id && isCopy(sheet) && fingerprintOfGrid(sheet) === fingerprint,
  );
}
