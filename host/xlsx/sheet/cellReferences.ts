import type { AreaModel } from "../../workbook/model";

export const ROW_COUNT = 1_048_576;
export const COLUMN_COUNT = 16_384;

/** "A" for 0, "AA" for 26. */
export function columnName(columnIndex: number): string {
  let name = "";
  for (let rest = columnIndex + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  }
  return name;
}

/** `cellName(0, 1)` is "B1". */
export function cellName(rowIndex: number, columnIndex: number): string {
  return `${columnName(columnIndex)}${rowIndex + 1}`;
}

/** "$B$7" or "B7" as indexes; undefined for anything that is not one cell of a sheet. */
export function parseCell(
  reference: string,
): { rowIndex: number; columnIndex: number } | undefined {
  const found = /^\$?([A-Za-z]{1,3})\$?([1-9]\d{0,6})$/.exec(reference);
  if (found === null) return undefined;
  const columnIndex = columnNumber(found[1] ?? "") - 1;
  const rowIndex = Number(found[2]) - 1;
  return rowIndex < ROW_COUNT && columnIndex < COLUMN_COUNT ? { rowIndex, columnIndex } : undefined;
}

/** "A" is 1, "XFD" is 16384. */
export function columnNumber(letters: string): number {
  let number = 0;
  for (const letter of letters.toUpperCase()) number = number * 26 + letter.charCodeAt(0) - 64;
  return number;
}

/** "B2:D5", "B2", "C:E" or "3:7", with or without dollars, as an area; undefined for anything else. */
export function parseArea(reference: string): AreaModel | undefined {
  const [from = "", to = from, more] = reference.trim().split(":");
  if (more !== undefined) return undefined;
  const first = parseCell(from);
  const last = parseCell(to);
  if (first !== undefined && last !== undefined) return areaBetween(first, last);
  const columns = [from, to].map((end) => /^\$?([A-Za-z]{1,3})$/.exec(end)?.[1]);
  if (columns[0] !== undefined && columns[1] !== undefined) {
    return areaBetween(
      { rowIndex: 0, columnIndex: columnNumber(columns[0]) - 1 },
      { rowIndex: ROW_COUNT - 1, columnIndex: columnNumber(columns[1]) - 1 },
    );
  }
  const rows = [from, to].map((end) => /^\$?([1-9]\d{0,6})$/.exec(end)?.[1]);
  if (rows[0] !== undefined && rows[1] !== undefined) {
    return areaBetween(
      { rowIndex: Number(rows[0]) - 1, columnIndex: 0 },
      { rowIndex: Number(rows[1]) - 1, columnIndex: COLUMN_COUNT - 1 },
    );
  }
  return undefined;
}

interface Place {
  rowIndex: number;
  columnIndex: number;
}

function areaBetween(a: Place, b: Place): AreaModel | undefined {
  const rowIndex = Math.min(a.rowIndex, b.rowIndex);
  const columnIndex = Math.min(a.columnIndex, b.columnIndex);
  const rowCount = Math.abs(a.rowIndex - b.rowIndex) + 1;
  const columnCount = Math.abs(a.columnIndex - b.columnIndex) + 1;
  const inside = rowIndex + rowCount <= ROW_COUNT && columnIndex + columnCount <= COLUMN_COUNT;
  return inside ? { rowIndex, columnIndex, rowCount, columnCount } : undefined;
}

/** An area as files name it: "B2:D5", or "B2" for one cell. */
export function areaName(area: AreaModel): string {
  const first = cellName(area.rowIndex, area.columnIndex);
  if (area.rowCount === 1 && area.columnCount === 1) return first;
  const last = cellName(area.rowIndex + area.rowCount - 1, area.columnIndex + area.columnCount - 1);
  return `${first}:${last}`;
}

/** An area with dollars, as names in files need it; whole columns and rows as "$A:$C" and "$1:$2". */
export function absoluteAreaName(area: AreaModel): string {
  const firstColumn = columnName(area.columnIndex);
  const lastColumn = columnName(area.columnIndex + area.columnCount - 1);
  const firstRow = area.rowIndex + 1;
  const lastRow = area.rowIndex + area.rowCount;
  if (area.rowCount === ROW_COUNT) return `$${firstColumn}:$${lastColumn}`;
  if (area.columnCount === COLUMN_COUNT) return `$${firstRow}:$${lastRow}`;
  const first = `$${firstColumn}$${firstRow}`;
  return area.rowCount === 1 && area.columnCount === 1
    ? first
    : `${first}:$${lastColumn}$${lastRow}`;
}
