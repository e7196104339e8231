import {
  afterFailure,
  drawSheet,
  fingerprintOfDrawing,
  inWorkbook,
  isUnfinished,
  keepLateEdits,
  otherMark,
  removeStaging,
  settleFailure,
  takeSnapshot,
  WorkbookChangedError,
} from "../../excel";
import type {
  Aftermath,
  Before,
  DrawnSheet,
  DrawProgress,
  DrawTarget,
  LateEdits,
  Snapshot,
} from "../../excel";
import type { SheetDrawing } from "../../sheet";
import { jobError } from "../errors/jobError";
import { UNCHANGED, type WorkbookState } from "../errors/workbookState";
import { frameOf } from "../memory/rememberAppendix";
import type { Analysis } from "../check/analyse";

/** A sheet that was drawn, and the one that keeps what somebody wrote on it in the last moment, if anybody did. */
export interface SafelyDrawn extends DrawnSheet {
  readonly keptSheetName?: string | undefined;
}

/**
 * Draws the appendix so that a failure half-way leaves the old one, the new one, or none as before. The old one is
 * taken down first; after a failure the workbook is asked how far the drawing went, and the old one is put back.
 * `onPrepared` hears of a large drawing's progress, and may stop it by throwing.
 * Throws a `JobError` that says truly how things stand.
 */
export async function drawSafely(
  drawing: SheetDrawing,
  target: DrawTarget,
  analysis: Analysis,
  onPrepared?: DrawProgress,
): Promise<SafelyDrawn> {
  const snapshot = await snapshotOf(analysis);
  const frame = analysis.memory.appendix?.frame;
  const isSame =
    analysis.appendix?.editedByHand === false &&
    (frame === undefined || JSON.stringify(frame) === JSON.stringify(frameOf(drawing)));
  const before = { mark: analysis.appendix?.mark, snapshot, isSame };
  return drawOrSettle(drawing, target, before, onPrepared);
}

/** The same for a sheet that was taken down already, or that need not be put back. */
export async function drawOrSettle(
  drawing: SheetDrawing,
  target: DrawTarget,
  before: Before,
  onPrepared?: DrawProgress,
): Promise<SafelyDrawn> {
  const said = fingerprintOfDrawing(drawing);
  const fingerprint = before.isSame ? said : otherMark(before.mark, said);
  const drawn = await inWorkbook((context) =>
    drawSheet(context, drawing, { ...target, fingerprint }, onPrepared),
  ).catch(settled);
  return drawn.lateEdits ? { ...drawn, keptSheetName: await kept(drawn, drawn.lateEdits) } : drawn;

  async function settled(thrown: unknown): Promise<DrawnSheet> {
    if (thrown instanceof WorkbookChangedError) {
      // What this leaves behind when it fails, the next run clears.
      await afterFailure(removeStaging).catch(() => undefined);
      throw jobError(thrown, UNCHANGED);
    }
    const aftermath = await settleFailure(target, before, fingerprint);
    if (aftermath.kind === "done") return aftermath.drawn;
    throw jobError(thrown, stateAfter(aftermath, target.sheetName));
  }
}

async function kept({ sheetName }: DrawnSheet, lateEdits: LateEdits): Promise<string> {
  try {
    return await afterFailure((context) => keepLateEdits(context, sheetName, lateEdits));
  } catch (thrown) {
    throw jobError(thrown, { kind: "late-edits-lost", sheetName });
  }
}

/** Nothing is taken down where nothing stands, or only a drawing that was cut short. */
function snapshotOf({ appendix, memory }: Analysis): Promise<Snapshot | undefined> {
  const area = appendix?.grid.area;
  if (!appendix || !area || !memory.appendix || isUnfinished(appendix.mark)) {
    return Promise.resolve(undefined);
  }
  // Rows that somebody has inserted move tables, too.
  const standing = new Map(appendix.grid.tables.map((table) => [table.name, table.area]));
  const tables = memory.appendix.frame.tables.flatMap(({ name }) => {
    const tableArea = standing.get(name);
    return tableArea ? [{ name, area: tableArea }] : [];
  });
  const frame = { ...memory.appendix.frame, tables };
  const whole = {
    rowIndex: 0,
    columnIndex: 0,
    rowCount: atMost(frame.page.printArea.rowCount, area.rowIndex + area.rowCount),
    columnCount: atMost(frame.page.printArea.columnCount, area.columnIndex + area.columnCount),
  };
  return inWorkbook((context) =>
    takeSnapshot(context, appendix.grid.name, whole, frame, appendix.mark, appendix.editedByHand),
  );
}

/** Empty rows or columns behind the last that says anything are taken down too, as far as a drawing has any. */
function atMost(drawn: number, used: number): number {
  return Math.max(used, Math.min(drawn, 2 * used + MOST_BLANKS));
}
const MOST_BLANKS = 100;

function stateAfter(
  aftermath: Exclude<Aftermath, { kind: "done" }>,
  sheetName: string,
): WorkbookState {
  switch (aftermath.kind) {
    case "as-before":
      return UNCHANGED;
    case "unfinished":
      return { kind: "unfinished", sheetName };
    case "unknown":
      return { kind: "unknown", about: { what: "drawing", sheetName } };
  }
}
