import type { Book } from "../book";
import { parseColour, withFill } from "../formats";
import { HostObject } from "./hostObject";
import type { RangeFormat } from "./rangeFormat";

/** Excel.RangeFill. Cells without a fill answer white, as Excel's do. */
export class RangeFill extends HostObject {
  readonly typeName = "RangeFill";

  constructor(
    book: Book,
    private readonly format: RangeFormat,
  ) {
    super(book);
  }

  get Color(): string | null {
    const colour = this.format.common((format) => format.fill);
    return colour === "" ? "#FFFFFF" : colour;
  }
  set Color(value: unknown) {
    const colour = value === "" ? "" : parseColour(value);
    this.format.change((format) => withFill(format, colour));
  }

  get Pattern(): string | null {
    return this.format.common((format) => (format.fill === "" ? "None" : "Solid"));
  }

  Clear(): void {
    this.format.change((format) => withFill(format, ""));
  }
}
