import type { Book } from "../book";
import type { ChartModel, SheetModel } from "../model";
import { ChartSeriesFormat } from "./chartSeriesFormat";
import { HostObject } from "./hostObject";

/** Excel.ChartSeries: its name comes from the cells and is not set here. */
export class ChartSeries extends HostObject {
  readonly typeName = "ChartSeries";

  constructor(
    book: Book,
    private readonly sheet: SheetModel,
    private readonly chart: ChartModel,
    private readonly index: number,
    private readonly name: string,
  ) {
    super(book);
  }

  get Name(): string {
    return this.name;
  }
  get ChartType(): string {
    return this.chart.chartType;
  }
  get PlotOrder(): number {
    return this.index + 1;
  }
  get Format(): ChartSeriesFormat {
    return new ChartSeriesFormat(this.book, this.sheet, this.chart, this.index);
  }
}
