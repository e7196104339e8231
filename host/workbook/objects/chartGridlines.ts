import type { Book } from "../book";
import { asBoolean } from "../formats";
import { HostError } from "../hostError";
import type { ChartModel, SheetModel } from "../model";
import type { ChartPart } from "./chartPart";
import { HostObject } from "./hostObject";

/** Excel.ChartGridlines. Only the value axis can have lines here: the category axis has none, as in a new chart. */
export class ChartGridlines extends HostObject {
  readonly typeName = "ChartGridlines";

  constructor(
    book: Book,
    private readonly sheet: SheetModel,
    private readonly chart: ChartModel,
    private readonly isOfValues: boolean,
    private readonly minorOf?: ChartPart,
  ) {
    super(book);
  }

  /** The lines between the marks: those of either axis, which a new chart has not. */
  static minor(book: Book, sheet: SheetModel, chart: ChartModel, axis: ChartPart): ChartGridlines {
    return new ChartGridlines(book, sheet, chart, true, axis);
  }

  get Visible(): boolean {
    if (this.minorOf !== undefined) return this.minorOf.model.hasMinorGridlines === true;
    return this.isOfValues && this.chart.look?.hidesGridlines !== true;
  }
  set Visible(value: unknown) {
    this.book.ensureWritable(this.sheet);
    const visible = asBoolean(value);
    if (this.minorOf !== undefined) {
      this.minorOf.write({ hasMinorGridlines: visible });
      return;
    }
    if (!this.isOfValues) {
      if (visible) throw new HostError("NotImplemented");
      return;
    }
    this.chart.look = { ...this.chart.look, hidesGridlines: !visible };
    this.book.changed(this.sheet);
  }
}
