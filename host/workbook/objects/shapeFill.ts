import { numberBetween, parseColour } from "../formats";
import type { HeldShape } from "../shapes/heldShape";
import { HostObject } from "./hostObject";

/** Excel.ShapeFill. What a file says in a way that the host cannot work out reads null. */
export class ShapeFill extends HostObject {
  readonly typeName = "ShapeFill";

  constructor(private readonly held: HeldShape) {
    super(held.book);
  }

  get Type(): string {
    return this.held.model.fill.type;
  }
  get ForegroundColor(): string | null {
    return this.held.model.fill.color ?? null;
  }
  set ForegroundColor(value: unknown) {
    this.SetSolidColor(value);
  }
  get Transparency(): number | null {
    return this.held.model.fill.transparency ?? null;
  }
  set Transparency(value: unknown) {
    const { fill } = this.held.model;
    this.held.write({ fill: { ...fill, transparency: numberBetween(value, 0, 1) } });
  }

  SetSolidColor(colour: unknown): void {
    const { transparency = 0 } = this.held.model.fill;
    this.held.write({ fill: { type: "Solid", color: parseColour(colour), transparency } });
  }

  Clear(): void {
    this.held.write({ fill: { type: "NoFill" } });
  }
}
