import type { Book } from "../book";
import { HostError, invalidArgument } from "../hostError";
import type { SheetModel, TableModel } from "../model";
import { insertCells } from "../shifting";
import { bodyArea, isEmptyTable } from "../tables";
import { HostCollection } from "./hostCollection";
import { Range } from "./range";
import { TableRow } from "./tableRow";

/** Excel.TableRowCollection: a table's data rows, by place. */
export class TableRowCollection extends HostCollection<TableRow> {
  readonly typeName = "TableRowCollection";

  constructor(
    book: Book,
    private readonly sheet: SheetModel,
    private readonly table: TableModel,
  ) {
    super(book);
  }

  private wrap(index: number): TableRow {
    return new TableRow(this.book, this.sheet, this.table, index);
  }

  items(): TableRow[] {
    return Array.from({ length: this.Count }, (_, index) => this.wrap(index));
  }

  find(key: string | number): TableRow | undefined {
    return this.items()[Number(key)];
  }

  get Count(): number {
    return bodyArea(this.table).rowCount;
  }

  /** Adds rows with values, at a place or (without one, or with -1) at the end. */
  Add(index = -1, values?: unknown[][] | unknown): TableRow {
    this.book.ensureWritable(this.sheet);
    const at = index === -1 ? this.Count : index;
    if (!Number.isInteger(at) || at < 0 || at > this.Count) throw new HostError("InvalidArgument");
    const rows = Array.isArray(values) ? values : [undefined];
    const body = bodyArea(this.table);
    // A table of headings alone shows one empty row, which the first new row fills.
    const filled = isEmptyTable(this.sheet, this.table) ? 1 : 0;
    const place = {
      ...body,
      rowIndex: body.rowIndex + (filled === 1 ? 0 : at),
      rowCount: rows.length,
    };
    const more = rows.length - filled;
    if (more > 0) {
      const { area } = this.table;
      const inserted = { ...place, rowIndex: place.rowIndex + filled, rowCount: more };
      insertCells(this.book, this.sheet, inserted, true);
      // Cells inserted below the table's last row do not belong to it by themselves.
      this.table.area = { ...area, rowCount: area.rowCount + more };
    }
    if (Array.isArray(values)) {
      if (!values.every(Array.isArray)) throw invalidArgument("rows are given as a matrix");
      new Range(this.book, this.sheet, place).Values = values;
    }
    this.book.changed(this.sheet);
    return this.wrap(filled === 1 ? 0 : at);
  }
}
