import { noSuchPart, type HeldShape } from "../shapes/heldShape";
import { HostObject } from "./hostObject";
import type { Shape } from "./shape";

/** Excel.Image: a shape as a picture. All of it throws for a shape that is none. */
export class ShapeImage extends HostObject {
  readonly typeName = "Image";

  constructor(
    private readonly held: HeldShape,
    private readonly shape: Shape,
  ) {
    super(held.book);
  }

  private get picture() {
    const { picture } = this.held.model;
    if (picture === undefined) throw noSuchPart("picture");
    return picture;
  }

  /** Office.js spells this one as add-ins do. */
  override answerName(name: string): string {
    return name === "Format" ? "format" : name;
  }

  get Id(): string {
    return this.picture === undefined ? "" : this.held.id;
  }
  get Format(): string {
    return this.picture.format;
  }
  get Shape(): Shape {
    return this.shape;
  }
}
