import { parseArea } from "../a1";
import { areaOf, lastColumn, lastRow, MAX_COLUMNS, MAX_ROWS } from "../areas";
import type { Book } from "../book";
import { HostError } from "../hostError";
import type { SheetModel } from "../model";
import { HostObject } from "./hostObject";
import { Range } from "./range";
import { RangeBase } from "./rangeBase";

/** Excel.WorksheetFreezePanes. */
export class WorksheetFreezePanes extends HostObject {
  readonly typeName = "WorksheetFreezePanes";

  constructor(
    book: Book,
    private readonly sheet: SheetModel,
  ) {
    super(book);
  }

  private freeze(rows: number, columns: number): void {
    this.book.ensurePresent(this.sheet);
    this.sheet.freeze = { rows, columns };
    this.book.changed(this.sheet);
  }

  FreezeRows(count = 1): void {
    this.freeze(checkedCount(count), 0);
  }

  FreezeColumns(count = 1): void {
    this.freeze(0, checkedCount(count));
  }

  /** Freezes everything from the top left corner to the range's last cell. */
  FreezeAt(place: RangeBase | string): void {
    const area = place instanceof RangeBase ? place.area : parseArea(String(place));
    if (area === undefined) throw new HostError("InvalidArgument");
    const rows = area.rowCount === MAX_ROWS ? 0 : lastRow(area) + 1;
    const columns = area.columnCount === MAX_COLUMNS ? 0 : lastColumn(area) + 1;
    this.freeze(rows, columns);
  }

  Unfreeze(): void {
    this.freeze(0, 0);
  }

  GetLocation(): Range {
    const range = this.GetLocationOrNullObject();
    if (range === null) throw new HostError("ItemNotFound");
    return range;
  }

  GetLocationOrNullObject(): Range | null {
    const { rows, columns } = this.sheet.freeze;
    if (rows === 0 && columns === 0) return null;
    return new Range(this.book, this.sheet, areaOf(0, 0, rows || MAX_ROWS, columns || MAX_COLUMNS));
  }
}

function checkedCount(count: unknown): number {
  if (typeof count !== "number" || !Number.isInteger(count) || count < 0) {
    throw new HostError("InvalidArgument");
  }
  return count;
}
