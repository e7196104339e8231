import {
  afterFailure,
  drawSheet,
  fingerprintOfDrawing,
  inWorkbook,
  isUnfinished,
  removeStaging,
  settleFailure,
  takeSnapshot,
  WorkbookChangedError,
} from "../excel";
import type { Aftermath, Before, DrawnSheet, DrawProgress, DrawTarget, Snapshot } from "../excel";
import type { SheetDrawing } from "../sheet";
import { NOTHING_WRITTEN, officerError } from "./officerError";
import type { Thought } from "./think";

/**
 * Draws the appendix so that a failure half-way leaves the old one, the new one, or none as before. The old one is
 * taken down first; after a failure the workbook is asked how far the drawing went, and the old one is put back.
 * `onPrepared` hears of a large drawing's progress, and may stop it by throwing.
 * Throws an `OfficerError` that says truly how things stand.
 */
export async function drawSafely(
  drawing: SheetDrawing,
  target: DrawTarget,
  thought: Thought,
  onPrepared?: DrawProgress,
): Promise<DrawnSheet> {
  const snapshot = await snapshotOf(thought);
  const before = { fingerprint: thought.appendix?.fingerprint, snapshot };
  return drawOrSettle(drawing, target, before, onPrepared);
}

/** The same for a sheet that was taken down already, or that need not be put back. */
export async function drawOrSettle(
  drawing: SheetDrawing,
  target: DrawTarget,
  before: Before,
  onPrepared?: DrawProgress,
): Promise<DrawnSheet> {
  try {
    return await inWorkbook((context) => drawSheet(context, drawing, target, onPrepared));
  } catch (thrown) {
    if (thrown instanceof WorkbookChangedError) {
      // What this leaves behind when it fails, the next run clears.
      await afterFailure(removeStaging).catch(() => undefined);
      throw officerError(thrown, NOTHING_WRITTEN);
    }
    const aftermath = await settleFailure(target, before, fingerprintOfDrawing(drawing));
    if (aftermath.kind === "done") return aftermath.drawn;
    throw officerError(thrown, whatIsSafe(aftermath, target.sheetName));
  }
}

/** Nothing is taken down where nothing stands, or only a drawing that was cut short. */
function snapshotOf({ appendix, memory }: Thought): Promise<Snapshot | undefined> {
  const area = appendix?.grid.area;
  if (!appendix || !area || !memory.appendix || isUnfinished(appendix.fingerprint)) {
    return Promise.resolve(undefined);
  }
  const { frame } = memory.appendix;
  const whole = {
    rowIndex: 0,
    columnIndex: 0,
    rowCount: Math.max(area.rowIndex + area.rowCount, frame.page.printArea.rowCount),
    columnCount: Math.max(area.columnIndex + area.columnCount, frame.page.printArea.columnCount),
  };
  return inWorkbook((context) =>
    takeSnapshot(context, appendix.grid.name, whole, frame, appendix.fingerprint),
  );
}

function whatIsSafe(aftermath: Exclude<Aftermath, { kind: "done" }>, sheetName: string): string {
  switch (aftermath.kind) {
    case "as-before":
      return NOTHING_WRITTEN;
    case "unfinished":
      return `Your own sheets are as they were. ${sheetName} is only half drawn and must be made again.`;
    case "unknown":
      return `Your own sheets are as they were. Whether ${sheetName} is the old one or the new one cannot be told before Excel answers again.`;
  }
}
