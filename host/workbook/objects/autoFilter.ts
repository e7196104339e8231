import { parseArea } from "../a1";
import type { Book } from "../book";
import { HostError } from "../hostError";
import type { AreaModel, SheetModel, TableModel } from "../model";
import { HostObject } from "./hostObject";
import { Range } from "./range";
import { RangeBase } from "./rangeBase";

/** Where a filter is kept: with a sheet, or with a table. */
interface FilterPlace {
  area(): AreaModel | undefined;
  isFiltered(): boolean;
  set(area: AreaModel | undefined, isFiltered: boolean): void;
}

/** Excel.AutoFilter. Rows are not hidden by criteria here: criteria are refused, buttons are kept. */
export class AutoFilter extends HostObject {
  readonly typeName = "AutoFilter";

  private constructor(
    book: Book,
    private readonly sheet: SheetModel,
    private readonly place: FilterPlace,
  ) {
    super(book);
  }

  static ofSheet(book: Book, sheet: SheetModel): AutoFilter {
    return new AutoFilter(book, sheet, {
      area: () => sheet.autoFilter?.area,
      isFiltered: () => sheet.autoFilter?.isDataFiltered ?? false,
      set: (area, isFiltered) => {
        sheet.autoFilter = area === undefined ? undefined : { area, isDataFiltered: isFiltered };
      },
    });
  }

  static ofTable(book: Book, sheet: SheetModel, table: TableModel): AutoFilter {
    return new AutoFilter(book, sheet, {
      area: () => (table.showFilterButton ? table.area : undefined),
      isFiltered: () => table.isFiltered,
      set: (area, isFiltered) => {
        table.showFilterButton = area !== undefined;
        table.isFiltered = isFiltered;
      },
    });
  }

  get Enabled(): boolean {
    return this.place.area() !== undefined;
  }
  get IsDataFiltered(): boolean {
    return this.place.isFiltered();
  }

  Apply(range: RangeBase | string, columnIndex?: number, criteria?: unknown): void {
    if (columnIndex !== undefined || criteria !== undefined) {
      throw new HostError("NotImplemented", "This host does not play AutoFilter.apply's criteria.");
    }
    const area = range instanceof RangeBase ? range.area : parseArea(String(range));
    if (area === undefined) throw new HostError("InvalidArgument");
    this.write({ ...area }, false);
  }

  /** Shows all rows again. */
  ClearCriteria(): void {
    this.write(this.place.area(), false);
  }

  Remove(): void {
    this.write(undefined, false);
  }

  GetRange(): Range {
    const range = this.GetRangeOrNullObject();
    if (range === null) throw new HostError("ItemNotFound");
    return range;
  }
  GetRangeOrNullObject(): Range | null {
    const area = this.place.area();
    return area === undefined ? null : new Range(this.book, this.sheet, area);
  }

  private write(area: AreaModel | undefined, isFiltered: boolean): void {
    this.book.ensureWritable(this.sheet);
    this.place.set(area, isFiltered);
    this.book.changed(this.sheet);
  }
}
