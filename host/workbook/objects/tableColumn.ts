import type { Book } from "../book";
import { asText } from "../formats";
import { HostError } from "../hostError";
import type { AreaModel, SheetModel, TableModel } from "../model";
import { deleteCells } from "../shifting";
import { bodyArea, columnNames, columnOf, headerArea, totalArea, writeHeaders } from "../tables";
import { Filter } from "./filter";
import { HostObject } from "./hostObject";
import type { Identity } from "./hostObject";
import { Range } from "./range";

/** Excel.TableColumn. */
export class TableColumn extends HostObject {
  readonly typeName = "TableColumn";

  constructor(
    book: Book,
    private readonly sheet: SheetModel,
    private readonly table: TableModel,
    private readonly index: number,
  ) {
    super(book);
  }

  override identity(): Identity {
    return { Id: this.Id };
  }

  get Id(): number {
    return this.index + 1;
  }
  get Index(): number {
    return this.index;
  }
  get Name(): string {
    return this.table.columns[this.index] ?? "";
  }
  set Name(value: unknown) {
    this.book.ensureWritable(this.sheet);
    const names = [...this.table.columns];
    names[this.index] = asText(value);
    this.table.columns = columnNames(names);
    writeHeaders(this.sheet, this.table);
    this.book.changed(this.sheet);
  }
  get Values(): unknown[][] | null {
    return this.GetRange().Values;
  }
  set Values(value: unknown) {
    this.GetRange().Values = value;
  }

  get Filter(): Filter {
    return new Filter(this.book, this.sheet, this.table, this.index);
  }

  /** Deletes the column with its cells; a table's only column goes with the table. */
  Delete(): void {
    this.book.ensureWritable(this.sheet);
    if (this.table.columns.length === 1) throw new HostError("InvalidOperation");
    const names = this.table.columns.toSpliced(this.index, 1);
    const { area } = this.GetRange();
    deleteCells(this.book, this.sheet, { ...area }, false);
    this.table.columns = names;
    this.book.changed(this.sheet);
  }

  GetRange(): Range {
    return this.part(this.table.area);
  }
  GetDataBodyRange(): Range {
    return this.part(bodyArea(this.table));
  }
  GetHeaderRowRange(): Range {
    return this.part(headerArea(this.table));
  }
  GetTotalRowRange(): Range {
    return this.part(totalArea(this.table));
  }

  private part(area: AreaModel | undefined): Range {
    if (area === undefined) throw new HostError("ItemNotFound");
    return new Range(this.book, this.sheet, columnOf(area, this.index));
  }
}
