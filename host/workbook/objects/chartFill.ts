import type { Book } from "../book";
import type { Coloured } from "./chartPart";
import { HostObject } from "./hostObject";

/** Excel.ChartFill. */
export class ChartFill extends HostObject {
  readonly typeName = "ChartFill";

  constructor(
    book: Book,
    private readonly part: Coloured,
  ) {
    super(book);
  }

  SetSolidColor(colour: string): void {
    this.part.setColour(colour);
  }

  GetSolidColor(): string {
    return this.part.colour();
  }

  Clear(): void {
    this.part.clearColour();
  }
}
