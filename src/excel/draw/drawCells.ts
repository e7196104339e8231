import { areaAddress } from "../../sheet";
import type { Area, DrawnContent, SheetDrawing, Slices } from "../../sheet";
import { BYTES_A_CALL, inPieces, type DrawStep } from "./drawSteps";
import { literalText } from "./literalText";
import { rangeAt } from "../session/ranges";

/** office.js itself cuts larger writes; cut here, their size is known. */
const CELLS_A_WRITE = 1500;

/** The contents of a drawing, in blocks of rows, and the number formats of its numbers. */
export function* drawCells(drawing: SheetDrawing, all: Area): Slices<DrawStep[]> {
  const values: (string | number)[][] = Array.from({ length: all.rowCount }, () =>
    Array.from({ length: all.columnCount }, () => ""),
  );
  for (const { rowIndex, columnIndex, content } of drawing.cells) {
    const row = values[rowIndex];
    if (row && columnIndex < all.columnCount) row[columnIndex] = written(content);
  }
  const rowsAWrite = Math.max(1, Math.floor(CELLS_A_WRITE / all.columnCount));
  const steps = numberFormats(drawing);
  for (const [index, rows] of inPieces(values, rowsAWrite).entries()) {
    yield;
    const area = { ...all, rowIndex: index * rowsAWrite, rowCount: rows.length };
    steps.push({
      bytes: JSON.stringify(rows).length + BYTES_A_CALL,
      queue: (sheet) => {
        rangeAt(sheet, areaAddress(area)).values = rows;
      },
    });
  }
  return steps;
}

function written(content: DrawnContent): string | number {
  if (content.kind === "number") return content.number;
  return content.kind === "text" ? literalText(content.text) : "";
}

function numberFormats(drawing: SheetDrawing): DrawStep[] {
  return drawing.cells.flatMap(({ rowIndex, columnIndex, content }): DrawStep[] => {
    if (content.kind !== "number" || content.numberFormat === "General") return [];
    const { numberFormat } = content;
    const area = { rowIndex, columnIndex, rowCount: 1, columnCount: 1 };
    return [
      {
        bytes: BYTES_A_CALL,
        queue: (sheet) => {
          rangeAt(sheet, areaAddress(area)).numberFormat = [[numberFormat]];
        },
      },
    ];
  });
}
