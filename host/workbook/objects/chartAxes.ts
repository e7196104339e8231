import type { Book } from "../book";
import type { ChartModel, SheetModel } from "../model";
import { ChartAxis } from "./chartAxis";
import { HostObject } from "./hostObject";

/** Excel.ChartAxes: the two that every chart with axes has. */
export class ChartAxes extends HostObject {
  readonly typeName = "ChartAxes";

  constructor(
    book: Book,
    private readonly sheet: SheetModel,
    private readonly chart: ChartModel,
  ) {
    super(book);
  }

  get CategoryAxis(): ChartAxis {
    return new ChartAxis(this.book, this.sheet, this.chart, "hidesCategoryAxis");
  }
  get ValueAxis(): ChartAxis {
    return new ChartAxis(this.book, this.sheet, this.chart, "hidesValueAxis");
  }
}
