import type { Book } from "../book";
import type { ChartSeriesFormat } from "./chartSeriesFormat";
import { HostObject } from "./hostObject";

/** Excel.ChartLineFormat. */
export class ChartLineFormat extends HostObject {
  readonly typeName = "ChartLineFormat";

  constructor(
    book: Book,
    private readonly format: ChartSeriesFormat,
  ) {
    super(book);
  }

  get Color(): string {
    return this.format.colour();
  }
  set Color(value: unknown) {
    this.format.setColour(value);
  }
}
