import type { Book } from "../book";
import type { ChartFontModel, ChartModel, SheetModel } from "../model";
import { ChartBorder } from "./chartBorder";
import { ChartFill } from "./chartFill";
import { ChartFont } from "./chartFont";
import { ChartPart, type Lettered } from "./chartPart";
import { HostObject } from "./hostObject";

/** Excel.ChartAreaFormat: of a chart's look, what it stands on, the line round it and the font of all its words. */
export class ChartAreaFormat extends HostObject implements Lettered {
  readonly typeName = "ChartAreaFormat";

  constructor(
    book: Book,
    private readonly sheet: SheetModel,
    private readonly chart: ChartModel,
  ) {
    super(book);
  }

  font(): ChartFontModel {
    const { fontName: name, fontSize: size, fontColor: color } = this.chart.look ?? {};
    return {
      ...new ChartPart(this.book, this.sheet, this.chart, "area").font(),
      ...(name === undefined ? {} : { name }),
      ...(size === undefined ? {} : { size }),
      ...(color === undefined ? {} : { color }),
    };
  }
  setFont({ name, size, color, ...rest }: ChartFontModel): void {
    this.book.ensureWritable(this.sheet);
    this.chart.look = {
      ...this.chart.look,
      ...(name === undefined ? {} : { fontName: name }),
      ...(size === undefined ? {} : { fontSize: size }),
      ...(color === undefined ? {} : { fontColor: color }),
    };
    this.book.changed(this.sheet);
    if (Object.keys(rest).length > 0) {
      new ChartPart(this.book, this.sheet, this.chart, "area").setFont(rest);
    }
  }

  get Border(): ChartBorder {
    return new ChartBorder(this.book, this.sheet, this.chart);
  }
  get Fill(): ChartFill {
    return new ChartFill(this.book, new ChartPart(this.book, this.sheet, this.chart, "area"));
  }
  get Font(): ChartFont {
    return new ChartFont(this.book, this);
  }
}
