import { asBoolean, asText, numberBetween, oneOf } from "../formats";
import { HostError, invalidArgument } from "../hostError";
import { shapePicture } from "../pictures/shapePicture";
import { GEOMETRIC_TYPES } from "../shapes/geometricTypes";
import { HeldShape } from "../shapes/heldShape";
import { pictureSize } from "../shapes/pictureFile";
import type { Placement, ShapeModel } from "../shapes/shapeModel";
import { findShape, type Frame } from "../shapes/shapeTree";
import { pastedShape } from "../shapes/newShapes";
import { GeometricShape } from "./geometricShape";
import { HostObject } from "./hostObject";
import type { Identity } from "./hostObject";
import { Line } from "./line";
import { ShapeFill } from "./shapeFill";
import { ShapeGroup } from "./shapeGroup";
import { ShapeImage } from "./shapeImage";
import { ShapeLineFormat } from "./shapeLineFormat";
import { TextFrame } from "./textFrame";
import { Worksheet } from "./worksheet";

const PLACEMENTS: readonly Placement[] = ["TwoCell", "OneCell", "Absolute"];

/** Excel.Shape: a picture, a geometric shape or text box, a line, or a group of them. */
export class Shape extends HostObject {
  readonly typeName = "Shape";

  constructor(readonly held: HeldShape) {
    super(held.book);
  }

  override identity(): Identity {
    return { Id: this.held.id };
  }

  private get model(): ShapeModel {
    return this.held.model;
  }

  get Id(): string {
    return this.model.id;
  }
  get Name(): string {
    return this.model.name;
  }
  set Name(value: unknown) {
    this.held.write({ name: asText(value) });
  }
  get DisplayName(): string {
    return this.model.name;
  }
  get Type(): string {
    return this.model.type;
  }

  get AltTextTitle(): string {
    return this.model.altTextTitle;
  }
  set AltTextTitle(value: unknown) {
    this.held.write({ altTextTitle: asText(value) });
  }
  get AltTextDescription(): string {
    return this.model.altTextDescription;
  }
  set AltTextDescription(value: unknown) {
    this.held.write({ altTextDescription: asText(value) });
  }

  get Left(): number {
    return this.model.left;
  }
  set Left(value: unknown) {
    this.held.place({ left: numberBetween(value, 0, Infinity) });
  }
  get Top(): number {
    return this.model.top;
  }
  set Top(value: unknown) {
    this.held.place({ top: numberBetween(value, 0, Infinity) });
  }
  get Width(): number {
    return this.model.width;
  }
  set Width(value: unknown) {
    this.size("width", numberBetween(value, 0, Infinity));
  }
  get Height(): number {
    return this.model.height;
  }
  set Height(value: unknown) {
    this.size("height", numberBetween(value, 0, Infinity));
  }
  get Rotation(): number {
    return this.model.rotation;
  }
  set Rotation(value: unknown) {
    const degrees = numberBetween(value, -Number.MAX_VALUE, Number.MAX_VALUE);
    this.held.write({ rotation: ((degrees % 360) + 360) % 360 });
  }
  get LockAspectRatio(): boolean {
    return this.model.lockAspectRatio;
  }
  set LockAspectRatio(value: unknown) {
    this.held.write({ lockAspectRatio: asBoolean(value) });
  }
  get Placement(): string {
    return this.model.placement;
  }
  set Placement(value: unknown) {
    const named = oneOf(value, PLACEMENTS);
    this.held.write({ placement: PLACEMENTS.find((one) => one === named) ?? "TwoCell" });
  }
  get Visible(): boolean {
    return this.model.visible;
  }
  set Visible(value: unknown) {
    this.held.write({ visible: asBoolean(value) });
  }

  get GeometricShapeType(): string | null {
    const { geometry } = this.model;
    return geometry === undefined || geometry === "" ? null : geometry;
  }
  set GeometricShapeType(value: unknown) {
    if (this.model.type !== "GeometricShape") throw new HostError("InvalidOperation");
    this.held.write({ geometry: oneOf(value, GEOMETRIC_TYPES) });
  }
  get ConnectionSiteCount(): number {
    return this.held.sites.length;
  }
  get Level(): number {
    return this.held.groups.length;
  }
  get ZOrderPosition(): number {
    return this.siblings.findIndex(({ id }) => id === this.held.id);
  }

  get Fill(): ShapeFill {
    return new ShapeFill(this.held);
  }
  get LineFormat(): ShapeLineFormat {
    return new ShapeLineFormat(this.held);
  }
  get TextFrame(): TextFrame {
    return new TextFrame(this.held);
  }
  get GeometricShape(): GeometricShape {
    return new GeometricShape(this.held, this);
  }
  get Image(): ShapeImage {
    return new ShapeImage(this.held, this);
  }
  get Line(): Line {
    return new Line(this.held, (held) => new Shape(held));
  }
  get Group(): ShapeGroup {
    return new ShapeGroup(this.held, (held) => new Shape(held));
  }
  get ParentGroup(): Shape {
    const group = this.held.groups.at(-1);
    if (group === undefined) throw new HostError("ItemNotFound");
    return new Shape(this.held.other(group.id));
  }

