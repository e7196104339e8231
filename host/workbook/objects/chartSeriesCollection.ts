import type { Book } from "../book";
import { seriesNames } from "../charts";
import type { ChartModel, SheetModel } from "../model";
import { ChartSeries } from "./chartSeries";
import { HostCollection } from "./hostCollection";

/** Excel.ChartSeriesCollection: a chart's series, by place. */
export class ChartSeriesCollection extends HostCollection<ChartSeries> {
  readonly typeName = "ChartSeriesCollection";

  constructor(
    book: Book,
    private readonly sheet: SheetModel,
    private readonly chart: ChartModel,
  ) {
    super(book);
  }

  items(): ChartSeries[] {
    return seriesNames(this.book, this.chart).map(
      (name, index) => new ChartSeries(this.book, this.sheet, this.chart, index, name),
    );
  }

  find(key: string | number): ChartSeries | undefined {
    return this.items()[Number(key)];
  }

  get Count(): number {
    return this.items().length;
  }
}
