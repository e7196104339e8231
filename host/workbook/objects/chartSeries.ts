import type { Book } from "../book";
import type { ChartModel, SheetModel } from "../model";
import { asBoolean } from "../formats";
import { ChartDataLabels } from "./chartDataLabels";
import { ChartPart } from "./chartPart";
import { ChartPointsCollection } from "./chartPointsCollection";
import { ChartSeriesFormat } from "./chartSeriesFormat";
import { HostObject } from "./hostObject";

/** Excel.ChartSeries: its name comes from the cells and is not set here. */
export class ChartSeries extends HostObject {
  readonly typeName = "ChartSeries";

  constructor(
    book: Book,
    private readonly sheet: SheetModel,
    private readonly chart: ChartModel,
    private readonly index: number,
    private readonly name: string,
  ) {
    super(book);
  }

  get Name(): string {
    return this.name;
  }
  get ChartType(): string {
    return this.chart.chartType;
  }
  get PlotOrder(): number {
    return this.index + 1;
  }
  private get labels(): ChartPart {
    return new ChartPart(this.book, this.sheet, this.chart, `labels/${this.index}`);
  }
  get HasDataLabels(): boolean {
    const { parts } = this.chart;
    return (parts?.[this.labels.key] ?? parts?.["labels"]) !== undefined;
  }
  set HasDataLabels(value: unknown) {
    if (asBoolean(value)) {
      if (!this.HasDataLabels) this.labels.write({ shows: { value: true } });
      return;
    }
    this.labels.write({});
    const { [this.labels.key]: gone, ...parts } = this.chart.parts ?? {};
    if (gone !== undefined) this.chart.parts = parts;
  }
  get DataLabels(): ChartDataLabels {
    return new ChartDataLabels(this.book, this.labels);
  }
  get Points(): ChartPointsCollection {
    return new ChartPointsCollection(this.book, this.sheet, this.chart, this.index);
  }
  get Format(): ChartSeriesFormat {
    return new ChartSeriesFormat(this.book, this.sheet, this.chart, this.index);
  }
}
