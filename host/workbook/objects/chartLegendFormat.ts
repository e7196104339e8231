import type { Book } from "../book";
import { ChartFill } from "./chartFill";
import { ChartFont } from "./chartFont";
import type { ChartPart } from "./chartPart";
import { HostObject } from "./hostObject";

/** Excel.ChartLegendFormat: what a legend stands on, and the font of its words. */
export class ChartLegendFormat extends HostObject {
  readonly typeName = "ChartLegendFormat";

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
