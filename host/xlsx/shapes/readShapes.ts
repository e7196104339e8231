import type { SheetModel } from "../../workbook/model";
import { geometricTypeOf } from "../../workbook/shapes/geometricTypes";
import { CONNECTOR_TYPES, NO_LINE } from "../../workbook/shapes/newShapes";
import { pictureFormat } from "../../workbook/shapes/pictureFile";
import type { ConnectorModel, Placement, ShapeModel } from "../../workbook/shapes/shapeModel";
import type { Frame } from "../../workbook/shapes/shapeTree";
import type { WorkbookParts } from "../book/workbookParts";
import { EMU_PER_POINT, anchorPlace } from "../charts/anchors";
import { readBoolean } from "../fileBooleans";
import type { Relationships } from "../package/relationships";
import type { Palette } from "../styles/resolveColor";
import type { XmlElement } from "../xml/xmlElement";
import { anchorFrame } from "./anchorFrame";
import { readFill, readLine, readLineEnd, readText } from "./readLook";

/** A shape of a drawing part: the model, its own element, and the anchor round it unless it is in a group. */
export interface ShapeEntry {
  readonly model: ShapeModel;
  readonly element: XmlElement;
  readonly anchor?: XmlElement;
}

interface Source {
  readonly parts: WorkbookParts;
  readonly palette: Palette;
  readonly drawingPart: string;
  readonly links: Relationships;
  readonly entries: ShapeEntry[];
  /** The ids of the drawing's own numbers, which lines name the shapes by that they are fastened to. */
  readonly idsByNumber: Map<string, string>;
}

const TYPES: Readonly<Record<string, ShapeModel["type"]>> = {
  sp: "GeometricShape",
  pic: "Image",
  cxnSp: "Line",
  grpSp: "Group",
};
const PLACEMENTS: Readonly<Record<string, Placement>> = {
  twoCellAnchor: "TwoCell",
  oneCellAnchor: "OneCell",
  absoluteAnchor: "Absolute",
  twoCell: "TwoCell",
  oneCell: "OneCell",
  absolute: "Absolute",
};

/** All shapes of a sheet's drawing, those in groups after their group; what the model cannot say is left out and stays. */
export function readShapes(
  parts: WorkbookParts,
  sheet: SheetModel,
  sheetPart: string,
  worksheet: XmlElement,
  palette: Palette,
): ShapeEntry[] {
  const { package: officePackage } = parts;
  const drawingId = worksheet.element("drawing")?.attribute("id") ?? "";
  const drawingPart = officePackage.relationships(sheetPart).byId(drawingId)?.target;
  const drawing = drawingPart === undefined ? undefined : officePackage.document(drawingPart);
  if (drawingPart === undefined || drawing === undefined) return [];
  const source: Source = {
    parts,
    palette,
    drawingPart,
    links: officePackage.relationships(drawingPart),
    entries: [],
    idsByNumber: new Map(),
  };
  const found = drawing.root.elements().flatMap((anchor) => {
    const element = anchor.elements().find(({ local }) => TYPES[local] !== undefined);
    return element === undefined ? [] : [{ anchor, element }];
  });
  for (const { element } of found) noteNumbers(element, source);
  for (const { anchor, element } of found) {
    const { editAs = anchor.local } = anchor.attributes;
    const rotation = rotationOf(transformOf(element));
    const frame = anchorFrame({ ...anchorPlace(anchor, sheet), rotation });
    const placement = PLACEMENTS[editAs] ?? "TwoCell";
    readShape(element, { frame, placement, anchor }, source);
  }
  return source.entries;
}

function namedOf(element: XmlElement): XmlElement | undefined {
  const [first] = element.elements();
  return first?.element("cNvPr");
}

/** The id that its program gave it for good, or else its place in the file. */
function idOf(element: XmlElement, { drawingPart }: Source): string {
  const named = namedOf(element);
  const own = named
    ?.element("extLst")
    ?.elements("ext")
    .map((ext) => ext.element("creationId")?.attributes["id"])
    .find(Boolean);
  return own ?? `{${drawingPart}#${named?.attributes["id"] ?? "0"}}`;
}

function noteNumbers(element: XmlElement, source: Source): void {
  source.idsByNumber.set(namedOf(element)?.attributes["id"] ?? "", idOf(element, source));
  for (const inner of element.elements()) {
    if (TYPES[inner.local] !== undefined) noteNumbers(inner, source);
  }
}

function transformOf(element: XmlElement): XmlElement | undefined {
  return (element.element("spPr") ?? element.element("grpSpPr"))?.element("xfrm");
}

function rotationOf(transform: XmlElement | undefined): number {
  const degrees = (Number(transform?.attributes["rot"] ?? 0) || 0) / 60_000;
  return ((degrees % 360) + 360) % 360;
}

interface Where {
  readonly frame: Frame;
  readonly placement: Placement;
  readonly anchor?: XmlElement;
}

