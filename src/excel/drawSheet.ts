import type { Area, SheetDrawing, SheetGrid } from "../sheet";
import { MARKER_NAME, markerFormula, UNFINISHED } from "./appendixSheet";
import { clearedSheet } from "./clearedSheet";
import { drawCells } from "./drawCells";
import { CHART_NAME_PREFIX, drawChart, drawTable } from "./drawExtras";
import { drawLooks } from "./drawLooks";
import { drawPage } from "./drawPage";
import { drawSizes } from "./drawSizes";
import { BYTES_A_CALL, sendSteps, type DrawStep } from "./drawSteps";
import { fingerprintOfDrawing } from "./fingerprint";
import type { ExcelContext } from "./session";
import { askOutline, WorkbookChangedError } from "./outline";
import { rangeAt } from "./ranges";

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
  readonly sources?: readonly SheetGrid[];
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

/**
 * Draws a sheet as the drawing says, in place of whatever stood on it: two syncs for anything that fits in one
 * request. What was there before and is not in the drawing (merges, breaks, tables, our charts, hidden rows) goes.
 */
export async function drawSheet(
  context: ExcelContext,
  drawing: SheetDrawing,
  target: DrawTarget,
): Promise<DrawnSheet> {
  const sources = target.sources ?? [];
  const isAsRead = askOutline(context, target.grid ? [...sources, target.grid] : sources);
  const charts = target.exists ? loadCharts(context, target.sheetName) : undefined;
  const sheet = await clearedSheet(context, target.sheetName);
  if (!isAsRead()) throw new WorkbookChangedError("A sheet is no longer as it was read.");
  const chartNames = ourCharts(charts);
  const all: Area = {
    rowIndex: 0,
    columnIndex: 0,
    rowCount: Math.max(1, drawing.rowHeightsPoints.length),
    columnCount: Math.max(1, drawing.columnWidthsPoints.length),
  };
  const fingerprint = target.fingerprint ?? fingerprintOfDrawing(drawing);
  let isStillAsRead = isAsRead;
  await sendSteps(context, [
    mark(sheet, target, target.isMarked, UNFINISHED),
    clearRest(sheet, target.tableNames, chartNames),
    ...drawLooks(sheet, drawing, all),
    ...drawCells(sheet, drawing, all),
    ...(target.formulas ?? []).map(([address, formula]) => drawFormula(sheet, address, formula)),
    ...drawSizes(sheet, drawing, all),
    drawPage(sheet, drawing),
    ...drawing.tables.map((table) => drawTable(sheet, table)),
    ...drawing.charts.map((chart) => drawChart(sheet, chart)),
    finish(sheet, target, fingerprint),
    {
      bytes: 4 * sources.length * BYTES_A_CALL,
      queue: () => {
        isStillAsRead = askOutline(context, sources);
      },
    },
  ]);
  return { sheetId: sheet.id, sheetName: sheet.name, isOutdated: !isStillAsRead() };
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
  sheet: Excel.Worksheet,
  { markerName = MARKER_NAME }: DrawTarget,
  isMarked: boolean,
  fingerprint: string,
): DrawStep {
  return {
    bytes: 3 * BYTES_A_CALL,
    queue: () => {
      if (isMarked) sheet.names.getItem(markerName).formula = markerFormula(fingerprint);
      else sheet.names.add(markerName, markerFormula(fingerprint)).visible = false;
    },
  };
}

/** What clearing the cells leaves: tables, our charts, sizes and hidden rows and columns. */
function clearRest(
  sheet: Excel.Worksheet,
  tableNames: readonly string[],
  chartNames: readonly string[],
): DrawStep {
  return {
    bytes: (8 + tableNames.length + chartNames.length) * BYTES_A_CALL,
    queue: () => {
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

function drawFormula(sheet: Excel.Worksheet, address: string, formula: string): DrawStep {
  return {
    bytes: BYTES_A_CALL + formula.length,
    queue: () => {
      rangeAt(sheet, address).formulas = [[formula]];
    },
  };
}

function finish(sheet: Excel.Worksheet, target: DrawTarget, fingerprint: string): DrawStep {
  return {
    bytes: 8 * BYTES_A_CALL,
    queue: () => {
      if (target.renameTo !== undefined) sheet.name = target.renameTo;
      if (target.activate) {
        sheet.visibility = "Visible";
        sheet.activate();
        rangeAt(sheet, "A1").select();
      }
      mark(sheet, target, true, fingerprint).queue();
      sheet.load("id,name");
    },
  };
}
