import { areaOf, containsCell, overlap } from "./areas";
import { cellAt, cellsIn, putCell } from "./cells";
import { HostError } from "./hostError";
import { overlapsMerged } from "./mergeIndex";
import type { AreaModel, SheetModel } from "./model";

/** The merged areas that have a cell in the area. */
export function mergesIn(sheet: SheetModel, area: AreaModel): AreaModel[] {
  return sheet.merges.filter((merge) => overlap(merge, area));
}

/** Whether a cell is covered by a merged area whose value stands in another cell. */
export function isCovered(merges: readonly AreaModel[], row: number, column: number): boolean {
  return merges.some(
    (merge) =>
      containsCell(merge, row, column) && !(merge.rowIndex === row && merge.columnIndex === column),
  );
}

/**
 * Merges the area into one cell, or each of its rows when `across`. The first cell that holds something gives its
 * value to the top left cell; the other values are lost, as in Excel.
 */
export function mergeArea(sheet: SheetModel, area: AreaModel, across: boolean): void {
  if (sheet.tables.some((table) => overlap(table.area, area))) {
    throw new HostError("InvalidOperation", "Cells of a table cannot be merged.");
  }
  unmergeArea(sheet, area);
  const parts: AreaModel[] = [];
  if (across) {
    for (let row = 0; row < area.rowCount; row += 1) {
      parts.push(areaOf(area.rowIndex + row, area.columnIndex, 1, area.columnCount));
    }
  } else {
    parts.push(area);
  }
  for (const part of parts) {
    if (part.rowCount * part.columnCount < 2) continue;
    keepFirstValue(sheet, part);
    sheet.merges.push(part);
  }
}

function keepFirstValue(sheet: SheetModel, area: AreaModel): void {
  const filled = cellsIn(sheet, area)
    .filter(([, , cell]) => cell.value.type !== "empty" || cell.formula !== "")
    .sort(([row1, column1], [row2, column2]) => row1 - row2 || column1 - column2);
  const first = filled[0];
  if (first === undefined) return;
  const [, , { value, formula, quotePrefix }] = first;
  const topLeft = cellAt(sheet, area.rowIndex, area.columnIndex);
  for (const [row, column, cell] of filled) {
    putCell(sheet, row, column, {
      value: { type: "empty" },
      formula: "",
      quotePrefix: false,
      format: cell.format,
    });
  }
  putCell(sheet, area.rowIndex, area.columnIndex, {
    value,
    formula,
    quotePrefix,
    format: topLeft.format,
  });
}

/** Takes apart every merged area that the area touches. */
export function unmergeArea(sheet: SheetModel, area: AreaModel): void {
  if (overlapsMerged(sheet.merges, area)) {
    sheet.merges = sheet.merges.filter((merge) => !overlap(merge, area));
  }
}
