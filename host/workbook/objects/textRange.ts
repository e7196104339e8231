import { asText } from "../formats";
import type { HeldShape } from "../shapes/heldShape";
import { HostObject } from "./hostObject";
import { ShapeFont } from "./shapeFont";

/** Excel.TextRange: the whole text of a shape. A part of it with a font of its own is not played. */
export class TextRange extends HostObject {
  readonly typeName = "TextRange";

  constructor(private readonly held: HeldShape) {
    super(held.book);
  }

  get Text(): string {
    return this.held.text.text;
  }
  set Text(value: unknown) {
    this.held.writeText({ text: asText(value) });
  }
  get Font(): ShapeFont {
    return new ShapeFont(this.held);
  }
}
