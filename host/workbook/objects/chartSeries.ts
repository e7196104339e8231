import type { Book } from "../book";
import type { ChartModel, ChartSeriesModel, SheetAreaModel, SheetModel } from "../model";
import { moveSeries, ownSeries, removeSeries } from "../chartSeries";
import { seriesNames } from "../charts";
import { asBoolean, asText, numberBetween } from "../formats";
import { HostError, invalidArgument } from "../hostError";
import { ChartDataLabels } from "./chartDataLabels";
import { ChartPart } from "./chartPart";
import { ChartPointsCollection } from "./chartPointsCollection";
import { ChartSeriesFormat } from "./chartSeriesFormat";
import { HostObject } from "./hostObject";
import { RangeBase } from "./rangeBase";

/** The hole of a doughnut that nobody has changed. */
const USUAL_HOLE_PERCENT = 50;

/** Excel.ChartSeries. */
export class ChartSeries extends HostObject {
  readonly typeName = "ChartSeries";

  constructor(
    book: Book,
    private readonly sheet: SheetModel,
    private readonly chart: ChartModel,
    private readonly place: number,
  ) {
    super(book);
    this.own = chart.series?.[place];
  }

  /** The series itself where it stands by itself: others may be put before it. */
  private own: ChartSeriesModel | undefined;

  private get index(): number {
    const at = this.own === undefined ? -1 : (this.chart.series?.indexOf(this.own) ?? -1);
    return at < 0 ? this.place : at;
  }

  /** Makes the chart's series stand by themselves, and gives this one to be changed. */
  private change(): ChartSeriesModel {
    this.book.ensureWritable(this.sheet);
    const series = ownSeries(this.book, this.chart)[this.index];
    if (series === undefined) throw new HostError("ItemNotFound");
    this.own = series;
    this.book.changed(this.sheet);
    return series;
  }

  get Name(): string {
    return seriesNames(this.book, this.chart)[this.index] ?? "";
  }
  set Name(value: unknown) {
    this.change().name = asText(value);
  }
  SetValues(source: RangeBase): void {
    this.change().values = cellsFrom(source);
  }
  /** Names what stands along the chart's category axis. */
  SetXAxisValues(source: RangeBase): void {
    this.change().categories = cellsFrom(source);
  }
  Delete(): void {
    this.change();
    removeSeries(this.book, this.chart, this.index);
  }
  get ChartType(): string {
    return this.chart.chartType;
  }
  get PlotOrder(): number {
    return this.index;
  }
  set PlotOrder(value: unknown) {
    this.change();
    const last = (this.chart.series?.length ?? 1) - 1;
    moveSeries(this.book, this.chart, this.index, numberBetween(value, 0, last));
  }
  /** Of doughnuts alone. */
  get DoughnutHoleSize(): number {
    this.ensureDoughnut();
    return this.chart.look?.holePercent ?? USUAL_HOLE_PERCENT;
  }
  set DoughnutHoleSize(value: unknown) {
    this.ensureDoughnut();
    this.book.ensureWritable(this.sheet);
    this.chart.look = { ...this.chart.look, holePercent: numberBetween(value, 10, 90) };
    this.book.changed(this.sheet);
  }
  private ensureDoughnut(): void {
    if (this.chart.chartType !== "Doughnut") throw invalidArgument("the chart is no doughnut");
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

/** A line of cells for a series. */
function cellsFrom(source: unknown): SheetAreaModel {
  if (!(source instanceof RangeBase)) throw invalidArgument("a series needs a range");
  return { ...source.area, sheetId: source.sheet.id };
}
