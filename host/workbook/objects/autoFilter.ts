import { parseArea } from "../a1";
import type { Book } from "../book";
import { parseColumnFilter, without } from "../filters/columnFilter";
import { filterOfSheet, filterOfTable, filterRows, type FilterPlace } from "../filters/filterPlace";
import { sameArea } from "../areas";
import { HostError, invalidArgument } from "../hostError";
import type { AreaModel, ColumnFilterModel, ColumnFilters, SheetModel, TableModel } from "../model";
import { HostObject } from "./hostObject";
import { Range } from "./range";
import { RangeBase } from "./rangeBase";

/** Excel.AutoFilter, of a sheet or of a table: rows that a column's criteria do not let through are hidden. */
export class AutoFilter extends HostObject {
  readonly typeName = "AutoFilter";

  private constructor(
    book: Book,
    private readonly place: FilterPlace,
  ) {
    super(book);
  }

  static ofSheet(book: Book, sheet: SheetModel): AutoFilter {
    return new AutoFilter(book, filterOfSheet(sheet));
  }

  static ofTable(book: Book, sheet: SheetModel, table: TableModel): AutoFilter {
    return new AutoFilter(book, filterOfTable(sheet, table));
  }

  get Enabled(): boolean {
    return this.place.area() !== undefined;
  }
  get IsDataFiltered(): boolean {
    return this.place.isFiltered();
  }
  /** The criteria that there are, in the order of their columns. */
  get Criteria(): ColumnFilterModel[] {
    return Object.values(this.place.filters());
  }

  /** Puts buttons over the range, and filters one of its columns where criteria are given; others stay filtered. */
  Apply(range: RangeBase | string, columnIndex?: number | null, criteria?: unknown): void {
    const area = this.areaFor(range);
    const old = this.place.area();
    const filters = old !== undefined && sameArea(old, area) ? this.place.filters() : {};
    if (columnIndex === undefined || columnIndex === null) {
      if (criteria !== undefined && criteria !== null) throw invalidArgument("of which column?");
      this.write({ ...area }, filters);
      return;
    }
    const key = checkedColumn(columnIndex, area);
    const rest = without(filters, key);
    const isCleared = criteria === undefined || criteria === null;
    this.write({ ...area }, isCleared ? rest : { ...rest, [key]: parseColumnFilter(criteria) });
  }

  /** Filters by the same criteria again, over what the cells hold now. */
  Reapply(): void {
    this.write(this.place.area(), this.place.filters());
  }

  ClearColumnCriteria(columnIndex: number): void {
    const area = this.place.area();
    if (area === undefined) throw new HostError("InvalidArgument");
    this.write(area, without(this.place.filters(), checkedColumn(columnIndex, area)));
  }

  /** Shows all rows again. */
  ClearCriteria(): void {
    this.write(this.place.area(), {});
  }

  Remove(): void {
    this.write(undefined, {});
  }

  GetRange(): Range {
    const range = this.GetRangeOrNullObject();
    if (range === null) throw new HostError("ItemNotFound");
    return range;
  }
  GetRangeOrNullObject(): Range | null {
    const area = this.place.area();
    return area === undefined ? null : new Range(this.book, this.place.sheet, area);
  }

  private areaFor(range: RangeBase | string): AreaModel {
    if (range instanceof RangeBase && range.sheet !== this.place.sheet) {
      throw invalidArgument("the range is on another sheet");
    }
    const area = range instanceof RangeBase ? range.area : parseArea(String(range));
    if (area === undefined) throw new HostError("InvalidArgument");
    return area;
  }

  private write(area: AreaModel | undefined, filters: ColumnFilters): void {
    this.book.ensureWritable(this.place.sheet);
    filterRows(this.book, this.place, area, filters);
  }
}

/** The key of a column, counted from the area's first, 0; InvalidArgument for one that there is not. */
function checkedColumn(columnIndex: unknown, { columnCount }: AreaModel): string {
  const index = Number(columnIndex);
  if (!Number.isInteger(index) || index < 0 || index >= columnCount) {
    throw invalidArgument("there is no such column");
  }
  return String(index);
}
