import { displayText, columnWidth, rowHeight, type SheetModel } from "office-js-host/model";
import { toPixels } from "./axis";
import { fontOf } from "./drawCell";

const LINE_HEIGHT = 1.15;
const SIDE_PADDING = 6;
const END_PADDING = 3;

const ruler = document.createElement("canvas").getContext("2d");

/**
 * A row's height in pixels. One that nobody has set is fitted to its wrapped texts as the browser draws them, as Excel
 * does on opening a file; the host's own fitting is rough, because it has no fonts.
 */
export function fitRow(
  sheet: SheetModel,
  row: number,
  isMerged: (row: number, column: number) => boolean,
): number {
  const set = toPixels(rowHeight(sheet, row));
  const cells = sheet.cells.get(row);
  if (!cells || !ruler || set === 0 || sheet.rows.get(row)?.height !== undefined) return set;
  let height = toPixels(sheet.defaultRowHeight);
  for (const [column, cell] of cells) {
    if (isMerged(row, column)) continue;
    const { font, wrapText } = cell.format;
    const width = wrapText ? toPixels(columnWidth(sheet, column)) - SIDE_PADDING : Infinity;
    ruler.font = fontOf(font);
    const lines = lineCount(displayText(cell, false), width, ruler);
    height = Math.max(height, Math.ceil(lines * toPixels(font.size) * LINE_HEIGHT) + END_PADDING);
  }
  return Math.min(height, toPixels(409));
}

/** How many lines a text takes when it is broken between words at a width in pixels. */
function lineCount(text: string, width: number, context: CanvasRenderingContext2D): number {
  let lines = 0;
  for (const paragraph of text.split("\n")) {
    lines += 1;
    let used = 0;
    for (const word of paragraph.split(/(?<= )/)) {
      const needed = context.measureText(word.trimEnd()).width;
      if (used > 0 && used + needed > width) {
        lines += 1;
        used = 0;
      }
      used += context.measureText(word).width;
    }
  }
  return lines;
}
