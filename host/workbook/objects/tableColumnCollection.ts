import type { Book } from "../book";
import type { SheetModel, TableModel } from "../model";
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

  get Count(): number {
    return this.table.columns.length;
  }
}
