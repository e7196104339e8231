import type { StyleBook } from "./look/styleBook";
import type { StyleBase } from "./look/styles";
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
 * A text across the whole width. Committee: one wrapped row (more only beyond Excel's row height). Accessible: one
 * row a line, since a cell that is not merged shows its text over its empty neighbours but cannot wrap there.
 */
export function textRows(
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
