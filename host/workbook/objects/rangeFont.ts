import type { Book } from "../book";
import { withFont } from "../formats";
import type { FontModel } from "../model";
import { HostObject } from "./hostObject";
import type { RangeFormat } from "./rangeFormat";

/** Excel.RangeFont. */
export class RangeFont extends HostObject {
  readonly typeName = "RangeFont";

  constructor(
    book: Book,
    private readonly format: RangeFormat,
  ) {
    super(book);
  }

  private read<Key extends keyof FontModel>(name: Key): FontModel[Key] | null {
    return this.format.common((format) => format.font[name]);
  }
  private write(name: keyof FontModel, value: unknown): void {
    this.format.change((format) => withFont(format, name, value));
  }

  get Name(): string | null {
    return this.read("name");
  }
  set Name(value: unknown) {
    this.write("name", value);
  }
  get Size(): number | null {
    return this.read("size");
  }
  set Size(value: unknown) {
    this.write("size", value);
  }
  get Bold(): boolean | null {
    return this.read("bold");
  }
  set Bold(value: unknown) {
    this.write("bold", value);
  }
  get Italic(): boolean | null {
    return this.read("italic");
  }
  set Italic(value: unknown) {
    this.write("italic", value);
  }
  get Underline(): string | null {
    return this.read("underline");
  }
  set Underline(value: unknown) {
    this.write("underline", value);
  }
  get Strikethrough(): boolean | null {
    return this.format.common(({ font }) =>
      font.isPartlyStruck === true ? null : font.strikethrough,
    );
  }
  set Strikethrough(value: unknown) {
    this.write("strikethrough", value);
  }
  get Color(): string | null {
    return this.read("color");
  }
  set Color(value: unknown) {
    this.write("color", value);
  }
  get Superscript(): boolean | null {
    return this.read("superscript");
  }
  set Superscript(value: unknown) {
    this.write("superscript", value);
  }
  get Subscript(): boolean | null {
    return this.read("subscript");
  }
  set Subscript(value: unknown) {
    this.write("subscript", value);
  }
}