function readShape(element: XmlElement, where: Where, source: Source): ShapeModel | undefined {
  const type = TYPES[element.local] ?? "Unsupported";
  const properties = element.element("spPr") ?? element.element("grpSpPr");
  const named = namedOf(element)?.attributes ?? {};
  const locks = element
    .elements()[0]
    ?.elements()
    .flatMap((one) => one.elements())
    .find(({ local }) => /Locks$/.test(local));
  const picture = type === "Image" ? readPicture(element, source) : undefined;
  if (type === "Image" && picture === undefined) return undefined;
  const entry = source.entries.length;
  const model: ShapeModel = {
    id: idOf(element, source),
    name: named["name"] ?? "",
    type,
    ...where.frame,
    rotation: rotationOf(properties?.element("xfrm")),
    altTextTitle: named["title"] ?? "",
    altTextDescription: named["descr"] ?? "",
    lockAspectRatio: readBoolean(locks?.attributes["noChangeAspect"]),
    visible: !readBoolean(named["hidden"]),
    placement: where.placement,
    fill: type === "Group" ? { type: "NoFill" } : readFill(element, properties, source.palette),
    line: type === "Group" ? NO_LINE : readLine(element, properties, source.palette),
    ...(type === "GeometricShape" && {
      geometry: geometricTypeOf(properties?.element("prstGeom")?.attributes["prst"] ?? "") ?? "",
      text: readText(element, source.palette),
    }),
    ...(picture && { picture }),
    ...(type === "Line" && { connector: readConnector(element, source) }),
  };
  source.entries.push({ model, element, ...(where.anchor && { anchor: where.anchor }) });
  if (type !== "Group") return model;
  const transform = properties?.element("xfrm");
  const shapes = element.elements().flatMap((inner) => {
    if (TYPES[inner.local] === undefined) return [];
    const frame = innerFrame(inner, transform, where.frame);
    return readShape(inner, { frame, placement: where.placement }, source) ?? [];
  });
  const group = { ...model, shapes };
  source.entries[entry] = {
    model: group,
    element,
    ...(where.anchor && { anchor: where.anchor }),
  };
  return group;
}

/** Where something in a group lies on the sheet: groups have a measure of their own for what is in them. */
function innerFrame(inner: XmlElement, group: XmlElement | undefined, frame: Frame): Frame {
  const value = (parent: XmlElement | undefined, local: string, name: string): number =>
    Number(parent?.element(local)?.attributes[name] ?? 0) || 0;
  const transform = transformOf(inner);
  const scale = (points: number, emu: number): number =>
    emu > 0 ? points / emu : 1 / EMU_PER_POINT;
  const across = scale(frame.width, value(group, "chExt", "cx"));
  const down = scale(frame.height, value(group, "chExt", "cy"));
  const left = value(transform, "off", "x") - value(group, "chOff", "x");
  const top = value(transform, "off", "y") - value(group, "chOff", "y");
  const round = (points: number): number => Math.round(points * 100) / 100;
  return {
    left: round(frame.left + left * across),
    top: round(frame.top + top * down),
    width: round(value(transform, "ext", "cx") * across),
    height: round(value(transform, "ext", "cy") * down),
  };
}

/** A picture's file; undefined for one that is not in the package, or damaged. */
function readPicture(element: XmlElement, source: Source): ShapeModel["picture"] {
  const blip = element.element("blipFill")?.element("blip");
  const link = source.links.byId(blip?.attribute("embed") ?? "");
  if (link === undefined || link.external) return undefined;
  try {
    const bytes = source.parts.package.archive.read(link.target);
    return bytes && { format: pictureFormat(bytes), bytes };
  } catch {
    // Nobody but its picture is hurt by a damaged one; it stays in the file as it is.
    return undefined;
  }
}

function readConnector(element: XmlElement, source: Source): ConnectorModel {
  const properties = element.element("spPr");
  const transform = properties?.element("xfrm")?.attributes ?? {};
  const shape = properties?.element("prstGeom")?.attributes["prst"] ?? "";
  const family = /^(bent|curved)/.exec(shape)?.[1];
  const type = CONNECTOR_TYPES.find(
    (name) => name === { bent: "Elbow", curved: "Curve" }[family ?? ""],
  );
  const links = element.element("nvCxnSpPr")?.element("cNvCxnSpPr");
  const end = (local: "headEnd" | "tailEnd", connection: "stCxn" | "endCxn") => {
    const { id = "", idx } = links?.element(connection)?.attributes ?? {};
    const shapeId = source.idsByNumber.get(id);
    const connected = shapeId === undefined ? undefined : { shapeId, site: Number(idx ?? 0) };
    return { ...readLineEnd(properties, local), ...(connected && { connected }) };
  };
  return {
    type: type ?? "Straight",
    flippedAcross: readBoolean(transform["flipH"]),
    flippedDown: readBoolean(transform["flipV"]),
    begin: end("headEnd", "stCxn"),
    end: end("tailEnd", "endCxn"),
  };
}
