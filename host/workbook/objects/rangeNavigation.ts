import { parseArea } from "../a1";
import {
  areaOf,
  boundingArea,
  intersection,
  isOnSheet,
  lastColumn,
  lastRow,
  MAX_COLUMNS,
  MAX_ROWS,
} from "../areas";
import { usedArea } from "../cells";
import { oneOf } from "../formats";
import { HostError, invalidArgument } from "../hostError";
import type { AreaModel } from "../model";
import { RangeBase } from "./rangeBase";

function wholeNumber(value: unknown): number {
  if (typeof value !== "number" || !Number.isInteger(value)) {
    throw invalidArgument(`${String(value)} is no whole number`);
  }
  return value;
}

/** The ranges that can be reached from a range. */
export abstract class RangeNavigation extends RangeBase {
  /** Another range on the same sheet. */
  protected abstract at(area: AreaModel): RangeNavigation;

  private atChecked(area: AreaModel): RangeNavigation {
    this.ensurePresent();
    if (!isOnSheet(area)) throw new HostError("InvalidArgument");
    return this.at(area);
  }

  GetCell(row: number, column: number): RangeNavigation {
    const { rowIndex, columnIndex } = this.area;
    return this.atChecked(areaOf(rowIndex + wholeNumber(row), columnIndex + wholeNumber(column)));
  }

  GetRow(row: number): RangeNavigation {
    if (!(wholeNumber(row) >= 0 && row < this.area.rowCount)) {
      throw new HostError("InvalidArgument");
    }
    return this.atChecked({ ...this.area, rowIndex: this.area.rowIndex + row, rowCount: 1 });
  }

  GetColumn(column: number): RangeNavigation {
    if (!(wholeNumber(column) >= 0 && column < this.area.columnCount)) {
      throw new HostError("InvalidArgument");
    }
    const columnIndex = this.area.columnIndex + column;
    return this.atChecked({ ...this.area, columnIndex, columnCount: 1 });
  }

  GetOffsetRange(rows: number, columns: number): RangeNavigation {
    return this.atChecked({
      ...this.area,
      rowIndex: this.area.rowIndex + wholeNumber(rows),
      columnIndex: this.area.columnIndex + wholeNumber(columns),
    });
  }

  /** Moves the range's last corner; one that moves past the first corner spans the cells between the two. */
  GetResizedRange(moreRows: number, moreColumns: number): RangeNavigation {
    const { rowIndex, columnIndex } = this.area;
    const corner = areaOf(
      lastRow(this.area) + wholeNumber(moreRows),
      lastColumn(this.area) + wholeNumber(moreColumns),
    );
    return this.atChecked(boundingArea(areaOf(rowIndex, columnIndex), corner));
  }

  GetAbsoluteResizedRange(rows: number, columns: number): RangeNavigation {
    return this.atChecked({
      ...this.area,
      rowCount: wholeNumber(rows),
      columnCount: wholeNumber(columns),
    });
  }

  GetEntireRow(): RangeNavigation {
    return this.atChecked({ ...this.area, columnIndex: 0, columnCount: MAX_COLUMNS });
  }

  GetEntireColumn(): RangeNavigation {
    return this.atChecked({ ...this.area, rowIndex: 0, rowCount: MAX_ROWS });
  }

  GetLastCell(): RangeNavigation {
    return this.atChecked(areaOf(lastRow(this.area), lastColumn(this.area)));
  }

  GetLastRow(): RangeNavigation {
    return this.GetRow(this.area.rowCount - 1);
  }

  GetLastColumn(): RangeNavigation {
    return this.GetColumn(this.area.columnCount - 1);
  }

  GetRowsAbove(count = 1): RangeNavigation {
    const rows = wholeNumber(count);
    const rowIndex = rows > 0 ? this.area.rowIndex - rows : this.area.rowIndex;
    return this.atChecked({ ...this.area, rowIndex, rowCount: Math.abs(rows) });
  }

  GetRowsBelow(count = 1): RangeNavigation {
    const rows = wholeNumber(count);
    const below = lastRow(this.area) + 1;
    const rowIndex = rows > 0 ? below : below + rows;
    return this.atChecked({ ...this.area, rowIndex, rowCount: Math.abs(rows) });
  }

  GetColumnsBefore(count = 1): RangeNavigation {
    const columns = wholeNumber(count);
    const columnIndex = columns > 0 ? this.area.columnIndex - columns : this.area.columnIndex;
    return this.atChecked({ ...this.area, columnIndex, columnCount: Math.abs(columns) });
  }

  GetColumnsAfter(count = 1): RangeNavigation {
    const columns = wholeNumber(count);
    const after = lastColumn(this.area) + 1;
    const columnIndex = columns > 0 ? after : after + columns;
    return this.atChecked({ ...this.area, columnIndex, columnCount: Math.abs(columns) });
  }

  GetBoundingRect(other: RangeBase | string): RangeNavigation {
    return this.atChecked(boundingArea(this.area, this.areaOn(other)));
  }

