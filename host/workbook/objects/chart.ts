import { parseArea } from "../a1";
import { boundingArea } from "../areas";
import type { Book } from "../book";
import { checkChartType, setChartSource } from "../charts";
import { asText, numberBetween, oneOf } from "../formats";
import { HostError } from "../hostError";
import type { AreaModel, ChartModel, SheetModel } from "../model";
import { chartPicture, pictureSizeOf } from "../pictures/chartPicture";
import { columnLeft, columnsWidth, rowsHeight, rowTop } from "../sizes";
import { ChartAreaFormat } from "./chartAreaFormat";
import { ChartAxes } from "./chartAxes";
import { ChartDataLabels } from "./chartDataLabels";
import { ChartPart } from "./chartPart";
import { ChartLegend } from "./chartLegend";
import { ChartSeriesCollection } from "./chartSeriesCollection";
import { ChartTitle } from "./chartTitle";
import { HostObject } from "./hostObject";
import type { Identity } from "./hostObject";
import { RangeBase } from "./rangeBase";
import { Worksheet } from "./worksheet";

/** The most pixels that a side of a picture may have here. */
const MAX_PIXELS = 8192;

/** Excel.Chart. Lengths are points from the sheet's top left corner. */
export class Chart extends HostObject {
  readonly typeName = "Chart";

  constructor(
    book: Book,
    private readonly sheet: SheetModel,
    private readonly chart: ChartModel,
  ) {
    super(book);
  }

  override identity(): Identity {
    return { Id: this.chart.id };
  }

  private write(change: Partial<ChartModel>): void {
    this.book.ensureWritable(this.sheet);
    if (!this.sheet.charts.includes(this.chart)) throw new HostError("ItemNotFound");
    Object.assign(this.chart, change);
    this.book.changed(this.sheet);
  }

  get Id(): string {
    return this.chart.id;
  }
  get Name(): string {
    return this.chart.name;
  }
  set Name(value: unknown) {
    this.write({ name: asText(value) });
  }
  get ChartType(): string {
    return this.chart.chartType;
  }
  set ChartType(value: unknown) {
    this.write({ chartType: checkChartType(value) });
  }
  get Left(): number {
    return this.chart.left;
  }
  set Left(value: unknown) {
    this.write({ left: numberBetween(value, 0, Infinity) });
  }
  get Top(): number {
    return this.chart.top;
  }
  set Top(value: unknown) {
    this.write({ top: numberBetween(value, 0, Infinity) });
  }
  get Width(): number {
    return this.chart.width;
  }
  set Width(value: unknown) {
    this.write({ width: numberBetween(value, Number.MIN_VALUE, Infinity) });
  }
  get Height(): number {
    return this.chart.height;
  }
  set Height(value: unknown) {
    this.write({ height: numberBetween(value, Number.MIN_VALUE, Infinity) });
  }
  get PlotBy(): string {
    return this.chart.seriesBy;
  }

  get Title(): ChartTitle {
    return new ChartTitle(this.book, this.sheet, this.chart);
  }
  get Legend(): ChartLegend {
    return new ChartLegend(this.book, this.sheet, this.chart);
  }
  get DataLabels(): ChartDataLabels {
    return new ChartDataLabels(
      this.book,
      new ChartPart(this.book, this.sheet, this.chart, "labels"),
    );
  }
  get Format(): ChartAreaFormat {
    return new ChartAreaFormat(this.book, this.sheet, this.chart);
  }
  get Axes(): ChartAxes {
    return new ChartAxes(this.book, this.sheet, this.chart);
  }
  get Series(): ChartSeriesCollection {
    return new ChartSeriesCollection(this.book, this.sheet, this.chart);
  }
  get Worksheet(): Worksheet {
    return new Worksheet(this.book, this.sheet);
  }

  SetData(source: RangeBase, seriesBy = "Auto"): void {
    this.write({});
    setChartSource(this.book, this.chart, source, seriesBy);
  }

  /** Lays the chart over the cells from the first to the last. */
  SetPosition(startCell: RangeBase | string, endCell?: RangeBase | string): void {
    const start = areaFrom(startCell);
    const area = endCell === undefined ? start : boundingArea(start, areaFrom(endCell));
    const place = {
      left: columnLeft(this.sheet, area.columnIndex),
      top: rowTop(this.sheet, area.rowIndex),
    };
    if (endCell === undefined) {
      this.write(place);
    } else {
      this.write({
        ...place,
        width: columnsWidth(this.sheet, area.columnIndex, area.columnCount),
        height: rowsHeight(this.sheet, area.rowIndex, area.rowCount),
      });
    }
  }

  /**
   * A PNG of the chart as Base64 text, in its own size at 96 dots an inch or fitted into so many pixels. It is drawn by
   * the host, more plainly than Excel does.
   */
  GetImage(width?: number, height?: number, fittingMode = "Fit"): string {
    const fitting = oneOf(fittingMode, ["Fit", "FitAndCenter", "Fill"]);
    for (const side of [width, height]) if (side !== undefined) numberBetween(side, 1, MAX_PIXELS);
    return chartPicture(this.book, this.chart, pictureSizeOf(this.chart, width, height, fitting));
  }

  Activate(): void {
    this.Worksheet.Activate();
    this.book.activateChart(this.sheet, this.chart);
  }

  Delete(): void {
    this.write({});
    this.sheet.charts = this.sheet.charts.filter((chart) => chart !== this.chart);
    this.book.noteChart("chartDeleted", this.sheet, this.chart);
  }
}

function areaFrom(place: RangeBase | string): AreaModel {
  const area = place instanceof RangeBase ? place.area : parseArea(String(place));
  if (area === undefined) throw new HostError("InvalidArgument");
  return area;
}
