import type { Book } from "../book";
import { ChartFill } from "./chartFill";
import { ChartFont } from "./chartFont";
import type { ChartPart } from "./chartPart";
import { HostObject } from "./hostObject";

/** Excel.ChartDataLabelFormat: what data labels stand on, and their font. */
export class ChartDataLabelFormat extends HostObject {
  readonly typeName = "ChartDataLabelFormat";

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
