import {
  afterFailure,
  editedCopyName,
  fingerprintOfGrid,
  freeSheetName,
  inWorkbook,
  keepCopy,
  makeOrdinary,
  newCopy,
  removeCopy,
  type BegunCopy,
  type WorkbookReading,
} from "../../excel";
import { JobError, jobError } from "../errors/jobError";
import { UNCHANGED, type WorkbookState } from "../errors/workbookState";
import type { Analysis } from "../check/analyse";

/** The sheet that keeps the hand edits. */
export interface KeptEdits {
  readonly sheetName: string;
  /** Takes it away again, because the appendix was not renewed after all; gives what is true then. */
  readonly takeBack: () => Promise<WorkbookState>;
}

/**
 * Copies an appendix that was edited by hand to a sheet of the officer's own, "Appendix 1 (edited)". A copy that an
 * earlier run made, before it failed, is used instead of another one.
 * Undefined when there was nothing to keep.
 */
export async function keepEdits(
  reading: WorkbookReading,
  analysis: Analysis,
): Promise<KeptEdits | undefined> {
  const { appendix } = analysis;
  if (!appendix?.editedByHand) return undefined;
  const { sheets } = reading;
  const wanted = editedCopyName(appendix.grid.name);
  const earlier = earlierCopy(reading, analysis, wanted);
  const isNamed = earlier?.name.startsWith(wanted) === true;
  const sheetName = isNamed
    ? earlier.name
    : freeSheetName(
        wanted,
        sheets.map((sheet) => sheet.name),
      );
  const copy = newCopy(sheetName);
  const takeBack = () => removed(new Set(sheets.map((sheet) => sheet.id)), copy);
  try {
    const isKept = await inWorkbook(async (context) => {
      if (!earlier) return keepCopy(context, appendix.grid.name, copy);
      await makeOrdinary(context, earlier.name, sheetName);
      return true;
    });
    if (!isKept) throw new JobError({ code: "CannotCopy" }, UNCHANGED);
  } catch (thrown) {
    throw thrown instanceof JobError ? thrown : jobError(thrown, await takeBack());
  }
  return { sheetName, takeBack };
}

/** A copy of the sheet as it stands now, begun or finished. */
function earlierCopy(
  { sheets, appendixMarkers }: WorkbookReading,
  analysis: Analysis,
  name: string,
) {
  const grid = analysis.appendix?.grid;
  if (!grid) return undefined;
  const fingerprint = fingerprintOfGrid(grid);
  return sheets.find(
    (sheet) =>
      sheet.id !== grid.id &&
      (sheet.name.startsWith(name) || appendixMarkers.has(sheet.id)) &&
      fingerprintOfGrid(sheet) === fingerprint,
  );
}

async function removed(knownIds: ReadonlySet<string>, copy: BegunCopy): Promise<WorkbookState> {
  try {
    await afterFailure((context) => removeCopy(context, knownIds, copy));
    return UNCHANGED;
  } catch {
    return { kind: "unknown", about: { what: "copy" } };
  }
}
