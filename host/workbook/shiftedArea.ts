import { intersection, lastColumn, lastRow, MAX_COLUMNS, MAX_ROWS } from "./areas";
import type { AreaModel } from "./model";

/** Cells inserted or deleted: where, how many, and along which axis the rest moves. */
export interface Shift {
  /** The cells that come or go. */
  area: AreaModel;
  /** Rows move up or down; otherwise columns move left or right. */
  vertical: boolean;
  inserting: boolean;
}

/** The band of cells that moves: everything from the area to the sheet's end. */
export function movingBand({ area, vertical }: Shift): AreaModel {
  return vertical
    ? { ...area, rowCount: MAX_ROWS - area.rowIndex }
    : { ...area, columnCount: MAX_COLUMNS - area.columnIndex };
}

/** Where an area of the sheet stands after the shift; undefined when it has been deleted whole. */
export function shiftedArea(held: AreaModel, shift: Shift): AreaModel | undefined {
  const band = movingBand(shift);
  if (intersection(held, band) === undefined) return held;
  const { area, vertical, inserting } = shift;
  const across = vertical
    ? held.columnIndex >= area.columnIndex && lastColumn(held) <= lastColumn(area)
    : held.rowIndex >= area.rowIndex && lastRow(held) <= lastRow(area);
  if (!across) return held;
  const at = vertical ? area.rowIndex : area.columnIndex;
  const count = vertical ? area.rowCount : area.columnCount;
  const first = vertical ? held.rowIndex : held.columnIndex;
  const size = vertical ? held.rowCount : held.columnCount;
  const max = vertical ? MAX_ROWS : MAX_COLUMNS;
  let newFirst = first;
  let newSize = size;
  if (size === max) return held;
  if (inserting) {
    if (first >= at) newFirst = first + count;
    else newSize = size + count;
    newSize = Math.min(newSize, max - newFirst);
  } else {
    const gone = Math.max(0, Math.min(first + size, at + count) - Math.max(first, at));
    newSize = size - gone;
    newFirst = first >= at ? Math.max(at, first - count) : first;
  }
  if (newSize <= 0 || newFirst >= max) return undefined;
  return vertical
    ? { ...held, rowIndex: newFirst, rowCount: newSize }
    : { ...held, columnIndex: newFirst, columnCount: newSize };
}
