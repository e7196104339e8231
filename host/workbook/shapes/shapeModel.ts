/**
 * A picture, shape, line or group that lies on a sheet. Lengths are points from the sheet's top left corner, also of
 * what is in a group; angles are degrees clockwise; a transparency is between 0 and 1. Never changed in place: a change
 * puts another object into the sheet's list, so that what was noted of the list before still tells how it was.
 */
export interface ShapeModel {
  readonly id: string;
  readonly name: string;
  readonly type: "Image" | "GeometricShape" | "Line" | "Group" | "Unsupported";
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  readonly rotation: number;
  readonly altTextTitle: string;
  readonly altTextDescription: string;
  readonly lockAspectRatio: boolean;
  readonly visible: boolean;
  readonly placement: Placement;
  readonly fill: ShapeFillModel;
  readonly line: ShapeLineModel;
  /** Of a geometric shape: one of Excel.GeometricShapeType, or "" for an outline drawn by hand. */
  readonly geometry?: string;
  /** Of a geometric shape, text boxes among them. */
  readonly text?: ShapeTextModel;
  /** Of a picture. */
  readonly picture?: PictureModel;
  /** Of a line. */
  readonly connector?: ConnectorModel;
  /** Of a group: what is in it, the lowest first. */
  readonly shapes?: readonly ShapeModel[];
}

/** How a shape goes along with the cells under it: moved and sized, only moved, or neither. */
export type Placement = "TwoCell" | "OneCell" | "Absolute";

export type ShapeFillType =
  "NoFill" | "Solid" | "Gradient" | "Pattern" | "PictureAndTexture" | "Mixed";

/** How a shape is filled. A colour that a file says in a way that the host cannot work out is undefined. */
export interface ShapeFillModel {
  readonly type: ShapeFillType;
  /** "#RRGGBB" */
  readonly color?: string;
  readonly transparency?: number;
}

/** The line round a shape, or the line itself. */
export interface ShapeLineModel {
  readonly visible: boolean;
  readonly color?: string;
  /** Points. */
  readonly weight: number;
  readonly dashStyle: string;
  readonly style: string;
  readonly transparency: number;
}

export interface ShapeTextModel {
  readonly text: string;
  readonly font: ShapeFontModel;
  readonly horizontalAlignment: string;
  readonly verticalAlignment: string;
  readonly horizontalOverflow: string;
  readonly verticalOverflow: string;
  readonly orientation: string;
  readonly readingOrder: string;
  readonly autoSizeSetting: string;
  readonly leftMargin: number;
  readonly rightMargin: number;
  readonly topMargin: number;
  readonly bottomMargin: number;
}

export interface ShapeFontModel {
  readonly name: string;
  readonly size: number;
  readonly color: string;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: string;
}

/** A picture's own file. */
export interface PictureModel {
  readonly format: "PNG" | "JPEG" | "GIF" | "BMP" | "SVG" | "UNKNOWN";
  readonly bytes: Uint8Array;
}

export interface ConnectorModel {
  readonly type: "Straight" | "Elbow" | "Curve";
  /** Whether it begins on the right (at the bottom) of its frame. */
  readonly flippedAcross: boolean;
  readonly flippedDown: boolean;
  readonly begin: LineEndModel;
  readonly end: LineEndModel;
}

export interface LineEndModel {
  readonly arrowheadStyle: string;
  readonly arrowheadLength: string;
  readonly arrowheadWidth: string;
  /** The shape that this end is fastened to, and at which of its sites. */
  readonly connected?: { readonly shapeId: string; readonly site: number };
}
