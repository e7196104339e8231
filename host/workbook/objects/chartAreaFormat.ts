import type { Book } from "../book";
import type { ChartModel, SheetModel } from "../model";
import { ChartFont } from "./chartFont";
import { HostObject } from "./hostObject";

/** Excel.ChartAreaFormat: of a chart's look, the font of all its words. */
export class ChartAreaFormat extends HostObject {
  readonly typeName = "ChartAreaFormat";

  constructor(
    book: Book,
    private readonly sheet: SheetModel,
    private readonly chart: ChartModel,
  ) {
    super(book);
  }

  get Font(): ChartFont {
    return new ChartFont(this.book, this.sheet, this.chart);
  }
}
