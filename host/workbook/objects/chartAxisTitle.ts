import type { Book } from "../book";
import { asBoolean, asText } from "../formats";
import type { ChartPart } from "./chartPart";
import { HostObject } from "./hostObject";

/** Excel.ChartAxisTitle. An axis without a title has no text in the model. */
export class ChartAxisTitle extends HostObject {
  readonly typeName = "ChartAxisTitle";

  constructor(
    book: Book,
    private readonly part: ChartPart,
  ) {
    super(book);
  }

  get Text(): string {
    return this.part.model.text ?? "";
  }
  set Text(value: unknown) {
    this.part.write({ text: asText(value) });
  }
  get Visible(): boolean {
    return this.Text !== "";
  }
  set Visible(value: unknown) {
    const visible = asBoolean(value);
    if (visible !== this.Visible) this.part.write({ text: visible ? "Axis Title" : "" });
  }
}
