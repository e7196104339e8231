import type { Area, SheetDrawing, SheetGrid } from "../sheet";
import { MARKER_NAME, markerFormula, UNFINISHED } from "./appendixSheet";
import { clearedSheet } from "./clearedSheet";
import { drawCells } from "./drawCells";
import { CHART_NAME_PREFIX, drawChart, drawTable } from "./drawExtras";
import { drawLooks } from "./drawLooks";
import { drawPage } from "./drawPage";
import { drawMerges, drawSizes } from "./drawSizes";
import { BYTES_A_CALL, BYTES_A_REQUEST, bytesOf, type DrawStep } from "./drawSteps";
import { fingerprintOfDrawing } from "./fingerprint";
import { askOutline, WorkbookChangedError, type Source } from "./outline";
import { rangeAt } from "./ranges";
import { excelErrorCode, type ExcelContext } from "./session";
import { drawStaging, removeStaging, takeFrom } from "./staging";
import { askWritten } from "./written";

export interface DrawTarget {
  /** The tab on which to draw; made when no sheet has the name. */
  readonly sheetName: string;
  /** The name that the tab shall have when it is not the drawing's; undefined keeps it. */
  readonly renameTo?: string | undefined;
  /** Whether a sheet of that name stands in the workbook. */
  readonly exists: boolean;
  /** The hidden name that marks the sheet; the appendix's unless set. */
  readonly markerName?: string;
  /** Whether the sheet bears that marker already. */
  readonly isMarked: boolean;
  /** The names of the Excel tables that stand on the sheet. */
  readonly tableNames: readonly string[];
  /** Show the sheet when it is drawn. */
  readonly activate: boolean;
  /** Formulas to write over the drawing: only when a sheet is put back as somebody had edited it. */
  readonly formulas?: readonly (readonly [address: string, formula: string])[];
  /** The sheets that the drawing was made of: it is not begun when they are no longer as they were read. */
  readonly sources?: readonly Source[];
  /** Ids of hidden sheets that an earlier drawing has left behind, to be taken away. */
  readonly leftovers?: readonly string[];
  /** The sheet itself as it was read, when it stands. */
  readonly grid?: SheetGrid | undefined;
  /** What the marker shall say instead of the drawing's own fingerprint. */
  readonly fingerprint?: string;
}

/** The sheet that was drawn. */
export interface DrawnSheet {
  readonly sheetId: string;
  readonly sheetName: string;
  /** The sources were changed while it was drawn: it may be out of date already. */
  readonly isOutdated?: boolean;
}

/** Told while a large drawing is prepared which fraction of it is done; what it throws stops the drawing. */
export type DrawProgress = (fraction: number) => void;

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
    ...(target.formulas ?? []).map(([address, formula]) => drawFormula(address, formula)),
    ...drawSizes(drawing, all),
    drawPage(drawing),
    ...drawing.tables.map(drawTable),
    ...drawing.charts.map(drawChart),
  ];
  const isLarge = bytesOf([...cells, ...frame]) > bytesARequest;
  const staging = isLarge
    ? await drawStaging(context, cells, bytesARequest, onPrepared)
    : undefined;

  const sources = target.sources ?? [];
  const read = sources.map(({ grid }) => grid);
  const isAsRead = askOutline(context, target.grid ? [...read, target.grid] : read);
  const charts = target.exists ? loadCharts(context, target.sheetName) : undefined;
  const sheet = await clearedSheet(context, target.sheetName);
  if (!isAsRead()) throw new WorkbookChangedError("A sheet is no longer as it was read.");
  const steps = [
    mark(target, target.isMarked, UNFINISHED),
    clearRest(target.tableNames, ourCharts(charts)),
    ...(staging ? [takeFrom(staging, all)] : cells),
    ...frame,
    finish(target, target.fingerprint ?? fingerprintOfDrawing(drawing)),
  ];
  steps.forEach((step) => step.queue(sheet));
  staging?.delete();
  for (const id of target.leftovers ?? []) context.workbook.worksheets.getItem(id).delete();
  const isStillAsRead = askWritten(context, sources);
  await context.sync();
  const isOutdated = !(await isStillAsRead());
  return { sheetId: sheet.id, sheetName: sheet.name, isOutdated };
}

function loadCharts(context: ExcelContext, sheetName: string): Excel.ChartCollection {
  return context.workbook.worksheets.getItem(sheetName).charts.load("items/name");
}

function ourCharts(charts: Excel.ChartCollection | undefined): string[] {
  const names = charts?.items.map((chart) => chart.name) ?? [];
  return names.filter((name) => name.startsWith(CHART_NAME_PREFIX));
}

/** Marks the sheet as ours. Done first, so that a drawing that was cut short can be told from the officer's sheets. */
function mark(
  { markerName = MARKER_NAME }: DrawTarget,
  isMarked: boolean,
  fingerprint: string,
): DrawStep {
  return {
    bytes: 3 * BYTES_A_CALL,
    queue: (sheet) => {
      if (isMarked) sheet.names.getItem(markerName).formula = markerFormula(fingerprint);
      else sheet.names.add(markerName, markerFormula(fingerprint)).visible = false;
    },
  };
}

/** What clearing the cells leaves: tables, our charts, sizes and hidden rows and columns. */
function clearRest(tableNames: readonly string[], chartNames: readonly string[]): DrawStep {
  return {
    bytes: (8 + tableNames.length + chartNames.length) * BYTES_A_CALL,
    queue: (sheet) => {
      sheet.context.application.suspendApiCalculationUntilNextSync();
      tableNames.forEach((name) => sheet.tables.getItem(name).delete());
      chartNames.forEach((name) => sheet.charts.getItem(name).delete());
      const everything = sheet.getRange();
      everything.unmerge();
      if (tableNames.length > 0) everything.clear();
      everything.rowHidden = false;
      everything.columnHidden = false;
      everything.format.useStandardHeight = true;
      everything.format.useStandardWidth = true;
    },
  };
}

function drawFormula(address: string, formula: string): DrawStep {
  return {
    bytes: BYTES_A_CALL + formula.length,
    queue: (sheet) => {
      rangeAt(sheet, address).formulas = [[formula]];
    },
  };
}

function finish(target: DrawTarget, fingerprint: string): DrawStep {
  return {
    bytes: 8 * BYTES_A_CALL,
    queue: (sheet) => {
      if (target.renameTo !== undefined) sheet.name = target.renameTo;
      if (target.activate) {
        sheet.visibility = "Visible";
        sheet.activate();
        rangeAt(sheet, "A1").select();
      }
      mark(target, true, fingerprint).queue(sheet);
      sheet.load("id,name");
    },
  };
}
