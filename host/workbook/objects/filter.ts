import type { Book } from "../book";
import { parseColumnFilter, without } from "../filters/columnFilter";
import { filterOfTable, filterRows } from "../filters/filterPlace";
import type { ColumnFilterModel, ColumnFilters, SheetModel, TableModel } from "../model";
import { HostObject } from "./hostObject";

/** Excel.Filter: of one column of a table. */
export class Filter extends HostObject {
  readonly typeName = "Filter";

  constructor(
    book: Book,
    private readonly sheet: SheetModel,
    private readonly table: TableModel,
    private readonly columnIndex: number,
  ) {
    super(book);
  }

  /** Null where the column is not filtered. */
  get Criteria(): ColumnFilterModel | null {
    return this.table.filters?.[this.columnIndex] ?? null;
  }

  Apply(criteria: unknown): void {
    this.write({ ...this.table.filters, [this.columnIndex]: parseColumnFilter(criteria) });
  }

  ApplyValuesFilter(values: unknown): void {
    this.Apply({ filterOn: "Values", values });
  }
  ApplyCustomFilter(criterion1: unknown, criterion2?: unknown, operator?: unknown): void {
    this.Apply({ filterOn: "Custom", criterion1, criterion2, operator });
  }
  ApplyTopItemsFilter(count: unknown): void {
    this.Apply({ filterOn: "TopItems", criterion1: count });
  }
  ApplyTopPercentFilter(percent: unknown): void {
    this.Apply({ filterOn: "TopPercent", criterion1: percent });
  }
  ApplyBottomItemsFilter(count: unknown): void {
    this.Apply({ filterOn: "BottomItems", criterion1: count });
  }
  ApplyBottomPercentFilter(percent: unknown): void {
    this.Apply({ filterOn: "BottomPercent", criterion1: percent });
  }
  ApplyDynamicFilter(dynamicCriteria: unknown): void {
    this.Apply({ filterOn: "Dynamic", dynamicCriteria });
  }

  Clear(): void {
    this.write(without(this.table.filters ?? {}, String(this.columnIndex)));
  }

  private write(filters: ColumnFilters): void {
    this.book.ensureWritable(this.sheet);
    filterRows(this.book, filterOfTable(this.sheet, this.table), this.table.area, filters);
  }
}
