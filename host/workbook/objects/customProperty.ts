import type { Book } from "../book";
import { invalidArgument } from "../hostError";
import { HostObject } from "./hostObject";
import type { Identity } from "./hostObject";

/** Excel.CustomProperty. */
export class CustomProperty extends HostObject {
  readonly typeName = "CustomProperty";

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
  get Value(): string | number | boolean {
    return this.book.model.properties.custom.get(this.key) ?? "";
  }
  set Value(value: unknown) {
    if (typeof value !== "string" && typeof value !== "number" && typeof value !== "boolean") {
      throw invalidArgument("a property is a text, a number or true and false");
    }
    this.book.model.properties.custom.set(this.key, value);
    this.book.changed();
  }
  get Type(): string {
    const value = this.Value;
    if (typeof value === "number") return Number.isInteger(value) ? "Number" : "Float";
    return typeof value === "boolean" ? "Boolean" : "String";
  }

  Delete(): void {
    this.book.model.properties.custom.delete(this.key);
    this.book.changed();
  }
}
