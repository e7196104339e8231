import { charWidth, roomPoints, type CellFont } from "../../page";
import type { Slices } from "../../sheet";

/** A column as its width is sought: what stands in it row by row, and between what it may be, in points. */
export interface FittedColumn {
  /** In each of the languages one a row; undefined where the text of the row above stands beside this row too. */
  readonly texts: readonly (readonly (string | undefined)[])[];
  readonly font: CellFont;
  readonly widthPoints: number;
  readonly leastPoints: number;
  readonly mostPoints: number;
}

/** What one column gives to another, in points: coarse steps first, then finer ones. */
const STEPS_POINTS = [36, 18, 9, 4.5, 2.25] as const;
/** Of a longer plan runs of rows are looked at, evenly from its beginning to its end. */
const MOST_ROWS = 240;
const RUN = 12;

/**
 * Widths with which the rows together are lowest, in points, their sum unchanged: columns give each other room as long as
 * that makes the table lower. A slice is a look at every pair of columns.
 */
export function* fittedWidths(columns: readonly FittedColumn[]): Slices<number[]> {
  const measured = columns.map(
    ({ texts, font }) => new MeasuredTexts(texts.flatMap(sampled), font),
  );
  const widths = columns.map(({ widthPoints }) => widthPoints);
  let height = heightOf(measured, widths);
  for (const step of STEPS_POINTS) {
    for (let isBetter = true; isBetter;) {
      yield;
      isBetter = false;
      for (const [from, giver] of columns.entries()) {
        for (const [to, taker] of columns.entries()) {
          const [less, more] = [(widths[from] ?? 0) - step, (widths[to] ?? 0) + step];
          if (from === to || less < giver.leastPoints || more > taker.mostPoints) continue;
          const tried = widths.map((width, at) => (at === from ? less : at === to ? more : width));
          const lower = heightOf(measured, tried);
          if (lower >= height) continue;
          [height, isBetter] = [lower, true];
          [widths[from], widths[to]] = [less, more];
        }
      }
    }
  }
  return widths;
}

function sampled(texts: readonly (string | undefined)[]): readonly (string | undefined)[] {
  const apart = RUN * Math.ceil(texts.length / MOST_ROWS);
  return texts.filter((_, at) => at % apart < RUN);
}

/** How high the rows are together: each as its own texts need, and those beside one text as that needs. */
function heightOf(columns: readonly MeasuredTexts[], widths: readonly number[]): number {
  const lines = columns.map((column, at) => column.linesAt(widths[at] ?? 0));
  const count = lines[0]?.length ?? 0;
  const heights = Array<number>(count).fill(1);
  for (const [at, own] of lines.entries()) {
    if (columns[at]?.isBesideRows) continue;
    own.forEach((needed = 1, row) => {
      heights[row] = Math.max(heights[row] ?? 1, needed);
    });
  }
  let sum = heights.reduce((total, height) => total + height, 0);
  // From the last column to the first, as rows are settled: inner groups before outer ones.
  for (const [at, own] of [...lines.entries()].reverse()) {
    if (!columns[at]?.isBesideRows) continue;
    let first = 0;
    let rows = 0;
    for (let row = 0; row <= count; row += 1) {
      if (row < count && (row === 0 || own[row] === undefined)) {
        rows += heights[row] ?? 1;
        continue;
      }
      const missing = (own[first] ?? 1) - rows;
      if (missing > 0) {
        heights[row - 1] = (heights[row - 1] ?? 1) + missing;
        sum += missing;
      }
      [first, rows] = [row, heights[row] ?? 1];
    }
  }
  return sum;
}

/** The texts of a column, measured once; how many lines they take is kept for each width. */
class MeasuredTexts {
  /** Whether a text may stand beside several rows. */
  readonly isBesideRows: boolean;
  private readonly pieces: readonly (readonly number[] | undefined)[];
  private readonly known = new Map<number, readonly (number | undefined)[]>();

  constructor(
    texts: readonly (string | undefined)[],
    private readonly font: CellFont,
  ) {
    this.isBesideRows = texts.includes(undefined);
    this.pieces = texts.map((text) => (text === undefined ? undefined : piecesOf(text, font.bold)));
  }

  linesAt(widthPoints: number): readonly (number | undefined)[] {
    const known = this.known.get(widthPoints);
    if (known) return known;
    const { font } = this;
    const room = (roomPoints(widthPoints, font.indent) * 1000) / font.fontSizePoints;
    const lines = this.pieces.map((pieces) => pieces && linesOf(pieces, room));
    this.known.set(widthPoints, lines);
    return lines;
  }
}

/** Between what can be parted: the widths of words with a space behind, in thousandths of the type; -1 for a new line. */
function piecesOf(text: string, isBold: boolean): number[] {
  const pieces: number[] = [];
  let width = 0;
  for (const character of text) {
    const codePoint = character.codePointAt(0) ?? 0;
    if (codePoint === 10) {
      pieces.push(width, NEW_LINE);
      width = 0;
      continue;
    }
    width += charWidth(codePoint, isBold);
    if (codePoint === 32) {
      pieces.push(width);
      width = 0;
    }
  }
  pieces.push(width);
  return pieces;
}

const NEW_LINE = -1;
/** A space, which may hang over a line's end, in thousandths. */
const SPACE = 278;

function linesOf(pieces: readonly number[], room: number): number {
  let lines = 1;
  let used = 0;
  for (const piece of pieces) {
    if (piece === NEW_LINE) {
      lines += 1;
      used = 0;
    } else if (used > 0 && used + piece - SPACE > room) {
      lines += Math.max(1, Math.ceil((piece - SPACE) / room));
      used = piece > room ? piece % room : piece;
    } else {
      lines += piece - SPACE > room ? Math.ceil((piece - SPACE) / room) - 1 : 0;
      used += piece;
    }
  }
  return lines;
}
