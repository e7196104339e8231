import type { FontModel } from "../../workbook/model";

/** How wide the widest digit of a font is, as a share of the font's height. From the fonts' own tables. */
const DIGIT_WIDTHS: Readonly<Record<string, number>> = {
  "aptos narrow": 0.492,
  aptos: 0.561,
  arial: 0.556,
  "arial narrow": 0.456,
  calibri: 0.507,
  "calibri light": 0.507,
  cambria: 0.554,
  candara: 0.549,
  "century gothic": 0.554,
  consolas: 0.55,
  "courier new": 0.6,
  garamond: 0.469,
  georgia: 0.614,
  helvetica: 0.556,
  "segoe ui": 0.539,
  tahoma: 0.546,
  "times new roman": 0.5,
  "trebuchet ms": 0.524,
  verdana: 0.636,
};
const USUAL_DIGIT_WIDTH = 0.53;
const POINTS_TO_PIXELS = 96 / 72;
/** Excel keeps two pixels at each side of a column and one for the line. */
const PADDING = 5;
const USUAL_CHARACTERS = 8;

/** The widest digit of the workbook's normal font, in whole pixels, which is Excel's unit of column widths. */
export function digitPixels({ name, size }: FontModel): number {
  const share = DIGIT_WIDTHS[name.toLowerCase()] ?? USUAL_DIGIT_WIDTH;
  return Math.max(1, Math.round(size * POINTS_TO_PIXELS * share));
}

/** A column's width in points from the file's width in characters. With 7-pixel digits 9.140625 is 48 points. */
export function columnPoints(characters: number, digit: number): number {
  const pixels = Math.trunc(((256 * characters + Math.trunc(128 / digit)) / 256) * digit);
  return pixels / POINTS_TO_PIXELS;
}

/** The reverse: the file's width in characters, to a 256th. With 7-pixel digits 48 points are 9.140625. */
export function columnCharacters(points: number, digit: number): number {
  const pixels = Math.round(points * POINTS_TO_PIXELS);
  return Math.trunc((pixels / digit) * 256) / 256;
}

/** A column's width in points where the file says nothing: room for some digits, rounded up to 8 pixels. */
export function usualColumnPoints(digit: number, characters = USUAL_CHARACTERS): number {
  return (Math.ceil((characters * digit + PADDING) / 8) * 8) / POINTS_TO_PIXELS;
}
