import { ARIAL_BOLD, ARIAL_REGULAR } from "./fontMetrics";

/** The one font whose widths are known; every page is set in it. */
export const FONT_NAME = "Arial";

/** It in a size and weight. */
export interface TextFont {
  readonly fontSizePoints: number;
  readonly bold: boolean;
}

/** Beyond this code point only the fall-back widths are known. */
const TABLE_LENGTH = 0x2600;
const UNKNOWN = 0xffff;
const EM = 1000;
/** Wider than any emoji and than any letter of a script that is not in the table. */
const UNKNOWN_WIDTH = 1400;
/** Excel draws a tab in a cell as a jump; half an inch at 10 points is more than it ever takes. */
const TAB_WIDTH = 3600;

const REGULAR = readRuns(ARIAL_REGULAR);
const BOLD = readRuns(ARIAL_BOLD);

/**
 * The advance width of one character in thousandths of the font size: `charWidth(65, false)` ("A") is 667.
 * Characters that join or steer others have none; Chinese, Japanese and Korean ones have 1000; whatever else is not in
 * the table (emoji, rare scripts) is taken as 1400, which is never too little.
 */
export function charWidth(codePoint: number, bold: boolean): number {
  if (codePoint === 9) return TAB_WIDTH;
  if (takesNoRoom(codePoint)) return 0;
  if (codePoint < TABLE_LENGTH) {
    const known = (bold ? BOLD : REGULAR)[codePoint] ?? UNKNOWN;
    if (known !== UNKNOWN) return known;
  }
  return isFullWidth(codePoint) ? EM : UNKNOWN_WIDTH;
}

/** The width of text on one line, in points: `textWidthPoints("AIM", {fontSizePoints: 10, bold: true})` is 18.33. */
export function textWidthPoints(text: string, font: TextFont): number {
  let sum = 0;
  for (const character of text) sum += charWidth(character.codePointAt(0) ?? 0, font.bold);
  return (sum * font.fontSizePoints) / EM;
}

/** Whether lines may break before and after the character as in Chinese and Japanese. */
export function isFullWidth(codePoint: number): boolean {
  return (
    (codePoint >= 0x1100 && codePoint <= 0x115f) ||
    (codePoint >= 0x2e80 && codePoint <= 0xa4cf) ||
    (codePoint >= 0xac00 && codePoint <= 0xd7a3) ||
    (codePoint >= 0xf900 && codePoint <= 0xfaff) ||
    (codePoint >= 0xfe30 && codePoint <= 0xfe4f) ||
    (codePoint >= 0xff00 && codePoint <= 0xff60) ||
    (codePoint >= 0x20000 && codePoint <= 0x3fffd)
  );
}

function takesNoRoom(codePoint: number): boolean {
  return (
    (codePoint >= 0x300 && codePoint <= 0x36f) ||
    (codePoint >= 0x591 && codePoint <= 0x5c7 && codePoint !== 0x5be) ||
    (codePoint >= 0x200b && codePoint <= 0x200f) ||
    (codePoint >= 0x202a && codePoint <= 0x202e) ||
    (codePoint >= 0x2060 && codePoint <= 0x206f) ||
    (codePoint >= 0xfe00 && codePoint <= 0xfe0f) ||
    codePoint === 0xfeff
  );
}

function readRuns(runs: string): Uint16Array {
  const widths = new Uint16Array(TABLE_LENGTH).fill(UNKNOWN);
  for (const run of runs.split(";")) {
    const [first = "", digits = ""] = run.split(" ");
    const start = Number.parseInt(first, 16);
    for (let at = 0; at < digits.length; at += 2) {
      widths[start + at / 2] = Number.parseInt(digits.slice(at, at + 2), 36);
    }
  }
  return widths;
}
