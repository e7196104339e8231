import type { Book } from "../book";
import { withProperty } from "../formats";
import { HostObject } from "./hostObject";
import type { RangeFormat } from "./rangeFormat";

/** Excel.FormatProtection: what a protected sheet does to the cells. */
export class FormatProtection extends HostObject {
  readonly typeName = "FormatProtection";

  constructor(
    book: Book,
    private readonly format: RangeFormat,
  ) {
    super(book);
  }

  get Locked(): boolean | null {
    return this.format.common((format) => format.locked);
  }
  set Locked(value: unknown) {
    this.format.change((format) => withProperty(format, "locked", value));
  }
  get FormulaHidden(): boolean | null {
    return this.format.common((format) => format.formulaHidden);
  }
  set FormulaHidden(value: unknown) {
    this.format.change((format) => withProperty(format, "formulaHidden", value));
  }
}
