import type { Book } from "../book";
import type { SheetModel, TableModel } from "../model";
import { deleteCells } from "../shifting";
import { bodyArea } from "../tables";
import { HostObject } from "./hostObject";
import { Range } from "./range";

/** Excel.TableRow. */
export class TableRow extends HostObject {
  readonly typeName = "TableRow";

  constructor(
    book: Book,
    private readonly sheet: SheetModel,
    private readonly table: TableModel,
    private readonly index: number,
  ) {
    super(book);
  }

  get Index(): number {
    return this.index;
  }
  get Values(): unknown[][] | null {
    return this.GetRange().Values;
  }
  set Values(value: unknown) {
    this.GetRange().Values = value;
  }

  GetRange(): Range {
    const body = bodyArea(this.table);
    const area = { ...body, rowIndex: body.rowIndex + this.index, rowCount: 1 };
    return new Range(this.book, this.sheet, area);
  }

  Delete(): void {
    this.book.ensureWritable(this.sheet);
    const { area } = this.GetRange();
    // A table keeps one row, even when it is an empty one.
    if (bodyArea(this.table).rowCount === 1) {
      this.GetRange().Clear("Contents");
      return;
    }
    deleteCells(this.book, this.sheet, { ...area }, true);
  }
}
