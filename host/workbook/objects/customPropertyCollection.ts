import { asText } from "../formats";
import { invalidArgument } from "../hostError";
import { CustomProperty } from "./customProperty";
import { HostCollection } from "./hostCollection";

/** Excel.CustomPropertyCollection: the workbook's own document properties. Keys know no case. */
export class CustomPropertyCollection extends HostCollection<CustomProperty> {
  readonly typeName = "CustomPropertyCollection";

  private get custom(): Map<string, string | number | boolean> {
    return this.book.model.properties.custom;
  }

  items(): CustomProperty[] {
    return [...this.custom.keys()].map((key) => new CustomProperty(this.book, key));
  }

  find(key: string | number): CustomProperty | undefined {
    const known = this.keyOf(String(key));
    return known === undefined ? undefined : new CustomProperty(this.book, known);
  }

  private keyOf(key: string): string | undefined {
    const wanted = key.toLowerCase();
    return [...this.custom.keys()].find((known) => known.toLowerCase() === wanted);
  }

  Add(key: string, value: unknown): CustomProperty {
    const known = this.keyOf(asText(key)) ?? key;
    if (typeof value !== "string" && typeof value !== "number" && typeof value !== "boolean") {
      throw invalidArgument("a property is a text, a number or true and false");
    }
    if (known === "" || known.length > 255) throw invalidArgument("a key has 1 to 255 characters");
    this.custom.set(known, value);
    this.book.changed();
    return new CustomProperty(this.book, known);
  }

  DeleteAll(): void {
    this.custom.clear();
    this.book.changed();
  }
}
