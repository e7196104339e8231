import type { Area, DrawnCell, DrawnChart, DrawnContent, DrawnTable, StyleName } from "../sheet";

/** A cell to be set in the row that is being added; `columnCount` above 1 merges it with those at its right. */
export interface RowCell {
  readonly firstColumn: number;
  readonly columnCount: number;
  readonly content: DrawnContent;
  readonly style: StyleName;
}

/** Collects rows from the top of the sheet downwards and keeps count of the page they stand on. */
export class SheetBuilder {
  readonly heightsPoints: number[] = [];
  readonly cells: DrawnCell[] = [];
  readonly merges: Area[] = [];
  readonly tables: DrawnTable[] = [];
  readonly charts: DrawnChart[] = [];
  readonly breakBeforeRows: number[] = [];
  /** What the rows of the current page fill, in points, repeated headings included. */
  usedPoints = 0;
  /** The height of the headings that Excel repeats on each page from here on, in points. */
  repeatedPoints = 0;

  /** The row that the next `addRow` makes, 0-based. */
  get nextRowIndex(): number {
    return this.heightsPoints.length;
  }

  /** Adds a row below the last; gives its index. */
  addRow(heightPoints: number, cells: readonly RowCell[]): number {
    const rowIndex = this.nextRowIndex;
    this.heightsPoints.push(heightPoints);
    this.usedPoints += heightPoints;
    for (const { firstColumn, columnCount, content, style } of cells) {
      this.cells.push({ rowIndex, columnIndex: firstColumn, content, style });
      if (columnCount > 1) {
        this.merge({ rowIndex, columnIndex: firstColumn, rowCount: 1, columnCount });
      }
    }
    return rowIndex;
  }

  /** Makes one cell of an area; a single cell is left alone. */
  merge(area: Area): void {
    if (area.rowCount > 1 || area.columnCount > 1) this.merges.push(area);
  }

  /** The next row starts a page. */
  breakPage(): void {
    this.breakBeforeRows.push(this.nextRowIndex);
    this.usedPoints = this.repeatedPoints;
  }
}

/** Text as it is drawn; a blank one leaves the cell empty. */
export function textContent(text: string): DrawnContent {
  return text === "" ? { kind: "empty" } : { kind: "text", text };
}
