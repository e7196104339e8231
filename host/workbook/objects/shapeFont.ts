import { asBoolean, asText, numberBetween, oneOf, parseColour } from "../formats";
import type { HeldShape } from "../shapes/heldShape";
import type { ShapeFontModel } from "../shapes/shapeModel";
import { HostObject } from "./hostObject";

/** Excel.ShapeFontUnderlineStyle. */
const UNDERLINES =
  "None Single Double Heavy Dotted DottedHeavy Dash DashHeavy DashLong DashLongHeavy DotDash DotDashHeavy DotDotDash " +
  "DotDotDashHeavy Wavy WavyHeavy WavyDouble";

/** Excel.ShapeFont. */
export class ShapeFont extends HostObject {
  readonly typeName = "ShapeFont";

  constructor(private readonly held: HeldShape) {
    super(held.book);
  }

  private get font(): ShapeFontModel {
    return this.held.text.font;
  }
  private write(change: Partial<ShapeFontModel>): void {
    this.held.writeText({ font: { ...this.font, ...change } });
  }

  get Name(): string {
    return this.font.name;
  }
  set Name(value: unknown) {
    this.write({ name: asText(value) });
  }
  get Size(): number {
    return this.font.size;
  }
  set Size(value: unknown) {
    this.write({ size: numberBetween(value, 1, 4000) });
  }
  get Color(): string {
    return this.font.color;
  }
  set Color(value: unknown) {
    this.write({ color: parseColour(value) });
  }
  get Bold(): boolean {
    return this.font.bold;
  }
  set Bold(value: unknown) {
    this.write({ bold: asBoolean(value) });
  }
  get Italic(): boolean {
    return this.font.italic;
  }
  set Italic(value: unknown) {
    this.write({ italic: asBoolean(value) });
  }
  get Underline(): string {
    return this.font.underline;
  }
  set Underline(value: unknown) {
    this.write({ underline: oneOf(value, UNDERLINES.split(" ")) });
  }
}