  private get siblings(): readonly ShapeModel[] {
    return this.held.groups.at(-1)?.shapes ?? this.held.sheet.shapes;
  }

  /** Sets one side; the other goes along where the ratio of the two is locked. */
  private size(side: "width" | "height", to: number): void {
    const { model } = this;
    const other = side === "width" ? "height" : "width";
    const along =
      model.lockAspectRatio && model[side] > 0 ? (model[other] * to) / model[side] : model[other];
    this.held.place({ [side]: to, [other]: along });
  }

  IncrementLeft(by: number): void {
    this.held.place({ left: Math.max(0, this.model.left + anyNumber(by)) });
  }
  IncrementTop(by: number): void {
    this.held.place({ top: Math.max(0, this.model.top + anyNumber(by)) });
  }
  IncrementRotation(by: number): void {
    this.Rotation = this.model.rotation + anyNumber(by);
  }

  ScaleHeight(factor: number, scaleType: string, from = "ScaleFromTopLeft"): void {
    this.scale("height", factor, scaleType, from);
  }
  ScaleWidth(factor: number, scaleType: string, from = "ScaleFromTopLeft"): void {
    this.scale("width", factor, scaleType, from);
  }

  private scale(side: "width" | "height", factor: unknown, type: unknown, from: unknown): void {
    const before = this.model;
    const isOriginal = oneOf(type, ["CurrentSize", "OriginalSize"]) === "OriginalSize";
    const original = before.picture && pictureSize(before.picture.bytes);
    // Only pictures have a size of their own; all else is sized as it is.
    const size = isOriginal && original !== undefined ? original[side] : before[side];
    this.size(side, size * numberBetween(factor, Number.MIN_VALUE, Number.MAX_VALUE));
    const stays = { ScaleFromTopLeft: 0, ScaleFromMiddle: 0.5, ScaleFromBottomRight: 1 } as const;
    const kept = oneOf(from, Object.keys(stays));
    const part = Object.entries(stays).find(([name]) => name === kept)?.[1] ?? 0;
    const { width, height } = this.model;
    const moved: Partial<Frame> = {
      left: Math.max(0, before.left + (before.width - width) * part),
      top: Math.max(0, before.top + (before.height - height) * part),
    };
    if (part > 0) this.held.place(moved);
  }

  SetZOrder(position: string): void {
    const place = oneOf(position, ["BringToFront", "BringForward", "SendToBack", "SendBackward"]);
    const { siblings, model, held } = this;
    const at = this.ZOrderPosition;
    const last = siblings.length - 1;
    const to = {
      BringToFront: last,
      BringForward: Math.min(last, at + 1),
      SendToBack: 0,
      SendBackward: Math.max(0, at - 1),
    }[place];
    const order = siblings.toSpliced(at, 1).toSpliced(to ?? at, 0, model);
    this.book.ensureWritable(held.sheet);
    const group = held.groups.at(-1);
    if (group === undefined) held.sheet.shapes = order;
    else held.other(group.id).write({ shapes: order });
    this.book.changed(held.sheet);
  }

  /** A copy in the same place of this sheet or of another one, on top of what is there. */
  CopyTo(destination?: Worksheet | string): Shape {
    const { held, book } = this;
    const sheet =
      destination === undefined
        ? held.sheet
        : destination instanceof Worksheet
          ? destination.sheet
          : book.sheet(destination);
    if (sheet === undefined) throw new HostError("ItemNotFound");
    book.ensureWritable(sheet);
    const copy = pastedShape(sheet, this.model);
    sheet.shapes = [...sheet.shapes, copy];
    book.changed(sheet);
    return new Shape(new HeldShape(book, sheet, copy.id));
  }

  /** Office.js finds the copy again that CopyTo gave it. */
  _GetShapeById(id: string): Shape {
    const { book } = this;
    const sheet = book.model.sheets.find(({ shapes }) => findShape(shapes, id) !== undefined);
    if (sheet === undefined) throw new HostError("ItemNotFound");
    return new Shape(new HeldShape(book, sheet, id));
  }

  Delete(): void {
    for (const line of this.held.sheet.shapes) this.unfasten(line);
    this.held.replace([]);
  }

  private unfasten(line: ShapeModel): void {
    const held = this.held.other(line.id);
    if (line.connector?.begin.connected?.shapeId === this.held.id) held.disconnect("begin");
    if (line.connector?.end.connected?.shapeId === this.held.id) held.disconnect("end");
  }

  /** A PNG of the shape at 96 dots an inch; a picture's own file where that has the format that is asked for. */
  GetAsImage(format: string): string {
    return shapePicture(this.model, oneOf(format, ["BMP", "JPEG", "GIF", "PNG", "SVG", "UNKNOWN"]));
  }
}

function anyNumber(value: unknown): number {
  if (typeof value !== "number" || !Number.isFinite(value)) throw invalidArgument("no number");
  return value;
}
