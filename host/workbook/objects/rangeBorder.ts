import type { Book } from "../book";
import { commonBorder, setBorder } from "../borders";
import type { BorderIndex } from "../borders";
import { changedBorder } from "../formats";
import type { AreaModel, BorderModel, SheetModel } from "../model";
import { HostObject } from "./hostObject";
import type { Identity } from "./hostObject";

/** Excel.RangeBorder: one line of a range. */
export class RangeBorder extends HostObject {
  readonly typeName = "RangeBorder";

  constructor(
    book: Book,
    private readonly sheet: SheetModel,
    private readonly areas: () => AreaModel[],
    private readonly index: BorderIndex,
  ) {
    super(book);
  }

  override identity(): Identity {
    return { _Id: this.index };
  }

  private read(part: keyof BorderModel): string | null {
    const values = new Set(
      this.areas().map((area) => commonBorder(this.sheet, area, this.index)?.[part] ?? null),
    );
    const [only] = values;
    return values.size === 1 && only !== undefined ? only : null;
  }
  private write(part: keyof BorderModel, value: unknown): void {
    this.book.ensureWritable(this.sheet);
    for (const area of this.areas()) {
      setBorder(this.sheet, area, this.index, (border) => changedBorder(border, part, value));
    }
    this.book.changed(this.sheet);
  }

  get SideIndex(): string {
    return this.index;
  }
  get Style(): string | null {
    return this.read("style");
  }
  set Style(value: unknown) {
    this.write("style", value);
  }
  get Weight(): string | null {
    return this.read("weight");
  }
  set Weight(value: unknown) {
    this.write("weight", value);
  }
  get Color(): string | null {
    return this.read("color");
  }
  set Color(value: unknown) {
    this.write("color", value);
  }
}
