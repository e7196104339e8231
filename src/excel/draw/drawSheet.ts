import type { Area, SheetDrawing } from "../../sheet";
import { MARKER_NAME, UNFINISHED } from "../safe/marks";
import { clearedSheet } from "./clearedSheet";
import { clearRest, drawTyped, finish, mark, ourCharts } from "./drawAround";
import { drawCells } from "./drawCells";
import { drawChart, drawTable } from "./drawExtras";
import { drawLooks } from "./drawLooks";
import { drawPage } from "./drawPage";
import { drawMerges, drawSizes } from "./drawSizes";
import { BYTES_A_REQUEST, bytesOf } from "./drawSteps";
import type { DrawnSheet, DrawProgress, DrawTarget } from "./drawTarget";
import { fingerprintOfDrawing } from "../safe/fingerprint";
import { askOutline, askPresence, WorkbookChangedError } from "../safe/outline";
import { askLateEdits, type LateEdits } from "../safe/lateEdits";
import { askRecalled } from "../remember/remember";
import { excelErrorCode, type ExcelContext } from "../session/session";
import { drawStaging, removeStaging, takeFrom } from "./staging";
import { askWritten } from "../safe/written";

/**
 * Draws a sheet as the drawing says, in place of whatever stood on it: two syncs for anything that fits in one
 * request. What was there before and is not in the drawing (merges, breaks, tables, our charts, hidden rows) goes.
 *
 * The sheet itself is always drawn in one request, so that a lost connection leaves either nothing or everything
 * done: the cells of a larger drawing are first prepared on a hidden sheet. What Excel refuses for its size is
 * prepared in smaller requests.
 */
export function drawSheet(
  context: ExcelContext,
  drawing: SheetDrawing,
  target: DrawTarget,
  onPrepared: DrawProgress = () => undefined,
): Promise<DrawnSheet> {
  return inRequestsOf(BYTES_A_REQUEST);

  async function inRequestsOf(bytes: number): Promise<DrawnSheet> {
    try {
      return await drawInRequests(context, drawing, target, bytes, onPrepared);
    } catch (error) {
      const isTooLarge = excelErrorCode(error) === "RequestPayloadSizeLimitExceeded";
      if (!isTooLarge || bytes < FEWEST_BYTES_A_REQUEST) throw error;
      await removeStaging(context);
      return inRequestsOf(bytes / 4);
    }
  }
}

/** Below this, smaller requests are no help. */
const FEWEST_BYTES_A_REQUEST = 100_000;

async function drawInRequests(
  context: ExcelContext,
  drawing: SheetDrawing,
  target: DrawTarget,
  bytesARequest: number,
  onPrepared: DrawProgress,
): Promise<DrawnSheet> {
  const all: Area = {
    rowIndex: 0,
    columnIndex: 0,
    rowCount: Math.max(1, drawing.rowHeightsPoints.length),
    columnCount: Math.max(1, drawing.columnWidthsPoints.length),
  };
  const cells = [...drawLooks(drawing, all), ...drawCells(drawing, all), ...drawMerges(drawing)];
  const frame = [
    ...(target.typed ?? []).map(drawTyped),
    ...drawSizes(drawing, all),
    drawPage(drawing),
    ...drawing.tables.map(drawTable),
    ...drawing.charts.map(drawChart),
  ];
  const isLarge = bytesOf([...cells, ...frame]) > bytesARequest;
  const staging = isLarge
    ? await drawStaging(context, cells, bytesARequest, onPrepared)
    : undefined;

  const { sources = [], standing, exists } = target;
  const sourcesAreUnchanged = askOutline(context, sources);
  const targetIsUnchanged = askWritten(context, standing ? [standing] : []);
  const isThere = askPresence(context, target.sheetName);
  const charts = exists ? loadCharts(context, target.sheetName) : undefined;
  const markUnfinished = mark(target, target.isMarked, UNFINISHED);
  let findLateEdits: () => LateEdits | undefined = () => undefined;
  const sheet = await clearedSheet(context, target.sheetName, async () => {
    const isAsExpected =
      sourcesAreUnchanged() && isThere() === exists && (await targetIsUnchanged());
    if (!isAsExpected) throw new WorkbookChangedError("A sheet is no longer as it was read.");
    if (!exists) return;
    if (standing) findLateEdits = askLateEdits(context, standing, target.markerName ?? MARKER_NAME);
    // Before anything is cleared: a sheet without this mark was not touched.
    markUnfinished.queue(
      context.workbook.worksheets.getItem(standing?.grid.id ?? target.sheetName),
    );
  });
  const steps = [
    ...(exists ? [] : [markUnfinished]),
    clearRest(target.tableNames, ourCharts(charts)),
    ...(staging ? [takeFrom(staging, all)] : cells),
    ...frame,
    finish(target, target.fingerprint ?? fingerprintOfDrawing(drawing)),
  ];
  steps.forEach((step) => step.queue(sheet));
  staging?.delete();
  for (const id of target.leftovers ?? []) context.workbook.worksheets.getItem(id).delete();
  const sourcesAreStillUnchanged = askWritten(context, sources);
  const findRecalled =
    sources.length > 0 ? askRecalled(context, target.memoryPartId) : () => undefined;
  await context.sync();
  return {
    sheetId: sheet.id,
    sheetName: sheet.name,
    lateEdits: findLateEdits(),
    recalled: findRecalled(),
    isOutdated: !(await sourcesAreStillUnchanged()),
  };
}

function loadCharts(context: ExcelContext, sheetName: string): Excel.ChartCollection {
  return context.workbook.worksheets.getItem(sheetName).charts.load("items/name");
}
