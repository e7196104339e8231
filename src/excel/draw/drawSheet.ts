import type { Area, Slices } from "../../sheet";
import { askRecalled, changeMemory, recall } from "../remember/remember";
import { askForeignCells, askLateEdits, type LateEdits } from "../safe/lateEdits";
import { UNFINISHED } from "../safe/marks";
import { askOutline, askPresence, WorkbookChangedError } from "../safe/outline";
import { askWritten } from "../safe/written";
import { inSlices } from "../session/inSlices";
import type { ExcelContext } from "../session/session";
import { drawOnClearedSheet } from "./clearedSheet";
import { clearRest, drawTyped, finish, mark, ourCharts } from "./drawAround";
import { drawCells } from "./drawCells";
import { drawChart, drawTable, drawTextArea } from "./drawExtras";
import { drawLooks } from "./drawLooks";
import { drawPage } from "./drawPage";
import { drawMerges, drawSizes } from "./drawSizes";
import { bytesOf, type DrawStep } from "./drawSteps";
import {
  sheetNameOf,
  standingOf,
  tableNamesOf,
  type DrawnSheet,
  type DrawOrder,
  type DrawProgress,
} from "./drawTarget";
import { drawStaging, takeFrom } from "./staging";

/** A drawing in the steps of which its requests are made. */
export interface PreparedDrawing {
  readonly order: DrawOrder;
  readonly all: Area;
  /** What may be drawn on a hidden sheet and copied over: contents, looks, merged areas. */
  readonly cells: readonly DrawStep[];
  /** What must be drawn on the sheet itself. */
  readonly frame: readonly DrawStep[];
}

/** Prepares a drawing; asks Excel nothing. A slice is a row. */
export function* prepareDrawing(order: DrawOrder): Slices<PreparedDrawing> {
  const { drawing, typed = [] } = order;
  const all: Area = {
    rowIndex: 0,
    columnIndex: 0,
    rowCount: Math.max(1, drawing.rowHeightsPoints.length),
    columnCount: Math.max(1, drawing.columnWidthsPoints.length),
  };
  const looks = yield* drawLooks(drawing, all);
  const contents = yield* drawCells(drawing, all);
  return {
    order,
    all,
    cells: [...looks, ...contents, ...drawMerges(drawing)],
    frame: [
      ...typed.map(drawTyped),
      ...drawSizes(drawing, all),
      drawPage(drawing),
      ...(drawing.textAreas ?? []).map(drawTextArea),
      ...drawing.tables.map(drawTable),
      ...drawing.charts.map(drawChart),
    ],
  };
}

/** Whether a drawing is larger than one request of so many bytes. */
export function isLarge({ cells, frame }: PreparedDrawing, bytesARequest: number): boolean {
  return bytesOf([...cells, ...frame]) > bytesARequest;
}

/**
 * Draws a sheet as the drawing says, in place of whatever is on it: two syncs for anything that fits in one request of
 * so many bytes. What was there before and is not in the drawing (merges, breaks, tables, our charts, hidden rows)
 * goes.
 *
 * The sheet itself is always drawn in one request, so that a lost connection leaves either nothing or everything
 * done: the cells of a larger drawing are first prepared on a hidden sheet. Throws a `WorkbookChangedError`, having
 * changed nothing but that hidden sheet, when a sheet is no longer as it was read.
 */
export async function drawSheet(
  context: ExcelContext,
  prepared: PreparedDrawing,
  bytesARequest: number,
  onPrepared: DrawProgress = () => undefined,
): Promise<DrawnSheet> {
  const { order, all, cells, frame } = prepared;
  const { target, sources = [], leftovers = [], marker, memory } = order;
  const staging = isLarge(prepared, bytesARequest)
    ? await drawStaging(context, cells, bytesARequest, onPrepared)
    : undefined;

  const { worksheets } = context.workbook;
  const sheetName = sheetNameOf(target);
  const standing = standingOf(target);
  const exists = target.kind !== "new";
  const sourcesAreUnchanged = askOutline(context, sources);
  const targetIsUnchanged = askWritten(context, standing ? [standing] : []);
  const isThere = askPresence(context, sheetName);
  const charts = exists ? worksheets.getItem(sheetName).charts.load("items/name") : undefined;
  const markUnfinished = mark(order, UNFINISHED);
  let findLateEdits: () => LateEdits | undefined = () => undefined;
  let drawn: Excel.Worksheet | undefined;
  let sourcesAreStillUnchanged: () => Promise<boolean> = () => Promise.resolve(true);
  const findRecalled = memory && askRecalled(context, memory.partId);
  let queueMemory: () => void = () => undefined;
  await drawOnClearedSheet(context, sheetName, {
    before: async () => {
      const isAsExpected =
        sourcesAreUnchanged() && isThere() === exists && (await targetIsUnchanged());
      if (!isAsExpected) throw new WorkbookChangedError("A sheet is no longer as it was read.");
      if (memory) {
        const recalled = findRecalled?.() ?? (await recall(context));
        queueMemory = () => changeMemory(context, memory, recalled);
      }
      if (!exists) return;
      const sheet = worksheets.getItem(standing?.grid.id ?? sheetName);
      if (standing) findLateEdits = askLateEdits(context, standing, marker);
      if (target.kind === "restoration") findLateEdits = askForeignCells(sheet, target.known);
      // Before anything is cleared: a sheet without this mark was not touched.
      markUnfinished.queue(sheet);
    },
    after: async (sheet) => {
      const steps = [
        ...(exists ? [] : [markUnfinished]),
        clearRest(tableNamesOf(target), ourCharts(charts)),
        ...(staging ? [takeFrom(staging, all)] : cells),
        ...frame,
      ];
      await inSlices(queueing(steps, sheet));
      // Before the mark that says that all is drawn: what is remembered is of the sheet that bears it.
      queueMemory();
      finish(order).queue(sheet);
      staging?.delete();
      for (const id of leftovers) worksheets.getItem(id).delete();
      sourcesAreStillUnchanged = askWritten(context, sources);
      drawn = sheet;
    },
  });
  if (!drawn) throw new Error("The sheet was not cleared.");
  return {
    sheetId: drawn.id,
    sheetName: drawn.name,
    lateEdits: findLateEdits(),
    isOutdated: !(await sourcesAreStillUnchanged()),
  };
}

/** Queues steps one by one: office.js makes many objects of each. */
function* queueing(steps: readonly DrawStep[], sheet: Excel.Worksheet): Slices<void> {
  for (const step of steps) {
    step.queue(sheet);
    yield;
  }
}
