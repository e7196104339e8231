import {
  intersection,
  lastRow,
  MAX_ROWS,
  type AreaModel,
  type SheetModel,
} from "office-js-host/model";
import { toPixels } from "../sheet/axis";
import type { SheetShape } from "../sheet/sheetShape";

/** One printed page: which rows stand on it, below the repeated title rows. */
export interface PrintedPage {
  readonly titleRows: readonly number[];
  readonly rows: readonly number[];
}

export interface Paper {
  readonly width: number;
  readonly height: number;
}

/** Paper sizes, upright, in points. */
const PAPERS: Readonly<Record<string, readonly [width: number, height: number]>> = {
  A3: [841.9, 1190.6],
  A4: [595.3, 841.9],
  A5: [419.5, 595.3],
  Letter: [612, 792],
};

/** The sheet's paper in pixels, turned as the page is. */
export function paperOf({ pageLayout }: SheetModel): Paper {
  const [short, long] = PAPERS[pageLayout.paperSize] ?? [595.3, 841.9];
  return pageLayout.orientation === "Landscape"
    ? { width: toPixels(long), height: toPixels(short) }
    : { width: toPixels(short), height: toPixels(long) };
}

/** How much the sheet is enlarged or reduced on paper: 1 for 100 %. */
export function scaleOf({ pageLayout }: SheetModel): number {
  return (pageLayout.zoom.scale ?? 100) / 100;
}

/** What is printed: the print area, or everything in use; of a print area of whole columns, what is in use of them. */
export function printedArea(sheet: SheetModel, { used }: SheetShape): AreaModel | undefined {
  const [area] = sheet.pageLayout.printArea;
  if (area === undefined || area.rowCount < MAX_ROWS) return area ?? used;
  return used && intersection(area, used);
}

/** The sheet's pages: cut at its manual breaks, and where a page is full. */
export function printPages(sheet: SheetModel, shape: SheetShape): readonly PrintedPage[] {
  const area = printedArea(sheet, shape);
  if (!area) return [];
  const { pageLayout } = sheet;
  const titles = pageLayout.printTitleRows;
  const titleRows = titles
    ? Array.from({ length: titles.rowCount }, (_nothing, index) => titles.firstRowIndex + index)
    : [];
  const margins = toPixels(pageLayout.topMargin) + toPixels(pageLayout.bottomMargin);
  const room = (paperOf(sheet).height - margins) / scaleOf(sheet);
  const titleHeight = titleRows.reduce((sum, row) => sum + shape.rows.span(row), 0);
  const breaks = new Set(sheet.horizontalPageBreaks);

  const pages: { titleRows: readonly number[]; rows: number[] }[] = [];
  let left = 0;
  for (let row = area.rowIndex; row <= lastRow(area); row += 1) {
    const height = shape.rows.span(row);
    const page = pages.at(-1);
    if (page && !breaks.has(row) && height <= left + 0.5) {
      page.rows.push(row);
      left -= height;
      continue;
    }
    const repeats = titles !== undefined && row > titles.firstRowIndex + titles.rowCount - 1;
    pages.push({ titleRows: repeats ? titleRows : [], rows: [row] });
    left = room - height - (repeats ? titleHeight : 0);
  }
  return pages;
}

/** A header or footer as it is printed: Excel's codes replaced, font codes dropped. */
export function footerText(code: string, page: number, pages: number, sheetName: string): string {
  return code.replace(/&"[^"]*"|&K[0-9A-F]{6}|&(\d{1,3})|&([A-Z&])/gi, (_all, size, letter) => {
    if (size !== undefined || letter === undefined) return "";
    const words: Record<string, string> = {
      P: String(page),
      N: String(pages),
      A: sheetName,
      "&": "&",
    };
    return words[String(letter).toUpperCase()] ?? "";
  });
}
