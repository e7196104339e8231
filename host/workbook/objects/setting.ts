import type { Book } from "../book";
import { HostObject } from "./hostObject";
import type { Identity } from "./hostObject";

/** Excel.Setting. */
export class Setting extends HostObject {
  readonly typeName = "Setting";

  constructor(
    book: Book,
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
  get Value(): unknown {
    return this.book.model.settings.get(this.key);
  }
  set Value(value: unknown) {
    this.book.model.settings.set(this.key, value);
    this.book.changed();
  }

  Delete(): void {
    this.book.model.settings.delete(this.key);
    this.book.changed();
  }
}
