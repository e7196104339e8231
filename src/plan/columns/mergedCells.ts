import { cellAt, isBlank, type Area, type Cell, type SheetGrid } from "../../sheet";

/** Looks cells up with merged areas in mind: Excel keeps a merged area's value in its top-left cell alone. */
export interface MergedCells {
  /** The cell that shows at this place: the merged area's top-left cell, or the cell itself. */
  readonly shownAt: (rowIndex: number, columnIndex: number) => Cell;
  /** The merged area that covers the place; undefined where it stands alone. */
  readonly mergeAt: (rowIndex: number, columnIndex: number) => Area | undefined;
}

/** The merged areas of a sheet, ready to be asked: one pass over them, then each question in constant time. */
export function mergedCells(grid: SheetGrid): MergedCells {
  const bounds = grid.area;
  const areas = new Map<string, Area>();
  for (const area of grid.merges) {
    if (!bounds) break;
    const lastRow = Math.min(area.rowIndex + area.rowCount, bounds.rowIndex + bounds.rowCount);
    const lastColumn = Math.min(
      area.columnIndex + area.columnCount,
      bounds.columnIndex + bounds.columnCount,
    );
    for (let row = area.rowIndex; row < lastRow; row += 1) {
      for (let column = area.columnIndex; column < lastColumn; column += 1) {
        areas.set(`${row},${column}`, area);
      }
    }
  }
  const mergeAt = (rowIndex: number, columnIndex: number): Area | undefined =>
    areas.size === 0 ? undefined : areas.get(`${rowIndex},${columnIndex}`);
  return {
    mergeAt,
    shownAt(rowIndex, columnIndex) {
      const own = cellAt(grid, rowIndex, columnIndex);
      if (!isBlank(own)) return own;
      const area = mergeAt(rowIndex, columnIndex);
      return area ? cellAt(grid, area.rowIndex, area.columnIndex) : own;
    },
  };
}
