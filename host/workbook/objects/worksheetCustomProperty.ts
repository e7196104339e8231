import type { Book } from "../book";
import { asText } from "../formats";
import type { SheetModel } from "../model";
import { HostObject } from "./hostObject";
import type { Identity } from "./hostObject";

/** Excel.WorksheetCustomProperty. */
export class WorksheetCustomProperty extends HostObject {
  readonly typeName = "WorksheetCustomProperty";

  constructor(
    book: Book,
    private readonly sheet: SheetModel,
    private readonly key: string,
  ) {
    super(book);
  }

  override identity(): Identity {
    return { _Id: this.key };
  }

  get Key(): string {
    return this.key;
  }
  get Value(): string {
    return this.sheet.customProperties.get(this.key) ?? "";
  }
  set Value(value: unknown) {
    this.book.ensureWritable(this.sheet);
    this.sheet.customProperties.set(this.key, asText(value));
    this.book.changed(this.sheet);
  }

  Delete(): void {
    this.book.ensureWritable(this.sheet);
    this.sheet.customProperties.delete(this.key);
    this.book.changed(this.sheet);
  }
}
