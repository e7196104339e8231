import { invalidArgument } from "./hostError";
import type { RowModel, SheetModel } from "./model";
import { fittedRowHeight } from "./fitting";

/** Excel's limits: a row is at most 409 points high, a column at most 255 characters (1,790 pixels) wide. */
export const MAX_ROW_HEIGHT = 409;
export const MAX_COLUMN_WIDTH = 1342.5;
const POINTS_PER_PIXEL = 0.75;

/** Sizes come in whole pixels of 0.75 points. */
function toPixels(points: number): number {
  return Math.round(points / POINTS_PER_PIXEL) * POINTS_PER_PIXEL;
}

const PLAIN_ROW: RowModel = {
  height: undefined,
  hidden: false,
  customHeight: false,
  format: undefined,
};

/** A row's height in points: 0 when hidden, as set, or as Excel would fit it to its texts. */
export function rowHeight(sheet: SheetModel, row: number): number {
  const model = sheet.rows.get(row);
  if (model?.hidden === true) return 0;
  if (model?.height !== undefined) return model.height;
  return sheet.cells.has(row) ? fittedRowHeight(sheet, row) : sheet.defaultRowHeight;
}

export function columnWidth(sheet: SheetModel, column: number): number {
  const model = sheet.columns.get(column);
  if (model?.hidden === true) return 0;
  return model?.width ?? sheet.defaultColumnWidth;
}

/** Sets a row's height in points; throws InvalidArgument below 0 and above 409. */
export function setRowHeight(sheet: SheetModel, row: number, points: unknown): void {
  const height = checked(points, MAX_ROW_HEIGHT);
  const old = sheet.rows.get(row) ?? PLAIN_ROW;
  sheet.rows.set(row, { ...old, height, customHeight: true, hidden: height === 0 });
}

/** Sets a column's width in points; throws InvalidArgument below 0 and above 255 characters. */
export function setColumnWidth(sheet: SheetModel, column: number, points: unknown): void {
  const width = checked(points, MAX_COLUMN_WIDTH);
  const format = sheet.columns.get(column)?.format;
  sheet.columns.set(column, { width, hidden: width === 0, format });
}

export function checked(points: unknown, most: number): number {
  if (typeof points !== "number" || !(points >= 0 && points <= most)) {
    throw invalidArgument(`a size lies between 0 and ${most} points`);
  }
  return toPixels(points);
}

/** Hides or shows a row; a row that was hidden by a height of 0 comes back in the default height. */
export function setRowHidden(sheet: SheetModel, row: number, hidden: boolean): void {
  const old = sheet.rows.get(row);
  if (old === undefined && !hidden) return;
  const { height, ...rest } = old ?? PLAIN_ROW;
  sheet.rows.set(row, { ...rest, height: !hidden && height === 0 ? undefined : height, hidden });
}

/** Hides or shows rows; to show them asks only those that are told apart, however many there are. */
export function setRowsHidden(
  sheet: SheetModel,
  first: number,
  last: number,
  hidden: boolean,
): void {
  if (hidden) {
    for (let row = first; row <= last; row += 1) setRowHidden(sheet, row, true);
    return;
  }
  for (const row of [...sheet.rows.keys()]) {
    if (row >= first && row <= last) setRowHidden(sheet, row, false);
  }
}

/** Whether these rows are hidden, all or none of them; null where some are. */
export function areRowsHidden(sheet: SheetModel, first: number, last: number): boolean | null {
  let hidden = 0;
  for (const [row, model] of sheet.rows) {
    if (row >= first && row <= last && model.hidden) hidden += 1;
  }
  if (hidden === 0) return false;
  return hidden === last - first + 1 ? true : null;
}

export function setColumnHidden(sheet: SheetModel, column: number, hidden: boolean): void {
  const old = sheet.columns.get(column);
  if (old === undefined && !hidden) return;
  const width = !hidden && old?.width === 0 ? undefined : old?.width;
  sheet.columns.set(column, { width, hidden, format: old?.format });
}

/** Gives a row its height back to Excel, which fits it to its texts from now on. */
export function releaseRowHeight(sheet: SheetModel, row: number): void {
  const old = sheet.rows.get(row);
  if (old !== undefined) {
    sheet.rows.set(row, { ...old, height: undefined, customHeight: false, hidden: false });
  }
}

/** Points from the sheet's top edge to the row's. */
export function rowTop(sheet: SheetModel, row: number): number {
  return rowsHeight(sheet, 0, row);
}

/** The rows' heights together; rows of the default height are not walked one by one. */
export function rowsHeight(sheet: SheetModel, first: number, count: number): number {
  const special = new Set<number>();
  for (const row of sheet.rows.keys()) if (row >= first && row < first + count) special.add(row);
  for (const row of sheet.cells.keys()) if (row >= first && row < first + count) special.add(row);
  let height = (count - special.size) * sheet.defaultRowHeight;
  for (const row of special) height += rowHeight(sheet, row);
  return height;
}

export function columnLeft(sheet: SheetModel, column: number): number {
  return columnsWidth(sheet, 0, column);
}

export function columnsWidth(sheet: SheetModel, first: number, count: number): number {
  let width = count * sheet.defaultColumnWidth;
  for (const column of sheet.columns.keys()) {
    if (column >= first && column < first + count) {
      width += columnWidth(sheet, column) - sheet.defaultColumnWidth;
    }
  }
  return width;
}
