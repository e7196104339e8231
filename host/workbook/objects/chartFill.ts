import type { Book } from "../book";
import type { ChartSeriesFormat } from "./chartSeriesFormat";
import { HostObject } from "./hostObject";

/** Excel.ChartFill. */
export class ChartFill extends HostObject {
  readonly typeName = "ChartFill";

  constructor(
    book: Book,
    private readonly format: ChartSeriesFormat,
  ) {
    super(book);
  }

  SetSolidColor(colour: string): void {
    this.format.setColour(colour);
  }

  GetSolidColor(): string {
    return this.format.colour();
  }
}
