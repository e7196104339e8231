import { parseA1 } from "../a1";
import type { Book } from "../book";
import { HostError } from "../hostError";
import type { SheetModel, TableModel } from "../model";
import { insertCells } from "../shifting";
import { addTable, allTables } from "../tables";
import { HostCollection } from "./hostCollection";
import { RangeBase } from "./rangeBase";
import { Table } from "./table";

/** Excel.TableCollection: the tables of a sheet or of the workbook, found by name or id. */
export class TableCollection extends HostCollection<Table> {
  readonly typeName = "TableCollection";

  constructor(
    book: Book,
    private readonly sheet: SheetModel | undefined,
  ) {
    super(book);
  }

  private models(): ReturnType<typeof allTables> {
    const { sheet } = this;
    if (sheet === undefined) return allTables(this.book);
    return sheet.tables.map((table) => ({ sheet, table }));
  }

  items(): Table[] {
    return this.models().map(({ sheet, table }) => new Table(this.book, sheet, table));
  }

  find(key: string | number): Table | undefined {
    const text = String(key);
    const wanted = text.toLowerCase();
    return (
      this.first(({ name, id }) => id === text || name === text) ??
      this.first(({ name, id }) => name.toLowerCase() === wanted || id.toLowerCase() === wanted)
    );
  }

  private first(isWanted: (table: TableModel) => boolean): Table | undefined {
    const sheets = this.sheet === undefined ? this.book.model.sheets : [this.sheet];
    for (const sheet of sheets) {
      const table = sheet.tables.find(isWanted);
      if (table !== undefined) return new Table(this.book, sheet, table);
    }
    return undefined;
  }

  get Count(): number {
    return this.items().length;
  }

  /** Makes a table of a range, or of an address with or without its sheet. */
  Add(place: RangeBase | string, hasHeaders: boolean): Table {
    const { sheet, area } = place instanceof RangeBase ? place : this.placeAt(String(place));
    this.book.ensureWritable(sheet);
    const table = addTable(this.book, sheet, { ...area }, hasHeaders, (row) =>
      insertCells(this.book, sheet, row, true),
    );
    this.book.changed(sheet);
    this.book.note({
      kind: "tableAdded",
      targetId: table.id,
      payload: { tableId: table.id, worksheetId: sheet.id, source: this.book.source },
    });
    return new Table(this.book, sheet, table);
  }

  private placeAt(address: string): Pick<RangeBase, "sheet" | "area"> {
    const reference = parseA1(address);
    const name = reference?.sheetName;
    const sheet =
      name === undefined ? (this.sheet ?? this.book.activeSheet()) : this.book.sheet(name);
    if (reference === undefined || sheet === undefined) throw new HostError("InvalidArgument");
    return { sheet, area: reference.area };
  }
}
