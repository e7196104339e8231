import type { Book } from "../book";
import { seriesValues } from "../charts";
import type { ChartModel, SheetModel } from "../model";
import { ChartPart } from "./chartPart";
import { ChartPoint } from "./chartPoint";
import { HostCollection } from "./hostCollection";

/** Excel.ChartPointsCollection: the points of one series, by place. */
export class ChartPointsCollection extends HostCollection<ChartPoint> {
  readonly typeName = "ChartPointsCollection";

  constructor(
    book: Book,
    private readonly sheet: SheetModel,
    private readonly chart: ChartModel,
    private readonly series: number,
  ) {
    super(book);
  }

  items(): ChartPoint[] {
    return seriesValues(this.book, this.chart, this.series).map((value, at) => {
      const key = `point/${this.series}/${at}`;
      return new ChartPoint(
        this.book,
        new ChartPart(this.book, this.sheet, this.chart, key),
        value,
      );
    });
  }

  find(key: string | number): ChartPoint | undefined {
    return this.items()[Number(key)];
  }

  get Count(): number {
    return this.items().length;
  }
}
