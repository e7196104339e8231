import { containsArea, overlap } from "../areas";
import type { Book } from "../book";
import { HostError } from "../hostError";
import type { AreaModel, SheetModel } from "../model";
import { HostCollection } from "./hostCollection";
import { Table } from "./table";

/** Excel.TableScopedCollection: the tables in some cells. */
export class TableScopedCollection extends HostCollection<Table> {
  readonly typeName = "TableScopedCollection";

  constructor(
    book: Book,
    private readonly sheet: SheetModel,
    private readonly area: AreaModel,
    private readonly fullyContained: boolean,
  ) {
    super(book);
  }

  items(): Table[] {
    return this.sheet.tables
      .filter(({ area }) =>
        this.fullyContained ? containsArea(this.area, area) : overlap(this.area, area),
      )
      .map((table) => new Table(this.book, this.sheet, table));
  }

  find(key: string | number): Table | undefined {
    const wanted = String(key).toLowerCase();
    return this.items().find(
      (table) => table.Name.toLowerCase() === wanted || table.Id.toLowerCase() === wanted,
    );
  }

  get Count(): number {
    return this.items().length;
  }

  GetFirst(): Table {
    const first = this.items()[0];
    if (first === undefined) throw new HostError("ItemNotFound");
    return first;
  }
}
