import type { Book } from "../book";
import { ChartFill } from "./chartFill";
import type { ChartPart } from "./chartPart";
import { HostObject } from "./hostObject";

/** Excel.ChartPointFormat: the colour of one point. */
export class ChartPointFormat extends HostObject {
  readonly typeName = "ChartPointFormat";

  constructor(
    book: Book,
    private readonly part: ChartPart,
  ) {
    super(book);
  }

  get Fill(): ChartFill {
    return new ChartFill(this.book, this.part);
  }
}
