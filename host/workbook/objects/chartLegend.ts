import type { Book } from "../book";
import { asBoolean, oneOf } from "../formats";
import type { ChartModel, SheetModel } from "../model";
import { ChartLegendFormat } from "./chartLegendFormat";
import { ChartPart } from "./chartPart";
import { HostObject } from "./hostObject";

const POSITIONS = ["Top", "Bottom", "Left", "Right", "Corner"];

/** Excel.ChartLegend. */
export class ChartLegend extends HostObject {
  readonly typeName = "ChartLegend";

  constructor(
    book: Book,
    private readonly sheet: SheetModel,
    private readonly chart: ChartModel,
  ) {
    super(book);
  }

  get Visible(): boolean {
    return this.chart.showLegend;
  }
  set Visible(value: unknown) {
    this.book.ensureWritable(this.sheet);
    this.chart.showLegend = asBoolean(value);
    this.book.changed(this.sheet);
  }
  get Format(): ChartLegendFormat {
    const part = new ChartPart(this.book, this.sheet, this.chart, "legend");
    return new ChartLegendFormat(this.book, part);
  }
  get Position(): string {
    return this.chart.legendPosition;
  }
  set Position(value: unknown) {
    this.book.ensureWritable(this.sheet);
    this.chart.legendPosition = oneOf(value, POSITIONS);
    this.book.changed(this.sheet);
  }
}
