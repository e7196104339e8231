import { cellAt, cellsIn, normalFormat, putCell } from "./cells";
import { isEntireColumn, isEntireRow, lastColumn, lastRow } from "./areas";
import type { AreaModel, CellFormatModel, CellModel, SheetModel } from "./model";

/** Gives every cell of the area another format. Whole rows and columns keep it as theirs. */
export function changeFormats(
  sheet: SheetModel,
  area: AreaModel,
  change: (format: CellFormatModel) => CellFormatModel,
): void {
  const known = new Map<CellFormatModel, CellFormatModel>();
  const changed = (format: CellFormatModel): CellFormatModel => {
    const before = known.get(format);
    if (before !== undefined) return before;
    const after = change(format);
    known.set(format, after);
    return after;
  };
  if (isEntireColumn(area) && isEntireRow(area)) {
    changeAllFormats(sheet, area, changed);
  } else if (isEntireColumn(area)) {
    changeColumnFormats(sheet, area, changed);
  } else if (isEntireRow(area)) {
    changeRowFormats(sheet, area, changed);
  } else {
    for (let row = area.rowIndex; row <= lastRow(area); row += 1) {
      for (let column = area.columnIndex; column <= lastColumn(area); column += 1) {
        const cell = cellAt(sheet, row, column);
        putCell(sheet, row, column, { ...cell, format: changed(cell.format) });
      }
    }
  }
}

type Change = (format: CellFormatModel) => CellFormatModel;

function changeAllFormats(sheet: SheetModel, area: AreaModel, changed: Change): void {
  const cells = cellsIn(sheet, area);
  for (let column = 0; column <= lastColumn(area); column += 1) {
    setColumnFormat(sheet, column, changed);
  }
  for (const [row, old] of sheet.rows) {
    if (old.format !== undefined) sheet.rows.set(row, { ...old, format: changed(old.format) });
  }
  for (const [row, column, cell] of cells) {
    putCell(sheet, row, column, { ...cell, format: changed(cell.format) });
  }
}

function setColumnFormat(sheet: SheetModel, column: number, changed: Change): void {
  const old = sheet.columns.get(column);
  const format = changed(old?.format ?? normalFormat(sheet));
  const plain = format === normalFormat(sheet) ? undefined : format;
  if (old === undefined && plain === undefined) return;
  sheet.columns.set(column, { width: old?.width, hidden: old?.hidden ?? false, format: plain });
}

function changeColumnFormats(sheet: SheetModel, area: AreaModel, changed: Change): void {
  const rowsWithFormat = [...sheet.rows].filter(([, row]) => row.format !== undefined);
  const crossings = new Map<string, [number, number, CellModel]>();
  for (const [row, column, cell] of cellsIn(sheet, area)) {
    crossings.set(`${row} ${column}`, [row, column, cell]);
  }
  for (let column = area.columnIndex; column <= lastColumn(area); column += 1) {
    for (const [row] of rowsWithFormat) {
      const key = `${row} ${column}`;
      if (!crossings.has(key)) crossings.set(key, [row, column, cellAt(sheet, row, column)]);
    }
    setColumnFormat(sheet, column, changed);
  }
  for (const [row, column, cell] of crossings.values()) {
    putCell(sheet, row, column, { ...cell, format: changed(cell.format) });
  }
}

function changeRowFormats(sheet: SheetModel, area: AreaModel, changed: Change): void {
  const columnsWithFormat = [...sheet.columns].filter(([, column]) => column.format !== undefined);
  for (let row = area.rowIndex; row <= lastRow(area); row += 1) {
    const cells = new Map(sheet.cells.get(row) ?? []);
    for (const [column] of columnsWithFormat) {
      if (!cells.has(column)) cells.set(column, cellAt(sheet, row, column));
    }
    const old = sheet.rows.get(row);
    const format = changed(old?.format ?? normalFormat(sheet));
    const plain = format === normalFormat(sheet) ? undefined : format;
    if (old !== undefined || plain !== undefined) {
      sheet.rows.set(row, {
        height: old?.height,
        hidden: old?.hidden ?? false,
        customHeight: old?.customHeight ?? false,
        format: plain,
      });
    }
    for (const [column, cell] of cells) {
      putCell(sheet, row, column, { ...cell, format: changed(cell.format) });
    }
  }
}
