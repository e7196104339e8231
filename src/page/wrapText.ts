import { charWidth, isFullWidth, type TextFont } from "./charWidth";

/** Whether a line may break after a hyphen or dash inside a word. */
export type HyphenRule = "break-after-hyphen" | "keep-hyphenated";

const HYPHENS = new Set([0x2d, 0xad, 0x2010, 0x2013, 0x2014]);
const HAS_HYPHEN = /[-\u00ad\u2010\u2013\u2014]/;

/**
 * Wraps text into lines no wider than `roomPoints`, as a worksheet cell with wrapped text does: at spaces (which may
 * hang over the end), after hyphens, at the text's own line breaks ("\n", "\r\n", "\r"), and inside a word that is
 * longer than a line. Gives the end of each line as an index into the text, in one pass; never fewer than one line,
 * and no more than `mostLines`, beyond which it does not look.
 *
 * `wrapText("one two", {fontSizePoints: 10, bold: false}, 25)` is `[4, 7]`.
 */
export function wrapText(
  text: string,
  font: TextFont,
  roomPoints: number,
  hyphens: HyphenRule = "break-after-hyphen",
  mostLines = Infinity,
): number[] {
  const room = (roomPoints * 1000) / font.fontSizePoints;
  const ends: number[] = [];
  let start = 0;
  let width = 0;
  /** Where the line may end, and its width up to there. */
  let breakAt = 0;
  let breakWidth = 0;
  for (let at = 0; at < text.length && ends.length < mostLines;) {
    const codePoint = text.codePointAt(at) ?? 0;
    const next = at + (codePoint > 0xffff ? 2 : 1);
    if (codePoint === 10 || codePoint === 13) {
      at = codePoint === 13 && text.charCodeAt(next) === 10 ? next + 1 : next;
      ends.push(at);
      [start, width, breakAt, breakWidth] = [at, 0, at, 0];
      continue;
    }
    const isSpace = codePoint === 0x20 || codePoint === 0x200b;
    const advance = charWidth(codePoint, font.bold);
    if (isFullWidth(codePoint)) [breakAt, breakWidth] = [at, width];
    if (!isSpace && width + advance > room && at > start) {
      const end = breakAt > start ? breakAt : at;
      width = breakAt > start ? width - breakWidth : 0;
      ends.push(end);
      [start, breakAt, breakWidth] = [end, end, 0];
      // What was left of a word may itself fill the line.
      continue;
    }
    width += advance;
    at = next;
    const mayBreak =
      isSpace ||
      isFullWidth(codePoint) ||
      (hyphens === "break-after-hyphen" && HYPHENS.has(codePoint));
    if (mayBreak) [breakAt, breakWidth] = [at, width];
  }
  if (ends.length < mostLines) ends.push(text.length);
  return ends;
}

/**
 * How many lines the text takes at most: programs differ on whether a line may break after a hyphen, so the worse of
 * the two is taken. Counting stops at `mostLines`.
 */
export function lineCount(
  text: string,
  font: TextFont,
  roomPoints: number,
  mostLines = Infinity,
): number {
  const ends = wrapText(text, font, roomPoints, "break-after-hyphen", mostLines);
  if (!HAS_HYPHEN.test(text.slice(0, ends.at(-1)))) return ends.length;
  const kept = wrapText(text, font, roomPoints, "keep-hyphenated", mostLines);
  return Math.max(ends.length, kept.length);
}
