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
import { askOutline, askPresence, WorkbookChangedError, type Source } from "./outline";
import { askOverwritten, type Overwritten } from "./overwritten";
import { rangeAt } from "./ranges";
import { askRecalled, type Recalled } from "./remember";
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
  /** What is typed over the drawing: only when a sheet is put back as somebody had edited it. */
  readonly typed?: readonly TypedCell[];
  /** Whether the sheet shall be seen: only when it is put back. */
  readonly visibility?: SheetGrid["visibility"] | undefined;
  /** The sheets that the drawing was made of: it is not begun when they are no longer as they were read. */
  readonly sources?: readonly Source[];
  /** Ids of hidden sheets that an earlier drawing has left behind, to be taken away. */
  readonly leftovers?: readonly string[];
  /** The sheet itself as it was read, when it stands: it is not drawn over when it is no longer so. */
  readonly standing?: Source | undefined;
  /** The part in which things are remembered, to ask in the same request what it holds now. */
  readonly memoryPartId?: string | undefined;
  /** What the marker shall say instead of the drawing's own fingerprint. */
  readonly fingerprint?: string;
}

/** A cell, and what is typed into it: a formula, a truth value, an error. */
export type TypedCell = readonly [address: string, typed: string | boolean];

/** The sheet that was drawn. */
export interface DrawnSheet {
  readonly sheetId: string;
  readonly sheetName: string;
  /** The sources were changed while it was drawn: it may be out of date already. */
  readonly isOutdated?: boolean;
  /** What was remembered in the workbook at that time. */
  readonly recalled?: Recalled | undefined;
  /** What stood on the sheet when somebody had written on it in the last moment before it was drawn over. */
  readonly overwritten?: Overwritten | undefined;
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
  const isAsRead = askOutline(context, sources);
  const isStandingAsRead = askWritten(context, standing ? [standing] : []);
  const isThere = askPresence(context, target.sheetName);
  const charts = exists ? loadCharts(context, target.sheetName) : undefined;
  const beginning = mark(target, target.isMarked, UNFINISHED);
  let findOverwritten: () => Overwritten | undefined = () => undefined;
  const sheet = await clearedSheet(context, target.sheetName, async () => {
    const isAsExpected = isAsRead() && isThere() === exists && (await isStandingAsRead());
    if (!isAsExpected) throw new WorkbookChangedError("A sheet is no longer as it was read.");
    if (!exists) return;
    if (standing)
      findOverwritten = askOverwritten(context, standing, target.markerName ?? MARKER_NAME);
    // Before anything is cleared: a sheet without this mark was not touched.
    beginning.queue(context.workbook.worksheets.getItem(standing?.grid.id ?? target.sheetName));
  });
  const steps = [
    ...(exists ? [] : [beginning]),
    clearRest(target.tableNames, ourCharts(charts)),
    ...(staging ? [takeFrom(staging, all)] : cells),
    ...frame,
    finish(target, target.fingerprint ?? fingerprintOfDrawing(drawing)),
  ];
  steps.forEach((step) => step.queue(sheet));
  staging?.delete();
  for (const id of target.leftovers ?? []) context.workbook.worksheets.getItem(id).delete();
  const isStillAsRead = askWritten(context, sources);
  const findRecalled =
    sources.length > 0 ? askRecalled(context, target.memoryPartId) : () => undefined;
  await context.sync();
  return {
    sheetId: sheet.id,
    sheetName: sheet.name,
    overwritten: findOverwritten(),
    recalled: findRecalled(),
    isOutdated: !(await isStillAsRead()),
  };
}

function loadCharts(context: ExcelContext, sheetName: string): Excel.ChartCollection {
  return context.workbook.worksheets.getItem(sheetName).charts.load("items/name");
}

/** The names of those charts on a sheet that are ours. */
export function ourCharts(charts: Excel.ChartCollection | undefined): string[] {
  const names = charts?.items.map((chart) => chart.name) ?? [];
  return names.filter((name) => name.startsWith(CHART_NAME_PREFIX));
}

/** Marks the sheet as ours. Done first and last, so that it can be told how far a drawing went. */
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
export function clearRest(tableNames: readonly string[], chartNames: readonly string[]): DrawStep {
  return {
    bytes: (8 + tableNames.length + chartNames.length) * BYTES_A_CALL,
    queue: (sheet) => {
      sheet.context.application.suspendApiCalculationUntilNextSync();
      // Deleting a table would move the cells below it, and make "#REF!" of formulas that speak of it.
      tableNames.forEach((name) => sheet.tables.getItem(name).convertToRange());
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

function drawTyped([address, typed]: TypedCell): DrawStep {
  return {
    bytes: BYTES_A_CALL + String(typed).length,
    queue: (sheet) => {
      rangeAt(sheet, address).formulas = [[typed]];
    },
  };
}

function finish(target: DrawTarget, fingerprint: string): DrawStep {
  return {
    bytes: 8 * BYTES_A_CALL,
    queue: (sheet) => {
      if (target.renameTo !== undefined) sheet.name = target.renameTo;
      // Excel refuses even what changes nothing where the workbook's structure is protected.
      const isVisible = !target.exists || target.standing?.grid.visibility === "visible";
      if (target.activate) {
        if (!isVisible) sheet.visibility = "Visible";
        sheet.activate();
        rangeAt(sheet, "A1").select();
      }
      if (target.visibility) sheet.visibility = VISIBILITIES[target.visibility];
      mark(target, true, fingerprint).queue(sheet);
      sheet.load("id,name");
    },
  };
}

const VISIBILITIES = { visible: "Visible", hidden: "Hidden", "very-hidden": "VeryHidden" } as const;
