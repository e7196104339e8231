import type { Book } from "../book";
import { asText, numberBetween, parseColour } from "../formats";
import type { ChartLookModel, ChartModel, SheetModel } from "../model";
import { HostObject } from "./hostObject";

/** What the words of a new chart look like in Excel. */
const PLAIN = { name: "Calibri", size: 10, color: "#595959" } as const;

/** Excel.ChartFont of a whole chart. */
export class ChartFont extends HostObject {
  readonly typeName = "ChartFont";

  constructor(
    book: Book,
    private readonly sheet: SheetModel,
    private readonly chart: ChartModel,
  ) {
    super(book);
  }

  private write(change: ChartLookModel): void {
    this.book.ensureWritable(this.sheet);
    this.chart.look = { ...this.chart.look, ...change };
    this.book.changed(this.sheet);
  }

  get Name(): string {
    return this.chart.look?.fontName ?? PLAIN.name;
  }
  set Name(value: unknown) {
    this.write({ fontName: asText(value) });
  }
  get Size(): number {
    return this.chart.look?.fontSize ?? PLAIN.size;
  }
  set Size(value: unknown) {
    this.write({ fontSize: numberBetween(value, 1, 409) });
  }
  get Color(): string {
    return this.chart.look?.fontColor ?? PLAIN.color;
  }
  set Color(value: unknown) {
    this.write({ fontColor: parseColour(value) });
  }
}
