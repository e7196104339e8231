import { oneOf } from "../formats";
import { invalidArgument } from "../hostError";
import { HeldShape, type LineEnd } from "../shapes/heldShape";
import { connectorType } from "../shapes/newShapes";
import type { LineEndModel } from "../shapes/shapeModel";
import { HostObject } from "./hostObject";
import type { Shape } from "./shape";

const STYLES = ["None", "Triangle", "Stealth", "Diamond", "Oval", "Open"];
const LENGTHS = ["Short", "Medium", "Long"];
const WIDTHS = ["Narrow", "Medium", "Wide"];

/** Excel.Line: a shape as a line. All of it throws for a shape that is none. */
export class Line extends HostObject {
  readonly typeName = "Line";

  constructor(
    private readonly held: HeldShape,
    private readonly shapeOf: (held: HeldShape) => Shape,
  ) {
    super(held.book);
  }

  private end(end: LineEnd): LineEndModel {
    return this.held.connector[end];
  }
  private write(end: LineEnd, change: Partial<LineEndModel>): void {
    this.held.writeEnd(end, { ...this.end(end), ...change });
  }

  /** Office.js spells this one as add-ins do. */
  override answerName(name: string): string {
    return name === "ConnectorType" ? "connectorType" : name;
  }

  get Id(): string {
    return this.held.connector === undefined ? "" : this.held.id;
  }
  get Shape(): Shape {
    return this.shapeOf(this.held);
  }
  get ConnectorType(): string {
    return this.held.connector.type;
  }
  set ConnectorType(value: unknown) {
    this.held.write({ connector: { ...this.held.connector, type: connectorType(value) } });
  }

  get BeginArrowheadStyle(): string {
    return this.end("begin").arrowheadStyle;
  }
  set BeginArrowheadStyle(value: unknown) {
    this.write("begin", { arrowheadStyle: oneOf(value, STYLES) });
  }
  get BeginArrowheadLength(): string {
    return this.end("begin").arrowheadLength;
  }
  set BeginArrowheadLength(value: unknown) {
    this.write("begin", { arrowheadLength: oneOf(value, LENGTHS) });
  }
  get BeginArrowheadWidth(): string {
    return this.end("begin").arrowheadWidth;
  }
  set BeginArrowheadWidth(value: unknown) {
    this.write("begin", { arrowheadWidth: oneOf(value, WIDTHS) });
  }
  get EndArrowheadStyle(): string {
    return this.end("end").arrowheadStyle;
  }
  set EndArrowheadStyle(value: unknown) {
    this.write("end", { arrowheadStyle: oneOf(value, STYLES) });
  }
  get EndArrowheadLength(): string {
    return this.end("end").arrowheadLength;
  }
  set EndArrowheadLength(value: unknown) {
    this.write("end", { arrowheadLength: oneOf(value, LENGTHS) });
  }
  get EndArrowheadWidth(): string {
    return this.end("end").arrowheadWidth;
  }
  set EndArrowheadWidth(value: unknown) {
    this.write("end", { arrowheadWidth: oneOf(value, WIDTHS) });
  }

  get IsBeginConnected(): boolean {
    return this.end("begin").connected !== undefined;
  }
  get IsEndConnected(): boolean {
    return this.end("end").connected !== undefined;
  }
  get BeginConnectedSite(): number | null {
    return this.end("begin").connected?.site ?? null;
  }
  get EndConnectedSite(): number | null {
    return this.end("end").connected?.site ?? null;
  }
  get BeginConnectedShape(): Shape | null {
    return this.connected("begin");
  }
  get EndConnectedShape(): Shape | null {
    return this.connected("end");
  }
  private connected(end: LineEnd): Shape | null {
    const { connected } = this.end(end);
    return connected === undefined ? null : this.shapeOf(this.held.other(connected.shapeId));
  }

  ConnectBeginShape(shape: Shape, site: number): void {
    this.held.connect("begin", heldBy(shape), site);
  }
  ConnectEndShape(shape: Shape, site: number): void {
    this.held.connect("end", heldBy(shape), site);
  }
  DisconnectBeginShape(): void {
    this.held.disconnect("begin");
  }
  DisconnectEndShape(): void {
    this.held.disconnect("end");
  }
}

function heldBy(shape: unknown): HeldShape {
  const held =
    typeof shape === "object" && shape !== null && "held" in shape ? shape.held : undefined;
  if (!(held instanceof HeldShape)) throw invalidArgument("a line is fastened to a shape");
  return held;
}
