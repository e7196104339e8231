import { asBoolean, numberBetween, oneOf, parseColour } from "../formats";
import type { HeldShape } from "../shapes/heldShape";
import type { ShapeLineModel } from "../shapes/shapeModel";
import { HostObject } from "./hostObject";

/** Excel.ShapeLineDashStyle and Excel.ShapeLineStyle. */
const DASH_STYLES =
  "Dash DashDot DashDotDot LongDash LongDashDot RoundDot Solid SquareDot LongDashDotDot SystemDash SystemDot SystemDashDot";
const LINE_STYLES = "Single ThickBetweenThin ThickThin ThinThick ThinThin";

/** The most that Excel draws, in points. */
const MAX_WEIGHT = 1584;

/** Excel.ShapeLineFormat: the line round a shape, or the line itself. A line that is chosen becomes visible. */
export class ShapeLineFormat extends HostObject {
  readonly typeName = "ShapeLineFormat";

  constructor(private readonly held: HeldShape) {
    super(held.book);
  }

  private get line(): ShapeLineModel {
    return this.held.model.line;
  }
  private write(change: Partial<ShapeLineModel>): void {
    this.held.write({ line: { ...this.line, visible: true, ...change } });
  }
  private ifVisible<Value>(value: Value): Value | null {
    return this.line.visible ? value : null;
  }

  get Visible(): boolean {
    return this.line.visible;
  }
  set Visible(value: unknown) {
    this.write({ visible: asBoolean(value) });
  }
  get Color(): string | null {
    return this.line.color ?? null;
  }
  set Color(value: unknown) {
    this.write({ color: parseColour(value) });
  }
  get Weight(): number | null {
    return this.ifVisible(this.line.weight);
  }
  set Weight(value: unknown) {
    this.write({ weight: numberBetween(value, 0, MAX_WEIGHT) });
  }
  get DashStyle(): string | null {
    return this.ifVisible(this.line.dashStyle);
  }
  set DashStyle(value: unknown) {
    this.write({ dashStyle: oneOf(value, DASH_STYLES.split(" ")) });
  }
  get Style(): string | null {
    return this.ifVisible(this.line.style);
  }
  set Style(value: unknown) {
    this.write({ style: oneOf(value, LINE_STYLES.split(" ")) });
  }
  get Transparency(): number {
    return this.line.transparency;
  }
  set Transparency(value: unknown) {
    this.write({ transparency: numberBetween(value, 0, 1) });
  }
}
