import {
  drawSafely,
  isMarkOf,
  fingerprintOfGrid,
  otherMark,
  removeDrawn,
  type DrawTarget,
  type MemoryWithDrawing,
  type Snapshot,
  type WorkbookReading,
} from "../../excel";
import type { SheetGrid } from "../../sheet";
import { assertSupport } from "../check/loadReport";
import { readSheets } from "../check/readSheets";
import { doneOrThrow } from "../errors/doneOrThrow";
import { asJob } from "../errors/jobError";
import { withAtHand } from "../memory/appendices";
import { parseMemory } from "../memory/memory";
import type { TakeBack, UndoResult } from "../types";
import { assertWritable, sheetNamed, sourceOf } from "./chooseTarget";
import { snapshotOf } from "./drawAppendix";

/**
 * Undoes a "Generate appendix" of this session: the old appendix comes back as it stood, hand edits included, or a new
 * one is taken out again, and what was remembered with it. Where anybody has changed the appendix since, nothing is
 * done. Throws only `JobError`; a failure half-way leaves the new appendix or the old one.
 */
export function undoGenerate(takeBack: TakeBack): Promise<UndoResult> {
  return asJob(async () => {
    assertSupport();
    const reading = await readSheets({});
    const { sheetId, sheetName, mark, before } = takeBack;
    const grid = reading.sheets.find(({ id }) => id === sheetId);
    const stands = grid && reading.appendixMarkers.get(sheetId) === mark;
    if (!stands || !isMarkOf(mark, fingerprintOfGrid(grid))) {
      return { kind: "changed-since", sheetName: grid?.name ?? sheetName };
    }
    const appendix = { grid, mark, editedByHand: false };
    assertWritable(reading, { appendix });
    return before.kind === "appendix"
      ? putBack(reading, grid, takeBack, before.snapshot)
      : takeOut(reading, grid, takeBack, before.kind === "no-sheet");
  });
}

/** Draws the old sheet over the new one, by the same way as the new one was drawn over it. */
async function putBack(
  reading: WorkbookReading,
  grid: SheetGrid,
  takeBack: TakeBack,
  old: Snapshot,
): Promise<UndoResult> {
  const { mark, appendixKey } = takeBack;
  const memory = withAtHand(parseMemory(reading.remembered), appendixKey);
  const snapshot = await snapshotOf({
    appendix: { grid, mark, editedByHand: false },
    memory,
  });
  const outcome = await drawSafely(
    {
      drawing: old.drawing,
      typed: old.typed,
      target: targetOf(reading, grid, takeBack, old),
      marker: "appendix",
      fingerprint: otherMark(mark, old.fingerprint),
      activate: true,
      leftovers: reading.leftovers,
      memory: memoryOf(reading, takeBack),
    },
    { snapshot, knownSheetIds: new Set(reading.sheets.map(({ id }) => id)) },
  );
  const { sheetName, keptOn } = doneOrThrow(outcome, { what: "drawing", sheetName: grid.name });
  return { kind: "put-back", sheetName, keptOn };
}

/** The old sheet's name comes back with it, unless somebody has renamed the tab or taken the name since. */
function targetOf(
  reading: WorkbookReading,
  grid: SheetGrid,
  { sheetName }: TakeBack,
  { drawing }: Snapshot,
): DrawTarget {
  const mayRename = grid.name === sheetName && !sheetNamed(reading, drawing.name);
  return {
    kind: "renewal",
    standing: sourceOf(reading, grid),
    renameTo: mayRename ? drawing.name : undefined,
  };
}

async function takeOut(
  reading: WorkbookReading,
  grid: SheetGrid,
  takeBack: TakeBack,
  isDeleted: boolean,
): Promise<UndoResult> {
  const outcome = await removeDrawn({
    standing: sourceOf(reading, grid),
    mark: takeBack.mark,
    isDeleted,
    memory: memoryOf(reading, takeBack),
  });
  const { keptOn } = doneOrThrow(outcome, { what: "drawing", sheetName: grid.name });
  return { kind: "taken-out", sheetName: grid.name, keptOn };
}

/** What is remembered goes back with the sheet; when that fails, it is what it was when undoing began. */
function memoryOf(
  { remembered, memoryPartId }: WorkbookReading,
  takeBack: TakeBack,
): MemoryWithDrawing {
  return {
    partId: memoryPartId,
    next: takeBack.remembered,
    before: () => remembered,
  };
}
