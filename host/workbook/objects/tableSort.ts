import type { Book } from "../book";
import { parseSortKeys, sortRows } from "../sorting";
import type { SheetModel, TableModel } from "../model";
import { bodyArea } from "../tables";
import { HostObject } from "./hostObject";
import { noteChange } from "./noteChange";

/** Excel.TableSort: sorts a table's rows by its columns. The order is kept until it is cleared, and then stays. */
export class TableSort extends HostObject {
  readonly typeName = "TableSort";

  constructor(
    book: Book,
    private readonly sheet: SheetModel,
    private readonly table: TableModel,
  ) {
    super(book);
  }

  Apply(fields: unknown, matchCase = false): void {
    this.book.ensureWritable(this.sheet);
    const body = bodyArea(this.table);
    sortRows(this.sheet, body, parseSortKeys(fields, body.columnCount), matchCase);
    this.book.changed(this.sheet);
    noteChange(this.book, this.sheet, body, "worksheetChanged", { changeType: "RangeEdited" });
  }

  /** Forgets the order; the rows stay where they are. */
  Clear(): void {
    this.book.ensureWritable(this.sheet);
  }
}
