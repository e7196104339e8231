import type { Book } from "../book";
import { oneOf } from "../formats";
import type { ChartModel, SheetModel } from "../model";
import { HostObject } from "./hostObject";

/** Excel.ChartBorder of a whole chart: Excel's own line round it, or none. */
export class ChartBorder extends HostObject {
  readonly typeName = "ChartBorder";

  constructor(
    book: Book,
    private readonly sheet: SheetModel,
    private readonly chart: ChartModel,
  ) {
    super(book);
  }

  get LineStyle(): string {
    return this.chart.look?.hidesBorder === true ? "None" : "Automatic";
  }
  set LineStyle(value: unknown) {
    this.book.ensureWritable(this.sheet);
    const style = oneOf(value, ["None", "Automatic"]);
    this.chart.look = { ...this.chart.look, hidesBorder: style === "None" };
    this.book.changed(this.sheet);
  }
}
