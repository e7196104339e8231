import { containsCell, lastRow } from "./areas";
import { DEFAULT_FORMAT, EMPTY_CELL } from "./defaultFormat";
import type { AreaModel, CellFormatModel, CellModel, SheetModel } from "./model";

/** How a cell of the sheet looks that nobody has formatted. */
export function normalFormat(sheet: SheetModel): CellFormatModel {
  return sheet.normalFormat ?? DEFAULT_FORMAT;
}

/** The format of a cell: its own, or its row's or column's, or the default. */
export function formatAt(sheet: SheetModel, row: number, column: number): CellFormatModel {
  return (
    sheet.cells.get(row)?.get(column)?.format ??
    sheet.rows.get(row)?.format ??
    sheet.columns.get(column)?.format ??
    normalFormat(sheet)
  );
}

/** The cell as it is; one that nobody has touched is empty, in its row's or column's format. */
export function cellAt(sheet: SheetModel, row: number, column: number): CellModel {
  const cell = sheet.cells.get(row)?.get(column);
  if (cell !== undefined) return cell;
  const format = formatAt(sheet, row, column);
  return format === DEFAULT_FORMAT ? EMPTY_CELL : { ...EMPTY_CELL, format };
}

function isBare(sheet: SheetModel, row: number, column: number, cell: CellModel): boolean {
  if (cell.value.type !== "empty" || cell.formula !== "") return false;
  const inherited =
    sheet.rows.get(row)?.format ?? sheet.columns.get(column)?.format ?? normalFormat(sheet);
  return cell.format === inherited;
}

/** Puts a cell; one that holds nothing of its own is taken out of the map. */
export function putCell(sheet: SheetModel, row: number, column: number, cell: CellModel): void {
  const columns = sheet.cells.get(row);
  if (isBare(sheet, row, column, cell)) {
    columns?.delete(column);
    if (columns?.size === 0) sheet.cells.delete(row);
    return;
  }
  if (columns === undefined) sheet.cells.set(row, new Map([[column, cell]]));
  else columns.set(column, cell);
}

/** The cells of the map that lie in the area, in no promised order. Safe to put cells while it runs. */
export function cellsIn(sheet: SheetModel, area: AreaModel): [number, number, CellModel][] {
  const found: [number, number, CellModel][] = [];
  for (const [row, columns] of rowsIn(sheet, area)) {
    for (const [column, cell] of columns) {
      if (containsCell(area, row, column)) found.push([row, column, cell]);
    }
  }
  return found;
}

/** The rows of the map that lie in the area: the sheet's own walked, or the area's, whichever are fewer. */
function* rowsIn(
  sheet: SheetModel,
  area: AreaModel,
): Generator<readonly [row: number, columns: ReadonlyMap<number, CellModel>]> {
  if (area.rowCount > sheet.cells.size) {
    for (const entry of sheet.cells) if (rowIn(area, entry[0])) yield entry;
    return;
  }
  for (let row = area.rowIndex; row <= lastRow(area); row += 1) {
    const columns = sheet.cells.get(row);
    if (columns !== undefined) yield [row, columns];
  }
}

function rowIn(area: AreaModel, row: number): boolean {
  return row >= area.rowIndex && row <= lastRow(area);
}

/** The area that holds everything on the sheet; undefined for an empty one. */
export function usedArea(
  sheet: SheetModel,
  within: AreaModel,
  valuesOnly: boolean,
): AreaModel | undefined {
  let top = Infinity;
  let left = Infinity;
  let bottom = -1;
  let right = -1;
  for (const [row, columns] of rowsIn(sheet, within)) {
    for (const [column, cell] of columns) {
      if (!containsCell(within, row, column)) continue;
      if (valuesOnly && cell.value.type === "empty" && cell.formula === "") continue;
      top = Math.min(top, row);
      bottom = Math.max(bottom, row);
      left = Math.min(left, column);
      right = Math.max(right, column);
    }
  }
  if (bottom < 0) return undefined;
  return {
    rowIndex: top,
    columnIndex: left,
    rowCount: bottom - top + 1,
    columnCount: right - left + 1,
  };
}
