import type { ReportSettings } from "../plan";
import { PAGE_COUNT, PAGE_NUMBER } from "../sheet";
import type { Area, DrawnCell, SheetDrawing } from "../sheet";
import { cellHeightPoints, MAX_ROW_POINTS, pageBreaks, pageRoom, roundDownToPixel } from "../page";
import { LOOKS, type Look } from "./looks";

/** A text and how it looks. */
export type Content = readonly [look: Look, text: string];

/** What a list for colleagues is made of, whatever it lists. */
export interface List {
  /** The lines above the table. */
  readonly head: readonly Content[];
  /** The columns' headings, each with its share of the page's width. */
  readonly columns: readonly { readonly heading: string; readonly share: number }[];
  /** Which of the columns is there to be typed in, if any: whatever is typed stays text. */
  readonly typedColumn?: number;
  /** One content a column; without rows there is no table. */
  readonly rows: readonly (readonly Content[])[];
  readonly settings: Pick<ReportSettings, "paper" | "orientation">;
  readonly sheetName: string;
  /** The name of the Excel table, which no other table of the workbook has. */
  readonly tableName: string;
}

/** Room between the lines above and the table. */
const GAP_POINTS = 9;

/** A list as a sheet: what it is about, then a table, a line an entry, that prints on whole pages. */
export function layOutList(list: List): SheetDrawing {
  const { head, columns, rows, settings, typedColumn } = list;
  const paper = pageRoom(settings);
  const shares = columns.reduce((sum, { share }) => sum + share, 0);
  const widths = columns.map(({ share }) => roundDownToPixel((paper.widthPoints * share) / shares));
  const headings = columns.map(({ heading }): Content => ["heading", heading]);
  const table = rows.length === 0 ? [] : [headings, ...rows];
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
    ...(typedColumn !== undefined && {
      textAreas: [{ ...area(headerRow + 1, rows.length, 1), columnIndex: typedColumn }],
    }),
    page: {
      paper: settings.paper,
      orientation: settings.orientation,
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
