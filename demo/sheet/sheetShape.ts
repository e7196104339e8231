import {
  lastColumn,
  lastRow,
  columnWidth,
  type AreaModel,
  type SheetModel,
} from "office-js-host/model";
import { Axis, toPixels } from "./axis";
import { fitRow } from "./fitRow";

/** Where everything on a sheet stands, in pixels; made anew when the sheet changed. */
export interface SheetShape {
  readonly rows: Axis;
  readonly columns: Axis;
  /** The merged area that holds a cell, if one does. */
  readonly mergeAt: (row: number, column: number) => AreaModel | undefined;
  /** The area in which anything stands; undefined on an empty sheet. */
  readonly used: AreaModel | undefined;
}

/** How much of the empty sheet is shown beyond what is used. */
const SPARE_ROWS = 30;
const SPARE_COLUMNS = 8;
const LEAST_ROWS = 60;
const LEAST_COLUMNS = 20;

/** Measures a sheet, enlarged by `zoom` (1 for 100 %). Sizes come from the workbook, so that the page shows what the appendix really asked for. */
export function measureSheet(sheet: SheetModel, zoom = 1): SheetShape {
  const used = usedArea(sheet);
  const rowCount = Math.max(LEAST_ROWS, (used ? lastRow(used) + 1 : 0) + SPARE_ROWS);
  const columnCount = Math.max(LEAST_COLUMNS, (used ? lastColumn(used) + 1 : 0) + SPARE_COLUMNS);
  const merges = new Map<string, AreaModel>();
  for (const area of sheet.merges) {
    for (let row = area.rowIndex; row <= lastRow(area); row += 1) {
      for (let column = area.columnIndex; column <= lastColumn(area); column += 1) {
        merges.set(`${row},${column}`, area);
      }
    }
  }
  const isMerged = (row: number, column: number): boolean => merges.has(`${row},${column}`);
  return {
    rows: new Axis(range(rowCount).map((row) => fitRow(sheet, row, isMerged) * zoom)),
    columns: new Axis(
      range(columnCount).map((column) => toPixels(columnWidth(sheet, column)) * zoom),
    ),
    mergeAt: (row, column) => merges.get(`${row},${column}`),
    used,
  };
}

function usedArea(sheet: SheetModel): AreaModel | undefined {
  let [rows, columns] = [0, 0];
  for (const [row, cells] of sheet.cells) {
    for (const column of cells.keys()) {
      rows = Math.max(rows, row + 1);
      columns = Math.max(columns, column + 1);
    }
  }
  for (const merge of sheet.merges) {
    rows = Math.max(rows, lastRow(merge) + 1);
    columns = Math.max(columns, lastColumn(merge) + 1);
  }
  return rows === 0
    ? undefined
    : { rowIndex: 0, columnIndex: 0, rowCount: rows, columnCount: columns };
}

export function range(count: number): number[] {
  return Array.from({ length: count }, (_nothing, index) => index);
}
