import {
  lastColumn,
  lastRow,
  columnWidth,
  mergeAt,
  MAX_COLUMNS,
  MAX_ROWS,
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

/** Measures a sheet at 100 %. Sizes come from the workbook, so that the page shows what the appendix really asked for. */
export function measureSheet(sheet: SheetModel): SheetShape {
  const used = usedArea(sheet);
  const isMerged = (row: number, column: number): boolean =>
    mergeAt(sheet.merges, row, column) !== undefined;
  const rowCount = Math.max(LEAST_ROWS, (used ? lastRow(used) + 1 : 0) + SPARE_ROWS);
  return {
    rows: axisOver(Math.min(rowCount, MAX_ROWS), [sheet.rows, sheet.cells], (row) =>
      fitRow(sheet, row, isMerged),
    ),
    columns: columnsOf(sheet, used),
    mergeAt: (row, column) => mergeAt(sheet.merges, row, column),
    used,
  };
}

/** The sheet's columns at 100 %, and what of it is used: enough to see how wide it is. */
export function measureWidth(sheet: SheetModel): Pick<SheetShape, "columns" | "used"> {
  const used = usedArea(sheet);
  return { columns: columnsOf(sheet, used), used };
}

/** The same sheet enlarged: by 1.5 for 150 %. */
export function enlarged({ rows, columns, ...rest }: SheetShape, by: number): SheetShape {
  return { ...rest, rows: rows.enlarged(by), columns: columns.enlarged(by) };
}

function columnsOf(sheet: SheetModel, used: AreaModel | undefined): Axis {
  const count = Math.max(LEAST_COLUMNS, (used ? lastColumn(used) + 1 : 0) + SPARE_COLUMNS);
  return axisOver(Math.min(count, MAX_COLUMNS), [sheet.columns], (column) =>
    toPixels(columnWidth(sheet, column)),
  );
}

/** An axis on which those rows are measured of which anything is told; all others are as the first that has nothing. */
function axisOver(
  count: number,
  told: readonly ReadonlyMap<number, unknown>[],
  sizeOf: (index: number) => number,
): Axis {
  const indexes = new Set(told.flatMap((one) => [...one.keys()].filter((index) => index < count)));
  let plain = 0;
  while (indexes.has(plain)) plain += 1;
  const sizes = [...indexes].map((index) => [index, sizeOf(index)] as const);
  return new Axis(count, sizeOf(plain), new Map(sizes));
}

/** A merged area that reaches the edge of the sheet, as one over whole columns does, is not in use all the way there. */
function usedArea(sheet: SheetModel): AreaModel | undefined {
  let [rows, columns] = [0, 0];
  for (const [row, cells] of sheet.cells) {
    for (const column of cells.keys()) {
      rows = Math.max(rows, row + 1);
      columns = Math.max(columns, column + 1);
    }
  }
  for (const merge of sheet.merges) {
    const [row, column] = [lastRow(merge), lastColumn(merge)];
    rows = Math.max(rows, (row < MAX_ROWS - 1 ? row : merge.rowIndex) + 1);
    columns = Math.max(columns, (column < MAX_COLUMNS - 1 ? column : merge.columnIndex) + 1);
  }
  return rows === 0
    ? undefined
    : { rowIndex: 0, columnIndex: 0, rowCount: rows, columnCount: columns };
}
