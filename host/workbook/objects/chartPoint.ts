import type { Book } from "../book";
import type { ChartPart } from "./chartPart";
import { ChartPointFormat } from "./chartPointFormat";
import { HostObject } from "./hostObject";

/** Excel.ChartPoint: one value of a series, and its colour. */
export class ChartPoint extends HostObject {
  readonly typeName = "ChartPoint";

  constructor(
    book: Book,
    private readonly part: ChartPart,
    private readonly value: unknown,
  ) {
    super(book);
  }

  get Value(): unknown {
    return this.value;
  }
  get Format(): ChartPointFormat {
    return new ChartPointFormat(this.book, this.part);
  }
}
