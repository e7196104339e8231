import { areaAddress } from "../../sheet";
import type { Area, SheetDrawing } from "../../sheet";
import { BYTES_A_CALL, inPieces, type DrawStep } from "./drawSteps";
import { rangeAt } from "../session/ranges";

const ROWS_A_CALL = 5000;
const MERGES_A_STEP = 200;

/** Column widths and row heights, each in one call for all. */
export function drawSizes(drawing: SheetDrawing, all: Area): DrawStep[] {
  const heights = inPieces(drawing.rowHeightsPoints, ROWS_A_CALL).map((piece, index): DrawStep => {
    const area = { ...all, rowIndex: index * ROWS_A_CALL, rowCount: piece.length };
    return {
      bytes: BYTES_A_CALL + 40 * piece.length,
      queue: (sheet) => {
        rangeAt(sheet, areaAddress(area)).setRowProperties(
          piece.map((rowHeight) => ({ format: { rowHeight } })),
        );
      },
    };
  });
  const widths: DrawStep = {
    bytes: BYTES_A_CALL + 40 * all.columnCount,
    queue: (sheet) => {
      rangeAt(sheet, areaAddress({ ...all, rowCount: 1 })).setColumnProperties(
        drawing.columnWidthsPoints.map((columnWidth) => ({ format: { columnWidth } })),
      );
    },
  };
  return [widths, ...heights];
}

/** The merged areas, one call each. */
export function drawMerges({ merges }: SheetDrawing): DrawStep[] {
  return inPieces(merges, MERGES_A_STEP).map((piece) => ({
    bytes: piece.length * BYTES_A_CALL,
    queue: (sheet) => piece.forEach((area) => rangeAt(sheet, areaAddress(area)).merge(false)),
  }));
}
