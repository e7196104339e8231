import type { Book } from "../book";
import type { SheetModel, TableModel } from "../model";
import { usedArea } from "../cells";
import { HostError } from "../hostError";
import { insertCells } from "../shifting";
import { adoptHeadings, columnNames } from "../tables";
import { HostCollection } from "./hostCollection";
import { TableColumn } from "./tableColumn";

/** Excel.TableColumnCollection: a table's columns, found by name or id. */
export class TableColumnCollection extends HostCollection<TableColumn> {
  readonly typeName = "TableColumnCollection";

  constructor(
    book: Book,
    private readonly sheet: SheetModel,
    private readonly table: TableModel,
  ) {
    super(book);
  }

  items(): TableColumn[] {
    return this.table.columns.map(
      (_, index) => new TableColumn(this.book, this.sheet, this.table, index),
    );
  }

  find(key: string | number): TableColumn | undefined {
    const wanted = String(key).toLowerCase();
    return this.items().find(
      (column) => column.Name.toLowerCase() === wanted || String(column.Id) === wanted,
    );
  }

  /** Adds a column at a place or (without one, or with -1) at the end; `values` are its cells from the heading down. */
  Add(index = -1, values?: unknown, name?: string): TableColumn {
    this.book.ensureWritable(this.sheet);
    const at = index === -1 ? this.Count : index;
    if (!Number.isInteger(at) || at < 0 || at > this.Count) throw new HostError("InvalidArgument");
    const { area } = this.table;
    const column = { ...area, columnIndex: area.columnIndex + at, columnCount: 1 };
    if (at < this.Count) {
      insertCells(this.book, this.sheet, { ...column }, false);
    } else if (usedArea(this.sheet, column, true) !== undefined) {
      insertCells(this.book, this.sheet, { ...column }, false);
    }
    this.table.area = { ...area, columnCount: area.columnCount + 1 };
    if (this.table.showHeaders) adoptHeadings(this.book, this.sheet, this.table.area);
    else this.table.columns = columnNames(this.table.columns.toSpliced(at, 0, ""));
    const added = new TableColumn(this.book, this.sheet, this.table, at);
    if (values !== undefined) added.GetRange().Values = values;
    if (name !== undefined) added.Name = name;
    this.book.changed(this.sheet);
    return added;
  }

  get Count(): number {
    return this.table.columns.length;
  }
}
