import { noSuchPart, type HeldShape } from "../shapes/heldShape";
import { GroupShapeCollection } from "./groupShapeCollection";
import { HostObject } from "./hostObject";
import type { Shape } from "./shape";

/** Excel.ShapeGroup: a shape as a group. All of it throws for a shape that is none. */
export class ShapeGroup extends HostObject {
  readonly typeName = "ShapeGroup";

  constructor(
    private readonly held: HeldShape,
    private readonly shapeOf: (held: HeldShape) => Shape,
  ) {
    super(held.book);
  }

  get Id(): string {
    if (this.held.model.shapes === undefined) throw noSuchPart("group");
    return this.held.id;
  }
  get Shape(): Shape {
    return this.shapeOf(this.held);
  }
  get Shapes(): GroupShapeCollection {
    return new GroupShapeCollection(this.held, this.shapeOf);
  }

  /** Leaves the shapes where they are, without the group. */
  Ungroup(): void {
    const { shapes } = this.held.model;
    if (shapes === undefined) throw noSuchPart("group");
    this.held.replace(shapes);
  }
}
