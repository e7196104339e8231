import { cellCount, isEntireColumn, isEntireRow, lastColumn, lastRow } from "../areas";
import { cellsIn, formatAt, normalFormat } from "../cells";
import type { AreaModel, CellFormatModel, SheetModel } from "../model";

/** Areas of up to this many cells are walked cell by cell. */
const WALKED_CELLS = 200_000;

function formatsIn(sheet: SheetModel, area: AreaModel): Set<CellFormatModel> {
  const formats = new Set<CellFormatModel>();
  if (cellCount(area) <= WALKED_CELLS) {
    for (let row = area.rowIndex; row <= lastRow(area); row += 1) {
      for (let column = area.columnIndex; column <= lastColumn(area); column += 1) {
        formats.add(formatAt(sheet, row, column));
      }
    }
    return formats;
  }
  const cells = cellsIn(sheet, area);
  for (const [, , cell] of cells) formats.add(cell.format);
  for (const [row, model] of sheet.rows) {
    if (row >= area.rowIndex && row <= lastRow(area) && model.format) formats.add(model.format);
  }
  let columnsWithFormat = 0;
  for (const [column, model] of sheet.columns) {
    if (column < area.columnIndex || column > lastColumn(area) || !model.format) continue;
    columnsWithFormat += 1;
    formats.add(model.format);
  }
  const allColumnsFormatted = isEntireColumn(area) && columnsWithFormat === area.columnCount;
  const everyCellKnown = cells.length === cellCount(area);
  if (
    !allColumnsFormatted &&
    !everyCellKnown &&
    !(isEntireRow(area) && rowsFormatted(sheet, area))
  ) {
    formats.add(normalFormat(sheet));
  }
  return formats;
}

function rowsFormatted(sheet: SheetModel, area: AreaModel): boolean {
  for (let row = area.rowIndex; row <= lastRow(area); row += 1) {
    if (sheet.rows.get(row)?.format === undefined) return false;
  }
  return true;
}

/** What all the cells' formats have in common; null when they differ, as Excel answers. */
export function commonFormat<Value>(
  sheet: SheetModel,
  areas: AreaModel[],
  read: (format: CellFormatModel) => Value,
): Value | null {
  let common: Value | undefined;
  let found = false;
  for (const area of areas) {
    for (const format of formatsIn(sheet, area)) {
      const value = read(format);
      if (found && value !== common) return null;
      common = value;
      found = true;
    }
  }
  return common ?? null;
}