  GetIntersection(other: RangeBase | string): RangeNavigation {
    const common = this.GetIntersectionOrNullObject(other);
    if (common === null) throw new HostError("ItemNotFound");
    return common;
  }

  GetIntersectionOrNullObject(other: RangeBase | string): RangeNavigation | null {
    const common = intersection(this.area, this.areaOn(other));
    return common === undefined ? null : this.atChecked(common);
  }

  /** The used part of this range; ItemNotFound when nothing in it is used. */
  GetUsedRange(valuesOnly = false): RangeNavigation {
    const used = this.GetUsedRangeOrNullObject(valuesOnly);
    if (used === null) throw new HostError("ItemNotFound");
    return used;
  }

  GetUsedRangeOrNullObject(valuesOnly = false): RangeNavigation | null {
    this.ensurePresent();
    const used = usedArea(this.sheet, this.area, valuesOnly);
    return used === undefined ? null : this.at(used);
  }

  /** The block of filled cells around the range, up to the next empty row and column. */
  GetSurroundingRegion(): RangeNavigation {
    let region = this.area;
    for (;;) {
      const top = Math.max(0, region.rowIndex - 1);
      const left = Math.max(0, region.columnIndex - 1);
      const bottom = Math.min(MAX_ROWS - 1, lastRow(region) + 1);
      const right = Math.min(MAX_COLUMNS - 1, lastColumn(region) + 1);
      const rim = areaOf(top, left, bottom - top + 1, right - left + 1);
      const filled = usedArea(this.sheet, rim, true);
      const grown = filled === undefined ? region : boundingArea(region, filled);
      if (grown.rowCount === region.rowCount && grown.columnCount === region.columnCount) {
        return this.atChecked(region);
      }
      region = grown;
    }
  }

  /** The cell that Ctrl and an arrow key lead to from the range's first cell (or from the active cell in it). */
  GetRangeEdge(direction: string, activeCell?: RangeBase | string): RangeNavigation {
    const start = activeCell === undefined ? this.area : this.areaOn(activeCell);
    const { row, column } = this.edge(start.rowIndex, start.columnIndex, direction);
    return this.atChecked(areaOf(row, column));
  }

  /** The range stretched as Ctrl, Shift and an arrow key stretch it. */
  GetExtendedRange(direction: string, activeCell?: RangeBase | string): RangeNavigation {
    const start = activeCell === undefined ? this.area : this.areaOn(activeCell);
    const { row, column } = this.edge(start.rowIndex, start.columnIndex, direction);
    const way = oneOf(direction, ["Up", "Down", "Left", "Right"]);
    const end =
      way === "Up" || way === "Down"
        ? areaOf(row, this.area.columnIndex)
        : areaOf(this.area.rowIndex, column);
    return this.atChecked(boundingArea(this.area, end));
  }

  /** From a filled cell to the last of its run, else to the next filled one, else to the sheet's edge. */
  private edge(
    startRow: number,
    startColumn: number,
    direction: string,
  ): { row: number; column: number } {
    const way = oneOf(direction, ["Up", "Down", "Left", "Right"]);
    const down = way === "Down" ? 1 : way === "Up" ? -1 : 0;
    const across = way === "Right" ? 1 : way === "Left" ? -1 : 0;
    const used = usedArea(this.sheet, areaOf(0, 0, MAX_ROWS, MAX_COLUMNS), true);
    const far = {
      row: down === 0 ? startRow : down > 0 ? MAX_ROWS - 1 : 0,
      column: across === 0 ? startColumn : across > 0 ? MAX_COLUMNS - 1 : 0,
    };
    const isFilled = (row: number, column: number): boolean => {
      const cell = this.sheet.cells.get(row)?.get(column);
      return cell !== undefined && (cell.value.type !== "empty" || cell.formula !== "");
    };
    const isBeyond = (row: number, column: number): boolean =>
      used === undefined ||
      row < Math.min(used.rowIndex, startRow) ||
      row > Math.max(lastRow(used), startRow) ||
      column < Math.min(used.columnIndex, startColumn) ||
      column > Math.max(lastColumn(used), startColumn);
    let [row, column] = [startRow, startColumn];
    const inRun = isFilled(row, column) && isFilled(row + down, column + across);
    for (;;) {
      const [nextRow, nextColumn] = [row + down, column + across];
      if (isBeyond(nextRow, nextColumn)) {
        return isFilled(row, column) && inRun ? { row, column } : far;
      }
      if (inRun && !isFilled(nextRow, nextColumn)) return { row, column };
      [row, column] = [nextRow, nextColumn];
      if (!inRun && isFilled(row, column)) return { row, column };
    }
  }

  private areaOn(other: RangeBase | string): AreaModel {
    if (typeof other === "string") {
      const area = parseArea(other);
      if (area === undefined) throw new HostError("InvalidArgument");
      return area;
    }
    if (other.sheet !== this.sheet) throw invalidArgument("the ranges stand on different sheets");
    return other.area;
  }
}
