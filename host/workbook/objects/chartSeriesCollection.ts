import type { Book } from "../book";
import { addSeries } from "../chartSeries";
import { seriesNames } from "../charts";
import { asText, numberBetween } from "../formats";
import { invalidArgument } from "../hostError";
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
      (_, index) => new ChartSeries(this.book, this.sheet, this.chart, index),
    );
  }

  /** Adds a series, at the end or before another; it shows nothing until it is given values. */
  Add(name?: string, index?: number): ChartSeries {
    this.book.ensureWritable(this.sheet);
    const count = seriesNames(this.book, this.chart).length;
    const place = index === undefined ? count : numberBetween(index, 0, count);
    if (!Number.isInteger(place)) throw invalidArgument("a place is a whole number");
    const text = name === undefined ? `Series${count + 1}` : asText(name);
    addSeries(this.book, this.chart, text, place);
    this.book.changed(this.sheet);
    return new ChartSeries(this.book, this.sheet, this.chart, place);
  }

  find(key: string | number): ChartSeries | undefined {
    return this.items()[Number(key)];
  }

  get Count(): number {
    return this.items().length;
  }
}
