import { containsCell } from "./areas";
import { displayText } from "./display";
import type { CellModel, FontModel, SheetModel } from "./model";

// The host has no fonts. These widths, as shares of the font's size, are rough on purpose: a program that needs exact
// heights must not lean on Excel's fitting, and the host must not tempt it to.
const NARROW = 0.3;
const MIDDLE = 0.5;
const WIDE = 0.72;
const LINE_HEIGHT = 1.25;
const CELL_PADDING = 3.75;
const MAX_FITTED_HEIGHT = 409;

function characterWidth(character: string): number {
  if (/[ijlft'.,:;!|()[\] ]/.test(character)) return NARROW;
  return /[A-Zmw@%—–]/.test(character) ? WIDE : MIDDLE;
}

/** The width of a text in points, roughly. */
function textWidth(text: string, font: FontModel): number {
  let ems = 0;
  for (const character of text) ems += characterWidth(character);
  return ems * font.size * (font.bold ? 1.06 : 1);
}

/** How many lines a paragraph takes when it is broken between words at a width in points. */
function wrappedLines(paragraph: string, font: FontModel, width: number): number {
  let lines = 1;
  let used = 0;
  for (const word of paragraph.split(/(?<= )/)) {
    const needed = textWidth(word, font);
    if (used > 0 && used + needed > width) {
      lines += 1;
      used = 0;
    }
    if (needed > width) lines += Math.ceil(needed / Math.max(width, 1)) - 1;
    used += needed;
  }
  return lines;
}

function isMerged(sheet: SheetModel, row: number, column: number): boolean {
  return sheet.merges.some((merge) => containsCell(merge, row, column));
}

function neededHeight(cell: CellModel, width: number): number {
  const { font, wrapText } = cell.format;
  const line = font.size * LINE_HEIGHT;
  if (!wrapText) return line;
  const shown = displayText(cell, false).split("\n");
  let lines = 0;
  for (const paragraph of shown) lines += wrappedLines(paragraph, font, width - CELL_PADDING);
  return lines * line;
}

/** The height that Excel would fit a row to, in points. Merged cells count for nothing, as in Excel. */
export function fittedRowHeight(sheet: SheetModel, row: number): number {
  let height = sheet.defaultRowHeight;
  for (const [column, cell] of sheet.cells.get(row) ?? []) {
    if (cell.value.type === "empty" || isMerged(sheet, row, column)) continue;
    const width = sheet.columns.get(column)?.width ?? sheet.defaultColumnWidth;
    height = Math.max(height, neededHeight(cell, width));
  }
  return Math.min(MAX_FITTED_HEIGHT, Math.ceil(height / 0.75) * 0.75);
}

/** The width that Excel would fit a column to, in points; undefined for a column without texts. */
export function fittedColumnWidth(sheet: SheetModel, column: number): number | undefined {
  let width: number | undefined;
  for (const [row, columns] of sheet.cells) {
    const cell = columns.get(column);
    if (cell === undefined || cell.value.type === "empty" || isMerged(sheet, row, column)) continue;
    for (const line of displayText(cell, false).split("\n")) {
      width = Math.max(width ?? 0, textWidth(line, cell.format.font) + CELL_PADDING);
    }
  }
  return width;
}
