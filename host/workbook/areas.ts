import type { AreaModel } from "./model";

/** The size of a sheet since Excel 2007. */
export const MAX_ROWS = 1_048_576;
export const MAX_COLUMNS = 16_384;

/** All the cells of a sheet. */
export const WHOLE_SHEET: AreaModel = Object.freeze({
  rowIndex: 0,
  columnIndex: 0,
  rowCount: MAX_ROWS,
  columnCount: MAX_COLUMNS,
});

export function areaOf(
  rowIndex: number,
  columnIndex: number,
  rowCount = 1,
  columnCount = 1,
): AreaModel {
  return { rowIndex, columnIndex, rowCount, columnCount };
}

export function lastRow(area: AreaModel): number {
  return area.rowIndex + area.rowCount - 1;
}

export function lastColumn(area: AreaModel): number {
  return area.columnIndex + area.columnCount - 1;
}

export function cellCount(area: AreaModel): number {
  return area.rowCount * area.columnCount;
}

/** Whether the area takes its rows from the sheet's left edge to its right edge. */
export function isEntireRow(area: AreaModel): boolean {
  return area.columnIndex === 0 && area.columnCount === MAX_COLUMNS;
}

export function isEntireColumn(area: AreaModel): boolean {
  return area.rowIndex === 0 && area.rowCount === MAX_ROWS;
}

export function isOnSheet(area: AreaModel): boolean {
  return (
    area.rowIndex >= 0 &&
    area.columnIndex >= 0 &&
    area.rowCount > 0 &&
    area.columnCount > 0 &&
    lastRow(area) < MAX_ROWS &&
    lastColumn(area) < MAX_COLUMNS
  );
}

export function sameArea(a: AreaModel, b: AreaModel): boolean {
  return (
    a.rowIndex === b.rowIndex &&
    a.columnIndex === b.columnIndex &&
    a.rowCount === b.rowCount &&
    a.columnCount === b.columnCount
  );
}

export function containsCell(area: AreaModel, row: number, column: number): boolean {
  return (
    row >= area.rowIndex &&
    row <= lastRow(area) &&
    column >= area.columnIndex &&
    column <= lastColumn(area)
  );
}

export function containsArea(outer: AreaModel, inner: AreaModel): boolean {
  return (
    containsCell(outer, inner.rowIndex, inner.columnIndex) &&
    containsCell(outer, lastRow(inner), lastColumn(inner))
  );
}

/** Whether the areas share a cell. */
export function overlap(a: AreaModel, b: AreaModel): boolean {
  return (
    a.rowIndex < b.rowIndex + b.rowCount &&
    b.rowIndex < a.rowIndex + a.rowCount &&
    a.columnIndex < b.columnIndex + b.columnCount &&
    b.columnIndex < a.columnIndex + a.columnCount
  );
}

/** Whether the area shares a cell with one of them. */
export function overlapsAny(areas: readonly AreaModel[], area: AreaModel): boolean {
  return areas.some((one) => overlap(one, area));
}

/** The cells that both areas have; undefined when there are none. */
export function intersection(a: AreaModel, b: AreaModel): AreaModel | undefined {
  const top = Math.max(a.rowIndex, b.rowIndex);
  const left = Math.max(a.columnIndex, b.columnIndex);
  const bottom = Math.min(lastRow(a), lastRow(b));
  const right = Math.min(lastColumn(a), lastColumn(b));
  if (bottom < top || right < left) return undefined;
  return areaOf(top, left, bottom - top + 1, right - left + 1);
}

/** The smallest area that holds both. */
export function boundingArea(a: AreaModel, b: AreaModel): AreaModel {
  const top = Math.min(a.rowIndex, b.rowIndex);
  const left = Math.min(a.columnIndex, b.columnIndex);
  const bottom = Math.max(lastRow(a), lastRow(b));
  const right = Math.max(lastColumn(a), lastColumn(b));
  return areaOf(top, left, bottom - top + 1, right - left + 1);
}
