import type { Book } from "../book";
import type { Coloured } from "./chartPart";
import { HostObject } from "./hostObject";

/** Excel.ChartLineFormat. */
export class ChartLineFormat extends HostObject {
  readonly typeName = "ChartLineFormat";

  constructor(
    book: Book,
    private readonly part: Coloured,
  ) {
    super(book);
  }

  get Color(): string {
    return this.part.colour();
  }
  set Color(value: unknown) {
    this.part.setColour(value);
  }
}
