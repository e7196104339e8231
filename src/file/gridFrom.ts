import { cellAt, displayText, type AreaModel, type SheetModel } from "office-js-host/model";
import { cellFrom } from "../excel/read/cellFrom";
import { visibilityOf } from "../excel/read/visibilityOf";
import { EMPTY_CELL, type Cell, type DateSystem, type SheetGrid } from "../sheet";

/** No plan reaches further; a file may name its last cell at the far corner of the sheet. */
const MOST_ROWS = 20_000;
const MOST_COLUMNS = 200;

/** A sheet of a file as it would have been read in Excel. */
export function gridFrom(sheet: SheetModel, date1904: boolean): SheetGrid {
  const dateSystem: DateSystem = date1904 ? "1904" : "1900";
  const area = usedArea(sheet);
  const formulas = new Map<string, string>();
  const struck = new Map<string, "whole">();
  for (const [row, cells] of sheet.cells) {
    for (const [column, { formula, format, value }] of cells) {
      if (formula !== "") formulas.set(`${row},${column}`, formula);
      const isStruck = format.font.strikethrough && value.type !== "empty";
      if (isStruck) struck.set(`${row},${column}`, "whole");
    }
  }
  const hidden = (sizes: ReadonlyMap<number, { readonly hidden: boolean }>): Set<number> =>
    new Set([...sizes].filter(([, size]) => size.hidden).map(([index]) => index));
  return {
    id: sheet.id,
    name: sheet.name,
    visibility: visibilityOf(sheet.visibility),
    isProtected: sheet.protection.protected,
    dateSystem,
    area,
    rows: area ? rowsOf(sheet, area, date1904, dateSystem) : [],
    formulas,
    merges: sheet.merges,
    tables: sheet.tables.map(({ name, area: place, showTotals, isFiltered }) => ({
      name,
      area: place,
      hasTotalsRow: showTotals,
      isFiltered,
    })),
    hiddenRows: hidden(sheet.rows),
    hiddenColumns: hidden(sheet.columns),
    ...(struck.size > 0 && { struck }),
    hasFilter: sheet.autoFilter?.isDataFiltered === true,
  };
}

function rowsOf(
  sheet: SheetModel,
  { rowIndex, columnIndex, rowCount, columnCount }: AreaModel,
  date1904: boolean,
  dateSystem: DateSystem,
): Cell[][] {
  return Array.from({ length: rowCount }, (_, down) => {
    const row = sheet.cells.get(rowIndex + down);
    if (!row) return Array<Cell>(columnCount).fill(EMPTY_CELL);
    return Array.from({ length: columnCount }, (_unused, right): Cell => {
      const cell = cellAt(sheet, rowIndex + down, columnIndex + right);
      const { type } = cell.value;
      return cellFrom(
        {
          value: cell.value.type === "empty" ? "" : cell.value.value,
          text: displayText(cell, date1904),
          numberFormat: cell.format.numberFormat,
          valueType: type === "error" ? "Error" : type,
        },
        dateSystem,
      );
    });
  });
}

/** The area that holds anything; undefined for an empty sheet. */
function usedArea({ cells }: SheetModel): AreaModel | undefined {
  let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
  for (const [row, columns] of cells) {
    for (const [column, { value }] of columns) {
      if (value.type === "empty") continue;
      [top, left] = [Math.min(top, row), Math.min(left, column)];
      [bottom, right] = [Math.max(bottom, row), Math.max(right, column)];
    }
  }
  if (bottom < 0) return undefined;
  return {
    rowIndex: top,
    columnIndex: left,
    rowCount: Math.min(MOST_ROWS, bottom - top + 1),
    columnCount: Math.min(MOST_COLUMNS, right - left + 1),
  };
}
