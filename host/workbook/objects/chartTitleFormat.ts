import type { Book } from "../book";
import { ChartFill } from "./chartFill";
import { ChartFont } from "./chartFont";
import type { ChartPart } from "./chartPart";
import { HostObject } from "./hostObject";

/** Excel.ChartTitleFormat: what a chart's title stands on, and its font. */
export class ChartTitleFormat extends HostObject {
  readonly typeName = "ChartTitleFormat";

  constructor(
    book: Book,
    private readonly part: ChartPart,
  ) {
    super(book);
  }

  get Fill(): ChartFill {
    return new ChartFill(this.book, this.part);
  }
  get Font(): ChartFont {
    return new ChartFont(this.book, this.part);
  }
}
