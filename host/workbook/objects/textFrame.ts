import { numberBetween, oneOf } from "../formats";
import type { HeldShape } from "../shapes/heldShape";
import type { ShapeTextModel } from "../shapes/shapeModel";
import { HostObject } from "./hostObject";
import { TextRange } from "./textRange";

/** Excel's words for each choice of a text frame. */
export const FRAME_CHOICES = {
  autoSizeSetting: [
    "AutoSizeNone",
    "AutoSizeTextToFitShape",
    "AutoSizeShapeToFitText",
    "AutoSizeMixed",
  ],
  horizontalAlignment: [
    "Left",
    "Center",
    "Right",
    "Justify",
    "JustifyLow",
    "Distributed",
    "ThaiDistributed",
  ],
  verticalAlignment: ["Top", "Middle", "Bottom", "Justified", "Distributed"],
  horizontalOverflow: ["Overflow", "Clip"],
  verticalOverflow: ["Overflow", "Ellipsis", "Clip"],
  orientation: [
    "Horizontal",
    "Vertical",
    "Vertical270",
    "WordArtVertical",
    "EastAsianVertical",
    "MongolianVertical",
    "WordArtVerticalRTL",
  ],
  readingOrder: ["LeftToRight", "RightToLeft"],
} as const;

type Margin = "leftMargin" | "rightMargin" | "topMargin" | "bottomMargin";

/** Excel.TextFrame. All of it throws for a shape that holds no text: a picture, a line, a group. */
export class TextFrame extends HostObject {
  readonly typeName = "TextFrame";

  constructor(private readonly held: HeldShape) {
    super(held.book);
  }

  private get text(): ShapeTextModel {
    return this.held.text;
  }
  private choose(name: keyof typeof FRAME_CHOICES, value: unknown): void {
    this.held.writeText({ [name]: oneOf(value, FRAME_CHOICES[name]) });
  }
  private setMargin(name: Margin, value: unknown): void {
    this.held.writeText({ [name]: numberBetween(value, 0, Infinity) });
  }

  get TextRange(): TextRange {
    return new TextRange(this.held);
  }
  get HasText(): boolean {
    return this.text.text !== "";
  }
  get AutoSizeSetting(): string {
    return this.text.autoSizeSetting;
  }
  set AutoSizeSetting(value: unknown) {
    this.choose("autoSizeSetting", value);
  }
  get HorizontalAlignment(): string {
    return this.text.horizontalAlignment;
  }
  set HorizontalAlignment(value: unknown) {
    this.choose("horizontalAlignment", value);
  }
  get VerticalAlignment(): string {
    return this.text.verticalAlignment;
  }
  set VerticalAlignment(value: unknown) {
    this.choose("verticalAlignment", value);
  }
  get HorizontalOverflow(): string {
    return this.text.horizontalOverflow;
  }
  set HorizontalOverflow(value: unknown) {
    this.choose("horizontalOverflow", value);
  }
  get VerticalOverflow(): string {
    return this.text.verticalOverflow;
  }
  set VerticalOverflow(value: unknown) {
    this.choose("verticalOverflow", value);
  }
  get Orientation(): string {
    return this.text.orientation;
  }
  set Orientation(value: unknown) {
    this.choose("orientation", value);
  }
  get ReadingOrder(): string {
    return this.text.readingOrder;
  }
  set ReadingOrder(value: unknown) {
    this.choose("readingOrder", value);
  }
  get LeftMargin(): number {
    return this.text.leftMargin;
  }
  set LeftMargin(value: unknown) {
    this.setMargin("leftMargin", value);
  }
  get RightMargin(): number {
    return this.text.rightMargin;
  }
  set RightMargin(value: unknown) {
    this.setMargin("rightMargin", value);
  }
  get TopMargin(): number {
    return this.text.topMargin;
  }
  set TopMargin(value: unknown) {
    this.setMargin("topMargin", value);
  }
  get BottomMargin(): number {
    return this.text.bottomMargin;
  }
  set BottomMargin(value: unknown) {
    this.setMargin("bottomMargin", value);
  }

  DeleteText(): void {
    this.held.writeText({ text: "" });
  }
}
