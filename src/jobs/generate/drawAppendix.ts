import {
  drawSafely,
  fingerprintOfDrawing,
  inWorkbook,
  isSameMemory,
  isUnfinished,
  otherMark,
  pause,
  takeSnapshot,
  type DrawOrder,
  type DrawProgress,
  type SafelyDrawn,
  type Snapshot,
  type WorkbookReading,
} from "../../excel";
import type { Analysis } from "../check/analyse";
import { doneOrThrow } from "../errors/doneOrThrow";
import { frameOf } from "../memory/rememberAppendix";

/** A drawing of which the mark is not yet known. */
export type Wanted = Omit<DrawOrder, "fingerprint">;

/**
 * Draws the appendix so that a failure half-way leaves the old one, the new one, or none as before. The old one is
 * taken down first; after a failure the workbook is asked how far the drawing went, and the old one is put back.
 * `onPrepared` hears of a large drawing's progress, and may stop it by throwing.
 * Throws a `JobError` that says truly how things stand.
 */
export async function drawAppendix(
  wanted: Wanted,
  reading: WorkbookReading,
  analysis: Analysis,
  onPrepared?: DrawProgress,
): Promise<DrawnAppendix> {
  const snapshot = await snapshotOf(analysis);
  const { appendix, memory } = analysis;
  const frame = memory.appendix?.frame;
  const isSame =
    appendix?.editedByHand === false &&
    // What is remembered may differ where the sheet says the same: then it matters whether it was drawn.
    isSameMemory(wanted.memory?.next(reading.remembered) ?? "", reading.remembered) &&
    (frame === undefined || JSON.stringify(frame) === JSON.stringify(frameOf(wanted.drawing)));
  const before = { mark: appendix?.mark, isSame, snapshot };
  const drawn = await drawOrThrow(wanted, reading, before, onPrepared);
  return { ...drawn, snapshot };
}

/** An appendix that was drawn, and what stood there before. */
export interface DrawnAppendix extends Drawn {
  /** The sheet as it was; undefined where there was none, or none worth keeping. */
  readonly snapshot: Snapshot | undefined;
}

/** A sheet that was drawn. */
export interface Drawn extends SafelyDrawn {
  /** What its mark says now. */
  readonly mark: string;
}

/** The sheet as it was before. */
export interface Before {
  /** What its mark said. */
  readonly mark: string | undefined;
  /** Whether a drawing that says the same looks the same too, so that it does not matter which of the two is there. */
  readonly isSame: boolean;
  readonly snapshot: Snapshot | undefined;
}

/** The same for a sheet that was taken down already, or that need not be put back. */
export async function drawOrThrow(
  wanted: Wanted,
  { sheets, leftovers }: WorkbookReading,
  before: Before,
  onPrepared?: DrawProgress,
): Promise<Drawn> {
  const { snapshot } = before;
  await pause();
  const order = { ...wanted, fingerprint: markAfter(wanted, before) };
  const knownSheetIds = new Set([...sheets.map(({ id }) => id), ...leftovers]);
  const outcome = await drawSafely(order, { snapshot, knownSheetIds }, onPrepared);
  const drawn = doneOrThrow(outcome, { what: "drawing", sheetName: nameBefore(order) });
  return { ...drawn, mark: order.fingerprint };
}

function markAfter({ drawing }: Wanted, { mark, isSame }: Before): string {
  const said = fingerprintOfDrawing(drawing);
  return isSame ? said : otherMark(mark, said);
}

function nameBefore({ target }: DrawOrder): string {
  return "standing" in target ? target.standing.grid.name : target.sheetName;
}

/** Nothing is taken down where nothing is, or only a drawing that was cut short. */
export function snapshotOf({
  appendix,
  memory,
}: Pick<Analysis, "appendix" | "memory">): Promise<Snapshot | undefined> {
  const area = appendix?.grid.area;
  if (!appendix || !area || !memory.appendix || isUnfinished(appendix.mark)) {
    return Promise.resolve(undefined);
  }
  // Rows that somebody has inserted move tables, too.
  const areas = new Map(appendix.grid.tables.map((table) => [table.name, table.area]));
  const tables = memory.appendix.frame.tables.flatMap(({ name }) => {
    const tableArea = areas.get(name);
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
