import type { Book } from "../book";
import { asBoolean, asText } from "../formats";
import type { ChartModel, SheetModel } from "../model";
import { ChartPart } from "./chartPart";
import { ChartTitleFormat } from "./chartTitleFormat";
import { HostObject } from "./hostObject";

/** Excel.ChartTitle. A chart without a title has an empty text in the model. */
export class ChartTitle extends HostObject {
  readonly typeName = "ChartTitle";

  constructor(
    book: Book,
    private readonly sheet: SheetModel,
    private readonly chart: ChartModel,
  ) {
    super(book);
  }

  private write(text: string): void {
    this.book.ensureWritable(this.sheet);
    this.chart.title = text;
    this.book.changed(this.sheet);
  }

  get Format(): ChartTitleFormat {
    const part = new ChartPart(this.book, this.sheet, this.chart, "title");
    return new ChartTitleFormat(this.book, part);
  }
  get Text(): string {
    return this.chart.title;
  }
  set Text(value: unknown) {
    this.write(asText(value));
  }
  get Visible(): boolean {
    return this.chart.title !== "";
  }
  set Visible(value: unknown) {
    const visible = asBoolean(value);
    if (visible !== this.Visible) this.write(visible ? "Chart Title" : "");
  }
}
