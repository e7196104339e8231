import type { Book } from "../book";
import { labelPositions } from "../charts";
import { asBoolean, asText, oneOf } from "../formats";
import type { ChartLabelContent } from "../model";
import { ChartDataLabelFormat } from "./chartDataLabelFormat";
import type { ChartPart } from "./chartPart";
import { HostObject } from "./hostObject";

/** Excel.ChartDataLabels: of a whole chart, or of one series. Labels that nothing is said of show the value. */
export class ChartDataLabels extends HostObject {
  readonly typeName = "ChartDataLabels";

  constructor(
    book: Book,
    private readonly part: ChartPart,
  ) {
    super(book);
  }

  private shows(content: ChartLabelContent): boolean {
    return this.part.model.shows?.[content] ?? content === "value";
  }
  private show(content: ChartLabelContent, value: unknown): void {
    this.part.write({ shows: { ...this.part.model.shows, [content]: asBoolean(value) } });
  }

  get ShowValue(): boolean {
    return this.shows("value");
  }
  set ShowValue(value: unknown) {
    this.show("value", value);
  }
  get ShowCategoryName(): boolean {
    return this.shows("categoryName");
  }
  set ShowCategoryName(value: unknown) {
    this.show("categoryName", value);
  }
  get ShowSeriesName(): boolean {
    return this.shows("seriesName");
  }
  set ShowSeriesName(value: unknown) {
    this.show("seriesName", value);
  }
  get ShowPercentage(): boolean {
    return this.shows("percentage");
  }
  set ShowPercentage(value: unknown) {
    this.show("percentage", value);
  }
  get ShowLegendKey(): boolean {
    return this.shows("legendKey");
  }
  set ShowLegendKey(value: unknown) {
    this.show("legendKey", value);
  }
  get ShowBubbleSize(): boolean {
    return this.shows("bubbleSize");
  }
  set ShowBubbleSize(value: unknown) {
    this.show("bubbleSize", value);
  }
  /** Null where nobody has chosen. */
  get Position(): string | null {
    return this.part.model.position ?? null;
  }
  set Position(value: unknown) {
    this.part.write({ position: oneOf(value, labelPositions(this.part.chart.chartType)) });
  }
  get Separator(): string {
    return this.part.model.separator ?? ", ";
  }
  set Separator(value: unknown) {
    this.part.write({ separator: asText(value) });
  }
  get Format(): ChartDataLabelFormat {
    return new ChartDataLabelFormat(this.book, this.part);
  }
}
