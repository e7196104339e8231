import type { Book } from "../book";
import { asText, numberBetween } from "../formats";
import { HostError, invalidArgument } from "../hostError";
import type { SheetModel } from "../model";
import { HeldShape } from "../shapes/heldShape";
import { newGeometricShape, newGroup, newLine, newPicture, newTextBox } from "../shapes/newShapes";
import type { ShapeModel } from "../shapes/shapeModel";
import { HostCollection } from "./hostCollection";
import { Shape } from "./shape";

/** Excel.ShapeCollection: what lies on a sheet beside its charts, the lowest first, found by name or id. */
export class ShapeCollection extends HostCollection<Shape> {
  readonly typeName = "ShapeCollection";

  constructor(
    book: Book,
    private readonly sheet: SheetModel,
  ) {
    super(book);
  }

  items(): Shape[] {
    return this.sheet.shapes.map(({ id }) => this.held(id));
  }

  find(key: string | number): Shape | undefined {
    const wanted = String(key).toLowerCase();
    return this.items().find(
      (shape) => shape.Name.toLowerCase() === wanted || shape.Id.toLowerCase() === wanted,
    );
  }

  /** Office.js finds the items of a loaded collection again by their ids. */
  _GetItem(id: string): Shape {
    return this.GetItem(id);
  }

  private held(id: string): Shape {
    return new Shape(new HeldShape(this.book, this.sheet, id));
  }

  private add(make: () => ShapeModel): Shape {
    this.book.ensureWritable(this.sheet);
    const shape = make();
    this.sheet.shapes = [...this.sheet.shapes, shape];
    this.book.changed(this.sheet);
    return this.held(shape.id);
  }

  AddGeometricShape(type: string): Shape {
    return this.add(() => newGeometricShape(this.sheet, type));
  }

  AddTextBox(text = ""): Shape {
    return this.add(() => newTextBox(this.sheet, asText(text)));
  }

  /** A picture from the Base64 text of a PNG or a JPEG; throws InvalidArgument for other texts. */
  AddImage(base64: string): Shape {
    return this.add(() => newPicture(this.sheet, base64));
  }

  AddLine(
    startLeft: number,
    startTop: number,
    endLeft: number,
    endTop: number,
    type = "Straight",
  ): Shape {
    for (const length of [startLeft, startTop, endLeft, endTop]) numberBetween(length, 0, Infinity);
    return this.add(() => newLine(this.sheet, { startLeft, startTop, endLeft, endTop }, type));
  }

  /** Groups shapes of the sheet, by their ids or themselves. */
  AddGroup(values: unknown): Shape {
    if (!Array.isArray(values)) throw invalidArgument("a group is made of a list of shapes");
    const wanted = new Set(values.map((value: unknown) => this.idOf(value)));
    const chosen = this.sheet.shapes.filter(({ id }) => wanted.has(id));
    if (chosen.length < 2) throw invalidArgument("a group needs two shapes of the sheet");
    return this.add(() => {
      const group = newGroup(this.sheet, chosen);
      this.sheet.shapes = this.sheet.shapes.filter((shape) => !chosen.includes(shape));
      return group;
    });
  }

  private idOf(value: unknown): string {
    const shape = value instanceof Shape ? value : this.find(String(value));
    if (shape === undefined) throw new HostError("ItemNotFound");
    return shape.Id;
  }
}
