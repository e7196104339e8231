import type { Area, CellStyle, DrawnCell, SheetDrawing } from "../../sheet";

/**
 * A drawing that was taken from a sheet, with the lines around its merged areas gathered on their first cells. Excel
 * gives a merged area's right line with its last column and its bottom line with its last row; drawing takes them
 * from the first cell, which alone counts for a merged area.
 */
export function withClosedMerges(drawing: SheetDrawing): SheetDrawing {
  const cells = new Map(drawing.cells.map((cell) => [placeOf(cell), cell]));
  const styles = { ...drawing.styles };
  for (const merge of drawing.merges) {
    const first = cells.get(placeOf(merge));
    const style = first && styles[first.style];
    if (!first || !style) continue;
    const borders = { ...style.borders };
    const right = styleAt(0, merge.columnCount - 1)?.borders.right;
    const bottom = styleAt(merge.rowCount - 1, 0)?.borders.bottom;
    if (right) borders.right = right;
    if (bottom) borders.bottom = bottom;
    const closed: CellStyle = { ...style, borders };
    const name = JSON.stringify(closed);
    styles[name] = closed;
    cells.set(placeOf(merge), { ...first, style: name });

    function styleAt(rowsDown: number, columnsRight: number): CellStyle | undefined {
      const rowIndex = merge.rowIndex + rowsDown;
      const columnIndex = merge.columnIndex + columnsRight;
      const cell = cells.get(placeOf({ rowIndex, columnIndex }));
      return cell && styles[cell.style];
    }
  }
  return { ...drawing, cells: [...cells.values()], styles };
}

function placeOf({ rowIndex, columnIndex }: Pick<DrawnCell | Area, "rowIndex" | "columnIndex">) {
  return `${rowIndex},${columnIndex}`;
}
