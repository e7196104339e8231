import type { Book } from "../book";
import { filterOfTable, filterRows } from "../filters/filterPlace";
import { asBoolean, asText } from "../formats";
import { HostError, invalidArgument } from "../hostError";
import type { AreaModel, SheetModel, TableModel } from "../model";
import {
  adoptHeadings,
  bodyArea,
  checkTableName,
  columnNames,
  headerArea,
  totalArea,
} from "../tables";
import { AutoFilter } from "./autoFilter";
import { HostObject } from "./hostObject";
import type { Identity } from "./hostObject";
import { Range } from "./range";
import { RangeBase } from "./rangeBase";
import { TableColumnCollection } from "./tableColumnCollection";
import { TableRowCollection } from "./tableRowCollection";
import { TableSort } from "./tableSort";
import { Worksheet } from "./worksheet";

/** Excel.Table. */
export class Table extends HostObject {
  readonly typeName = "Table";

  constructor(
    book: Book,
    private readonly sheet: SheetModel,
    private readonly table: TableModel,
  ) {
    super(book);
  }

  override identity(): Identity {
    return { Id: this.table.id };
  }

  private write(change: () => void): void {
    this.book.ensureWritable(this.sheet);
    if (!this.sheet.tables.includes(this.table)) throw new HostError("ItemNotFound");
    change();
    this.book.changed(this.sheet);
  }
  private range(area: AreaModel | undefined): Range {
    if (!this.sheet.tables.includes(this.table)) throw new HostError("ItemNotFound");
    if (area === undefined) throw new HostError("ItemNotFound");
    return new Range(this.book, this.sheet, area);
  }

  get Id(): string {
    return this.table.id;
  }
  get Name(): string {
    return this.table.name;
  }
  set Name(value: unknown) {
    this.write(() => {
      this.table.name = checkTableName(this.book, value, this.table);
    });
  }
  get Style(): string {
    return this.table.style;
  }
  set Style(value: unknown) {
    const style = asText(value);
    if (!/^TableStyle(?:Light|Medium|Dark)[1-9][0-9]?$/.test(style) && style !== "") {
      throw invalidArgument(`"${style}" is no table style`);
    }
    this.write(() => {
      this.table.style = style;
    });
  }
  get ShowHeaders(): boolean {
    return this.table.showHeaders;
  }
  get ShowTotals(): boolean {
    return this.table.showTotals;
  }
  set ShowTotals(value: unknown) {
    const shown = asBoolean(value);
    if (shown === this.table.showTotals) return;
    this.write(() => {
      this.table.showTotals = shown;
      const rowCount = this.table.area.rowCount + (shown ? 1 : -1);
      this.table.area = { ...this.table.area, rowCount };
    });
  }
  get ShowBandedRows(): boolean {
    return this.table.showBandedRows;
  }
  set ShowBandedRows(value: unknown) {
    this.write(() => {
      this.table.showBandedRows = asBoolean(value);
    });
  }
  get ShowFilterButton(): boolean {
    return this.table.showFilterButton;
  }
  set ShowFilterButton(value: unknown) {
    const isShown = asBoolean(value);
    this.write(() => {
      const filter = filterOfTable(this.sheet, this.table);
      filterRows(
        this.book,
        filter,
        isShown ? this.table.area : undefined,
        isShown ? filter.filters() : {},
      );
    });
  }

  get Sort(): TableSort {
    return new TableSort(this.book, this.sheet, this.table);
  }
  get Columns(): TableColumnCollection {
    return new TableColumnCollection(this.book, this.sheet, this.table);
  }
  get Rows(): TableRowCollection {
    return new TableRowCollection(this.book, this.sheet, this.table);
  }
  get Worksheet(): Worksheet {
    return new Worksheet(this.book, this.sheet);
  }
  get AutoFilter(): AutoFilter {
    return AutoFilter.ofTable(this.book, this.sheet, this.table);
  }

  GetRange(): Range {
    return this.range(this.table.area);
  }
  GetHeaderRowRange(): Range {
    return this.range(headerArea(this.table));
  }
  GetDataBodyRange(): Range {
    return this.range(bodyArea(this.table));
  }
  GetTotalRowRange(): Range {
    return this.range(totalArea(this.table));
  }

  /** Gives the table other cells; the header row stays where it is. */
  Resize(place: RangeBase | string): void {
    const range =
      place instanceof RangeBase
        ? place
        : new Worksheet(this.book, this.sheet).GetRange(String(place));
    const { area } = range;
    if (range.sheet !== this.sheet || area.rowIndex !== this.table.area.rowIndex) {
      throw new HostError("InvalidArgument");
    }
    this.write(() => {
      this.table.area = { ...area };
      if (this.table.showHeaders) {
        adoptHeadings(this.book, this.sheet, area);
      } else {
        this.table.columns = columnNames(
          this.table.columns.slice(0, area.columnCount),
          area.columnCount,
        );
      }
    });
  }

  /** Filters every column by its criteria again, over what the cells hold now. */
  ReapplyFilters(): void {
    this.write(() => {
      const filter = filterOfTable(this.sheet, this.table);
      filterRows(this.book, filter, filter.area(), filter.filters());
    });
  }

  ClearFilters(): void {
    this.write(() => this.showAllRows());
  }

  /** Makes plain cells of the table; what they hold stays. */
  ConvertToRange(): Range {
    const range = this.GetRange();
    this.write(() => this.takeOut());
    return range;
  }

  /** Deletes the table with its cells. */
  Delete(): void {
    this.write(() => {
      const { area } = this.table;
      this.takeOut();
      new Range(this.book, this.sheet, area).Delete("Up");
    });
    this.book.note({
      kind: "tableDeleted",
      targetId: this.table.id,
      payload: {
        tableId: this.table.id,
        tableName: this.table.name,
        worksheetId: this.sheet.id,
        source: this.book.source,
      },
    });
  }

  private showAllRows(): void {
    const filter = filterOfTable(this.sheet, this.table);
    filterRows(this.book, filter, filter.area(), {});
  }

  private takeOut(): void {
    this.showAllRows();
    this.sheet.tables = this.sheet.tables.filter((table) => table !== this.table);
  }
}
