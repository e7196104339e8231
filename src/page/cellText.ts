import type { TextFont } from "./charWidth";
import { lineCount } from "./wrapText";

/** Excel's row height limit. */
export const MAX_ROW_POINTS = 409;
/** A screen pixel at 96 dots an inch: Excel rounds column widths and row heights to whole ones. */
export const PIXEL_POINTS = 0.75;
/** What a cell keeps free of text: 3 pixels at either side and the gridline. */
const CELL_PADDING_POINTS = 7 * PIXEL_POINTS;
/** One step of indent is about as wide as three spaces. */
const INDENT_POINTS = 9 * PIXEL_POINTS;
/** Excel's screen widths differ from the printer's and from the font's own by up to this share. */
const WIDTH_SAFETY = 0.98;
/** Air under the last line, so that text does not sit on the rule below. */
const AIR_POINTS = 4 * PIXEL_POINTS;

/** What Excel's own row fitting gives a line of Arial, in points, by font size. */
const LINE_POINTS: Readonly<Record<number, number>> = {
  8: 11.25,
  9: 12,
  10: 12.75,
  11: 14.25,
  12: 15.75,
  14: 18,
  16: 20.25,
};

/** A cell's font and its indent, in Excel's steps. */
export interface CellFont extends TextFont {
  readonly indent: number;
}

/** The height of one line, in points: 12.75 at 10 points. Sizes that are not in the table take ascent, descent and two pixels. */
export function linePoints(fontSizePoints: number): number {
  return LINE_POINTS[fontSizePoints] ?? roundUpToPixel(fontSizePoints * 1.149) + 2 * PIXEL_POINTS;
}

/** The width that text may take in a column (or merged columns) of that width, in points; never less than one. */
export function roomPoints(columnWidthPoints: number, indent = 0): number {
  const inner = columnWidthPoints - CELL_PADDING_POINTS - indent * INDENT_POINTS;
  return Math.max(1, inner * WIDTH_SAFETY);
}

/** The column width that shows text of that width on one line: the reverse of `roomPoints`. */
export function widthForTextPoints(textPoints: number, indent = 0): number {
  return roundUpToPixel(textPoints / WIDTH_SAFETY + CELL_PADDING_POINTS + indent * INDENT_POINTS);
}

/** The row height that shows the text whole in a column of that width, in points; it may exceed `MAX_ROW_POINTS`. */
export function cellHeightPoints(
  text: string,
  font: CellFont,
  columnWidthPoints: number,
  mostLines = Infinity,
): number {
  const room = roomPoints(columnWidthPoints, font.indent);
  const lines = text === "" ? 1 : lineCount(text, font, room, mostLines);
  return heightOfLinesPoints(lines, font.fontSizePoints);
}

/** The same for a text that gets a row of its own: too high for any row is all that is told of longer ones. */
export function rowHeightPoints(text: string, font: CellFont, columnWidthPoints: number): number {
  const tooMany = linesThatFit(MAX_ROW_POINTS, font.fontSizePoints) + 1;
  return cellHeightPoints(text, font, columnWidthPoints, tooMany);
}

/** The height of so many lines with the air below them, in points. */
export function heightOfLinesPoints(lines: number, fontSizePoints: number): number {
  return lines * linePoints(fontSizePoints) + AIR_POINTS;
}

/** How many whole lines fit in a height, in points; 0 when none does. */
export function linesThatFit(heightPoints: number, fontSizePoints: number): number {
  return Math.max(0, Math.floor((heightPoints - AIR_POINTS) / linePoints(fontSizePoints)));
}

/** Up to the next whole pixel: `roundUpToPixel(12.8)` is 13.5. */
export function roundUpToPixel(points: number): number {
  return Math.ceil(points / PIXEL_POINTS - 1e-9) * PIXEL_POINTS;
}

/** Down to a whole pixel: `roundDownToPixel(12.8)` is 12.75. */
export function roundDownToPixel(points: number): number {
  return Math.floor(points / PIXEL_POINTS + 1e-9) * PIXEL_POINTS;
}
