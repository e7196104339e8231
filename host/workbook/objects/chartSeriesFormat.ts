import type { Book } from "../book";
import { coloursFor } from "../charts";
import { parseColour } from "../formats";
import type { ChartModel, SheetModel } from "../model";
import { ChartFill } from "./chartFill";
import { ChartLineFormat } from "./chartLineFormat";
import { HostObject } from "./hostObject";

/** Excel.ChartSeriesFormat. The model has one colour a series, which is its fill's and its line's. */
export class ChartSeriesFormat extends HostObject {
  readonly typeName = "ChartSeriesFormat";

  constructor(
    book: Book,
    private readonly sheet: SheetModel,
    private readonly chart: ChartModel,
    private readonly index: number,
  ) {
    super(book);
  }

  get Fill(): ChartFill {
    return new ChartFill(this.book, this);
  }
  get Line(): ChartLineFormat {
    return new ChartLineFormat(this.book, this);
  }

  colour(): string {
    return coloursFor(this.book, this.chart)[this.index] ?? "";
  }

  /** Gives the series Excel's own colour again. */
  clearColour(): void {
    this.book.ensureWritable(this.sheet);
    this.chart.seriesColors = this.chart.seriesColors.filter((_, index) => index !== this.index);
    this.chart.seriesColors = coloursFor(this.book, this.chart);
    this.book.changed(this.sheet);
  }

  setColour(value: unknown): void {
    this.book.ensureWritable(this.sheet);
    const colours = coloursFor(this.book, this.chart);
    colours[this.index] = parseColour(value);
    this.chart.seriesColors = colours;
    this.book.changed(this.sheet);
  }
}
