import type { HeldShape } from "../shapes/heldShape";
import { noSuchPart } from "../shapes/heldShape";
import { HostCollection } from "./hostCollection";
import type { Shape } from "./shape";

/** Excel.GroupShapeCollection: the shapes of a group, the lowest first. */
export class GroupShapeCollection extends HostCollection<Shape> {
  readonly typeName = "GroupShapeCollection";

  constructor(
    private readonly held: HeldShape,
    private readonly shapeOf: (held: HeldShape) => Shape,
  ) {
    super(held.book);
  }

  items(): Shape[] {
    const { shapes } = this.held.model;
    if (shapes === undefined) throw noSuchPart("group");
    return shapes.map(({ id }) => this.shapeOf(this.held.other(id)));
  }

  find(key: string | number): Shape | undefined {
    const wanted = String(key).toLowerCase();
    return this.items().find(
      (shape) => shape.Name.toLowerCase() === wanted || shape.Id.toLowerCase() === wanted,
    );
  }

  _GetItem(id: string): Shape {
    return this.GetItem(id);
  }
}
