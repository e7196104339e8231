import { noSuchPart, type HeldShape } from "../shapes/heldShape";
import { HostObject } from "./hostObject";
import type { Shape } from "./shape";

/** Excel.GeometricShape: a shape as a geometric one. */
export class GeometricShape extends HostObject {
  readonly typeName = "GeometricShape";

  constructor(
    private readonly held: HeldShape,
    private readonly shape: Shape,
  ) {
    super(held.book);
  }

  get Id(): string {
    if (this.held.model.type !== "GeometricShape") throw noSuchPart("geometric shape");
    return this.held.id;
  }
  get Shape(): Shape {
    return this.shape;
  }
}
