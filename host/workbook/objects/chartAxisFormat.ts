import type { Book } from "../book";
import { ChartFont } from "./chartFont";
import type { ChartPart } from "./chartPart";
import { HostObject } from "./hostObject";

/** Excel.ChartAxisFormat: the font of an axis's words. */
export class ChartAxisFormat extends HostObject {
  readonly typeName = "ChartAxisFormat";

  constructor(
    book: Book,
    private readonly part: ChartPart,
  ) {
    super(book);
  }

  get Font(): ChartFont {
    return new ChartFont(this.book, this.part);
  }
}
