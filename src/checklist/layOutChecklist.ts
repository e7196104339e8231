import type { IsoDate } from "../calendar";
import type { Finding } from "../checks";
import type { ReportSettings } from "../plan";
import { PAGE_COUNT, PAGE_NUMBER } from "../sheet";
import type { Area, DrawnCell, SheetDrawing } from "../sheet";
import { checklistRows, countWords, type ChecklistRow } from "./checklistRows";
import { columnsFor, type ChecklistColumn } from "./columns";
import { LOOKS, type Look } from "./looks";
import { cellHeightPoints, MAX_ROW_POINTS, pageBreaks, pageRoom, roundDownToPixel } from "../page";
import { longDate } from "../words";

/** What the sheet is called where the officer has none of that name. */
export const CHECKLIST_NAME = "Checks";

/** What the list is made of. */
export interface Checklist {
  readonly findings: readonly Finding[];
  readonly asAt: IsoDate;
  readonly settings: Pick<
    ReportSettings,
    "title" | "council" | "department" | "paper" | "orientation"
  >;
  readonly sheetName: string;
  /** The name of the Excel table, which no other table of the workbook has. */
  readonly tableName: string;
}

/** Room between the lines above and the table. */
const GAP_POINTS = 9;

/**
 * The findings as a sheet: what they are about, how many, then a table, a line a finding, that prints on whole pages.
 * Without findings there is no table, and a line says so.
 */
export function layOutChecklist(list: Checklist): SheetDrawing {
  const rows = checklistRows(list.findings);
  const columns = columnsFor(rows);
  const paper = pageRoom(list.settings);
  const shares = columns.reduce((sum, { share }) => sum + share, 0);
  const widths = columns.map(({ share }) => roundDownToPixel((paper.widthPoints * share) / shares));
  const head = headLines(list, rows);
  const table = rows.length === 0 ? [] : tableLines(rows, columns);
  const heights = [
    ...head.map(([look, text]) => heightOf(look, text, paper.widthPoints)),
    ...(table.length === 0 ? [] : [GAP_POINTS]),
    ...table.map((cells) => Math.max(...cells.map((cell, at) => tallest(cell, widths[at] ?? 0)))),
  ];
  const headerRow = head.length + 1;
  const all: Area = area(0, heights.length, columns.length);
  const breaks = pageBreaks(heights, paper.heightPoints, heights[headerRow] ?? 0);
  return {
    name: list.sheetName,
    columnWidthsPoints: widths,
    rowHeightsPoints: heights,
    cells: [
      ...head.map(([look, text], rowIndex) => cell(rowIndex, 0, look, text)),
      ...table.flatMap((cells, line) =>
        cells.map(([look, text], column) => cell(headerRow + line, column, look, text)),
      ),
    ],
    styles: LOOKS,
    merges: [],
    tables:
      table.length === 0
        ? []
        : [{ name: list.tableName, area: area(headerRow, table.length, columns.length) }],
    charts: [],
    page: {
      paper: list.settings.paper,
      orientation: list.settings.orientation,
      marginsPoints: paper.marginsPoints,
      printArea: all,
      titleRows: table.length === 0 ? undefined : { firstRowIndex: headerRow, rowCount: 1 },
      breakBeforeRows: breaks,
      footer: { left: list.sheetName, centre: "", right: `Page ${PAGE_NUMBER} of ${PAGE_COUNT}` },
      pageCount: breaks.length + 1,
    },
    freezeRowCount: 0,
    showGridlines: false,
  };
}

type Content = readonly [look: Look, text: string];

function headLines({ asAt, settings }: Checklist, rows: readonly ChecklistRow[]): Content[] {
  const { title, council, department } = settings;
  const whose = [council, department].filter((words) => words !== "").join(", ");
  const counts = countWords(rows);
  return [
    ["title", title === "" ? "Checks of the action plan" : `Checks: ${title}`],
    ...(whose === "" ? [] : [["line", whose] as const]),
    ["line", `As at ${longDate(asAt)}`],
    ["line", counts === "" ? "Nothing was found that needs attention." : `${counts}.`],
  ];
}

function tableLines(
  rows: readonly ChecklistRow[],
  columns: readonly ChecklistColumn[],
): Content[][] {
  return [
    columns.map(({ heading }) => ["heading", heading]),
    ...rows.map((row) =>
      columns.map(({ textOf }, column): Content => [column === 0 ? row.kind : "text", textOf(row)]),
    ),
  ];
}

function tallest([look, text]: Content, widthPoints: number): number {
  return heightOf(look, text, widthPoints);
}

function heightOf(look: Look, text: string, widthPoints: number): number {
  return Math.min(MAX_ROW_POINTS, cellHeightPoints(text, LOOKS[look], widthPoints));
}

function cell(rowIndex: number, columnIndex: number, style: Look, text: string): DrawnCell {
  return { rowIndex, columnIndex, content: { kind: "text", text }, style };
}

function area(rowIndex: number, rowCount: number, columnCount: number): Area {
  return { rowIndex, columnIndex: 0, rowCount, columnCount };
}
