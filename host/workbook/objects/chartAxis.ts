import type { Book } from "../book";
import { asBoolean } from "../formats";
import type { ChartModel, SheetModel } from "../model";
import { ChartGridlines } from "./chartGridlines";
import { HostObject } from "./hostObject";

/** Excel.ChartAxis: whether it is drawn, and its lines across the chart. */
export class ChartAxis extends HostObject {
  readonly typeName = "ChartAxis";

  constructor(
    book: Book,
    private readonly sheet: SheetModel,
    private readonly chart: ChartModel,
    private readonly hides: "hidesCategoryAxis" | "hidesValueAxis",
  ) {
    super(book);
  }

  get Visible(): boolean {
    return this.chart.look?.[this.hides] !== true;
  }
  set Visible(value: unknown) {
    this.book.ensureWritable(this.sheet);
    this.chart.look = { ...this.chart.look, [this.hides]: !asBoolean(value) };
    this.book.changed(this.sheet);
  }

  get MajorGridlines(): ChartGridlines {
    return new ChartGridlines(this.book, this.sheet, this.chart, this.hides === "hidesValueAxis");
  }
}
