import type { Book } from "../book";
import { asBoolean, asText, numberBetween, oneOf, parseColour } from "../formats";
import { PLAIN_FONT, type Lettered } from "./chartPart";
import { HostObject } from "./hostObject";

/** Excel.ChartFont: of a whole chart, or of the words of one of its parts. */
export class ChartFont extends HostObject {
  readonly typeName = "ChartFont";

  constructor(
    book: Book,
    private readonly part: Lettered,
  ) {
    super(book);
  }

  get Name(): string {
    return this.part.font().name ?? PLAIN_FONT.name;
  }
  set Name(value: unknown) {
    this.part.setFont({ name: asText(value) });
  }
  get Size(): number {
    return this.part.font().size ?? PLAIN_FONT.size;
  }
  set Size(value: unknown) {
    this.part.setFont({ size: numberBetween(value, 1, 409) });
  }
  get Color(): string {
    return this.part.font().color ?? PLAIN_FONT.color;
  }
  set Color(value: unknown) {
    this.part.setFont({ color: parseColour(value) });
  }
  get Bold(): boolean {
    return this.part.font().bold ?? PLAIN_FONT.bold;
  }
  set Bold(value: unknown) {
    this.part.setFont({ bold: asBoolean(value) });
  }
  get Italic(): boolean {
    return this.part.font().italic ?? PLAIN_FONT.italic;
  }
  set Italic(value: unknown) {
    this.part.setFont({ italic: asBoolean(value) });
  }
  get Underline(): string {
    return this.part.font().underline ?? PLAIN_FONT.underline;
  }
  set Underline(value: unknown) {
    this.part.setFont({ underline: oneOf(value, ["None", "Single"]) });
  }
}
