import type { StyleBook } from "./look/styleBook";
import type { StyleBase } from "./look/styles";
import type { Said } from "./said";
import { textContent, type RowCell, type SheetBuilder } from "./sheetBuilder";
import {
  cellHeightPoints,
  heightOfLinesPoints,
  MAX_ROW_POINTS,
  linesThatFit,
  roomPoints,
  splitText,
  wrapText,
} from "../page";

/** A line or paragraph across the page, as one or more rows that are ready to be added. */
export interface TextRow {
  readonly heightPoints: number;
  readonly text: string;
  readonly style: StyleBase;
}

/**
 * A text across the whole width, in as many and as high rows as the longest of its languages needs. Committee: one wrapped
 * row (more only beyond Excel's row height). Accessible: one row a line, since a cell that is not merged shows its text
 * over its empty neighbours but cannot wrap there.
 */
export function textRows(
  texts: Said,
  style: StyleBase,
  widthPoints: number,
  layout: "committee" | "accessible",
  book: StyleBook,
): TextRow[] {
  const all = texts.map((text) => ownRows(text, style, widthPoints, layout, book));
  const count = Math.max(...all.map(({ length }) => length));
  const [rows = [], ...others] = all.map((own) => inRows(own, count, style));
  return rows.map((row, at) => {
    const heights = others.map((other) => other[at]?.heightPoints ?? 0);
    return { ...row, heightPoints: Math.max(row.heightPoints, ...heights) };
  });
}

/** A text in so many rows: its longest lines are broken between words, so that hardly any row stands blank. */
function inRows(own: readonly TextRow[], count: number, style: StyleBase): TextRow[] {
  const rows = [...own];
  while (rows.length < count) {
    const longest = Math.max(...rows.map(({ text }) => text.length));
    const at = rows.findIndex(({ text }) => text.length === longest);
    const row = rows[at] ?? { heightPoints: 0, text: "", style };
    const cut = row.text.indexOf(" ", longest / 2);
    if (cut < 0) {
      rows.push({ ...row, text: "" });
    } else {
      const [first, rest] = [row.text.slice(0, cut), row.text.slice(cut + 1)];
      rows.splice(at, 1, { ...row, text: first }, { ...row, text: rest });
    }
  }
  return rows;
}

function ownRows(
  text: string,
  style: StyleBase,
  widthPoints: number,
  layout: "committee" | "accessible",
  book: StyleBook,
): TextRow[] {
  const font = book.fontOf(style);
  if (layout === "accessible") {
    const lines = linesOf(text, (part) => wrapText(part, font, roomPoints(widthPoints)));
    const heightPoints = heightOfLinesPoints(1, font.fontSizePoints);
    return lines.map((line) => ({ heightPoints, text: line, style }));
  }
  const rows: TextRow[] = [];
  const mostLines = linesThatFit(MAX_ROW_POINTS, font.fontSizePoints);
  for (let rest = text; ;) {
    const split = splitText(rest, font, roomPoints(widthPoints), mostLines);
    const heightPoints = cellHeightPoints(split.first, font, widthPoints);
    rows.push({ heightPoints, text: split.first, style });
    rest = split.rest;
    if (rest === "") return rows;
  }
}

/** Adds a text row: across all columns in the committee layout, in the first column in the accessible one. */
export function drawTextRow(
  builder: SheetBuilder,
  row: TextRow,
  columnCount: number,
  layout: "committee" | "accessible",
  book: StyleBook,
): number {
  const isMerged = layout === "committee";
  const cell: RowCell = {
    firstColumn: 0,
    columnCount: isMerged ? columnCount : 1,
    content: textContent(row.text),
    style: isMerged ? book.nameOf(row.style) : book.lineNameOf(row.style),
  };
  return builder.addRow(row.heightPoints, [cell]);
}

function linesOf(text: string, wrap: (text: string) => number[]): string[] {
  const ends = wrap(text);
  return ends
    .map((end, at) => text.slice(ends[at - 1] ?? 0, end).trim())
    .filter((line) => line !== "");
}
