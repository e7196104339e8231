import type { Book } from "../book";
import { asText } from "../formats";
import { invalidArgument } from "../hostError";
import type { SheetModel } from "../model";
import { HostCollection } from "./hostCollection";
import { WorksheetCustomProperty } from "./worksheetCustomProperty";

/** Excel.WorksheetCustomPropertyCollection: texts that an add-in keeps with a sheet. Keys know no case. */
export class WorksheetCustomPropertyCollection extends HostCollection<WorksheetCustomProperty> {
  readonly typeName = "WorksheetCustomPropertyCollection";

  constructor(
    book: Book,
    private readonly sheet: SheetModel,
  ) {
    super(book);
  }

  private wrap(key: string): WorksheetCustomProperty {
    return new WorksheetCustomProperty(this.book, this.sheet, key);
  }

  items(): WorksheetCustomProperty[] {
    return [...this.sheet.customProperties.keys()].map((key) => this.wrap(key));
  }

  find(key: string | number): WorksheetCustomProperty | undefined {
    const known = this.keyOf(String(key));
    return known === undefined ? undefined : this.wrap(known);
  }

  private keyOf(key: string): string | undefined {
    const wanted = key.toLowerCase();
    return [...this.sheet.customProperties.keys()].find((known) => known.toLowerCase() === wanted);
  }

  /** Adds a property, or gives one that is there another value. */
  Add(key: string, value: string): WorksheetCustomProperty {
    this.book.ensureWritable(this.sheet);
    if (asText(key) === "" || key.length > 255) {
      throw invalidArgument("a key has 1 to 255 characters");
    }
    const known = this.keyOf(key) ?? key;
    this.sheet.customProperties.set(known, asText(value));
    this.book.changed(this.sheet);
    return this.wrap(known);
  }
}
