import type { Book } from "../book";
import type { ChartModel, SheetModel } from "../model";
import { ChartBorder } from "./chartBorder";
import { ChartFont } from "./chartFont";
import { HostObject } from "./hostObject";

/** Excel.ChartAreaFormat: of a chart's look, the line round it and the font of all its words. */
export class ChartAreaFormat extends HostObject {
  readonly typeName = "ChartAreaFormat";

  constructor(
    book: Book,
    private readonly sheet: SheetModel,
    private readonly chart: ChartModel,
  ) {
    super(book);
  }

  get Border(): ChartBorder {
    return new ChartBorder(this.book, this.sheet, this.chart);
  }
  get Font(): ChartFont {
    return new ChartFont(this.book, this.sheet, this.chart);
  }
}
