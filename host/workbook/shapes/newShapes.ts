import { oneOf } from "../formats";
import { invalidArgument } from "../hostError";
import type { SheetModel } from "../model";
import { GEOMETRIC_TYPES } from "./geometricTypes";
import { bytesOfBase64, pictureFormat, pictureSize } from "./pictureFile";
import type {
  ConnectorModel,
  LineEndModel,
  ShapeLineModel,
  ShapeModel,
  ShapeTextModel,
} from "./shapeModel";
import { allShapes, frameOf } from "./shapeTree";

/** The first colour of Excel's usual theme, and the darker one that it gives to outlines. */
const ACCENT = "#4472C4";
const OUTLINE = "#2F528F";

export const PLAIN_LINE: ShapeLineModel = {
  visible: true,
  color: OUTLINE,
  weight: 1,
  dashStyle: "Solid",
  style: "Single",
  transparency: 0,
};
export const NO_LINE: ShapeLineModel = { ...PLAIN_LINE, visible: false };

export const PLAIN_TEXT: ShapeTextModel = {
  text: "",
  font: {
    name: "Calibri",
    size: 11,
    color: "#FFFFFF",
    bold: false,
    italic: false,
    underline: "None",
  },
  horizontalAlignment: "Left",
  verticalAlignment: "Top",
  horizontalOverflow: "Clip",
  verticalOverflow: "Clip",
  orientation: "Horizontal",
  readingOrder: "LeftToRight",
  autoSizeSetting: "AutoSizeNone",
  leftMargin: 7.2,
  rightMargin: 7.2,
  topMargin: 3.6,
  bottomMargin: 3.6,
};

export const PLAIN_END: LineEndModel = {
  arrowheadStyle: "None",
  arrowheadLength: "Medium",
  arrowheadWidth: "Medium",
};

export const CONNECTOR_TYPES: readonly ConnectorModel["type"][] = ["Straight", "Elbow", "Curve"];

/** One of the types of connectors, whatever its case. Throws InvalidArgument for anything else. */
export function connectorType(value: unknown): ConnectorModel["type"] {
  const name = oneOf(value, CONNECTOR_TYPES);
  return CONNECTOR_TYPES.find((type) => type === name) ?? "Straight";
}

/** What every new shape has, under the next number of the sheet: "Rectangle 3". */
function plainShape(sheet: SheetModel, word: string): Omit<ShapeModel, "type"> {
  const number = freeNumber(sheet);
  return {
    id: idOf(sheet, number),
    name: `${word} ${number}`,
    left: 0,
    top: 0,
    width: 72,
    height: 72,
    rotation: 0,
    altTextTitle: "",
    altTextDescription: "",
    lockAspectRatio: false,
    visible: true,
    placement: "TwoCell",
    fill: { type: "NoFill" },
    line: NO_LINE,
  };
}

function idOf(sheet: SheetModel, number: number): string {
  const hex = number.toString(16).toUpperCase().padStart(8, "0");
  return `{${hex}-0000-0000-0001-0000${sheet.id.slice(1, 5)}0000}`;
}

function freeNumber(sheet: SheetModel): number {
  const shapes = allShapes(sheet.shapes);
  const taken = [...shapes, ...sheet.charts].map(({ id, name }) =>
    Math.max(
      Number(/ (\d{1,6})$/.exec(name)?.[1] ?? 0),
      // Ours carry their number in the id too, which a new name does not change.
      Number.parseInt(/^\{([0-9A-F]{8})-0000-0000-0001-/.exec(id)?.[1] ?? "0", 16),
    ),
  );
  return Math.max(0, ...taken) + 1;
}

export function newGeometricShape(sheet: SheetModel, type: unknown): ShapeModel {
  const geometry = oneOf(type, GEOMETRIC_TYPES);
  const word = geometry.replaceAll(/(?<=[a-z])(?=[A-Z0-9])/g, " ");
  return {
    ...plainShape(sheet, word),
    type: "GeometricShape",
    geometry,
    fill: { type: "Solid", color: ACCENT, transparency: 0 },
    line: PLAIN_LINE,
    text: PLAIN_TEXT,
  };
}

export function newTextBox(sheet: SheetModel, text: string): ShapeModel {
  return {
    ...plainShape(sheet, "TextBox"),
    type: "GeometricShape",
    geometry: "Rectangle",
    fill: { type: "Solid", color: "#FFFFFF", transparency: 0 },
    line: { ...PLAIN_LINE, color: "#BCBCBC", weight: 0.75 },
    text: { ...PLAIN_TEXT, text, font: { ...PLAIN_TEXT.font, color: "#000000" } },
  };
}

/** A picture in its own size. Throws InvalidArgument unless it is a PNG or a JPEG. */
export function newPicture(sheet: SheetModel, base64: unknown): ShapeModel {
  const bytes = bytesOfBase64(base64);
  const format = pictureFormat(bytes);
  const size = pictureSize(bytes);
  if ((format !== "PNG" && format !== "JPEG") || size === undefined) {
    throw invalidArgument("a picture is a PNG or a JPEG");
  }
  return {
    ...plainShape(sheet, "Picture"),
    type: "Image",
    ...size,
    lockAspectRatio: true,
    placement: "OneCell",
    picture: { format, bytes },
  };
}

export interface LinePlace {
  readonly startLeft: number;
  readonly startTop: number;
  readonly endLeft: number;
  readonly endTop: number;
}

/** The frame that a line lies in from corner to corner, and from which corner it starts. */
export function lineFrame({ startLeft, startTop, endLeft, endTop }: LinePlace) {
  return {
    left: Math.min(startLeft, endLeft),
    top: Math.min(startTop, endTop),
    width: Math.abs(endLeft - startLeft),
    height: Math.abs(endTop - startTop),
    flippedAcross: endLeft < startLeft,
    flippedDown: endTop < startTop,
  };
}

export function newLine(sheet: SheetModel, place: LinePlace, type: unknown): ShapeModel {
  const { flippedAcross, flippedDown, ...frame } = lineFrame(place);
  const named = connectorType(type);
  return {
    ...plainShape(sheet, `${named} Connector`),
    type: "Line",
    ...frame,
    line: { ...PLAIN_LINE, color: ACCENT, weight: 0.5 },
    connector: { type: named, flippedAcross, flippedDown, begin: PLAIN_END, end: PLAIN_END },
  };
}

export function newGroup(sheet: SheetModel, shapes: readonly ShapeModel[]): ShapeModel {
  return { ...plainShape(sheet, "Group"), type: "Group", ...frameOf(shapes), shapes };
}

/** A copy of a shape, and of what is in it, under ids of its own; lines in it are fastened to nothing. */
export function pastedShape(sheet: SheetModel, shape: ShapeModel): ShapeModel {
  const first = freeNumber(sheet);
  let number = first - 1;
  const copyOf = (one: ShapeModel): ShapeModel => {
    number += 1;
    const { connector, shapes, ...rest } = one;
    return {
      ...rest,
      id: idOf(sheet, number),
      name: one.name.replace(/ \d{1,6}$/, ` ${number}`),
      ...(shapes && { shapes: shapes.map(copyOf) }),
      ...(connector && {
        connector: { ...connector, begin: free(connector.begin), end: free(connector.end) },
      }),
    };
  };
  return copyOf(shape);
}

function free({ arrowheadStyle, arrowheadLength, arrowheadWidth }: LineEndModel): LineEndModel {
  return { arrowheadStyle, arrowheadLength, arrowheadWidth };
}
