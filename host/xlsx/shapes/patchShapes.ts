import type { SheetModel } from "../../workbook/model";
import type { ShapeModel } from "../../workbook/shapes/shapeModel";
import { allShapes } from "../../workbook/shapes/shapeTree";
import type { WorkbookParts } from "../book/workbookParts";
import { markerXml } from "../charts/anchors";
import { drawingOf, nextShapeId } from "../charts/patchCharts";
import type { SheetPlace } from "../parts/patchTables";
import { folderOf } from "../parts/patchTables";
import { sameData } from "../sheet/sameData";
import type { Palette } from "../styles/resolveColor";
import type { XmlElement } from "../xml/xmlElement";
import { attributesXml } from "../xml/xmlElement";
import { anchorFrame } from "./anchorFrame";
import { patchShape } from "./patchShape";
import { newShapeXml, type ShapeNumbers } from "./newShapeXml";
import { readShapes, type ShapeEntry } from "./readShapes";

/**
 * Writes the shapes of a sheet that were added, changed, moved up or down or put into groups, and removes those that
 * were deleted. A shape that says what it said before keeps its bytes, and a changed one keeps all that the host does
 * not know of it.
 */
export function patchShapes(
  place: SheetPlace,
  parts: WorkbookParts,
  before: SheetModel,
  after: SheetModel,
  palette: Palette,
): void {
  const entries = readShapes(parts, before, place.part, place.worksheet, palette);
  const tops = entries.filter(({ anchor }) => anchor !== undefined);
  if (
    sameShapes(
      tops.map(({ model }) => model),
      after.shapes,
    )
  ) {
    return;
  }
  const folder = folderOf(place.part);
  const [drawingPart, root] = drawingOf(place, folder);
  const writer = new DrawingWriter(place, drawingPart, root, entries, after);
  const texts = after.shapes.map((shape) => writer.anchorText(shape));
  // The drawing's places are filled anew in the order of now; what already stands in its place is not touched.
  const slots = tops.flatMap(({ anchor }) => anchor ?? []);
  for (const [at, slot] of slots.entries()) {
    const text = texts[at] ?? "";
    if (slot.toString() !== text) slot.replaceWith(text);
  }
  for (const text of texts.slice(slots.length)) root.insert(text);
  removePictures(place, drawingPart, entries, root);
}

/** Whether two lists of shapes say the same; a picture's own file never changes. */
function sameShapes(a: readonly ShapeModel[], b: readonly ShapeModel[]): boolean {
  return sameData(a.map(withoutBytes), b.map(withoutBytes));
}

function withoutBytes({ picture, shapes, ...shape }: ShapeModel): unknown {
  return { ...shape, picture: picture?.format, shapes: shapes?.map(withoutBytes) };
}

/** A picture's link goes with the last element that names it. */
function removePictures(
  { package: officePackage }: SheetPlace,
  drawingPart: string,
  entries: readonly ShapeEntry[],
  root: XmlElement,
): void {
  const links = officePackage.relationships(drawingPart);
  const text = root.toString();
  for (const { element } of entries) {
    const id = element.element("blipFill")?.element("blip")?.attribute("embed");
    if (id !== undefined && !text.includes(`"${id}"`)) links.remove(id);
  }
}

/** Makes the XML of a drawing's shapes, new ones and those that it had. */
class DrawingWriter {
  private readonly entries: Map<string, ShapeEntry>;
  private readonly numbers: ShapeNumbers;
  private readonly texts = new Map<string, string>();

  constructor(
    private readonly place: SheetPlace,
    private readonly drawingPart: string,
    root: XmlElement,
    entries: readonly ShapeEntry[],
    private readonly sheet: SheetModel,
  ) {
    this.entries = new Map(entries.map((entry) => [entry.model.id, entry]));
    let next = nextShapeId(root);
    this.numbers = new Map();
    for (const { id } of allShapes(sheet.shapes)) {
      const own = this.entries.get(id)?.element.elements()[0]?.element("cNvPr")?.attributes["id"];
      this.numbers.set(id, Number(own ?? next));
      if (own === undefined) next += 1;
    }
    // What was in a group may lie outside now: it is said before its group is emptied.
    const innermostFirst = allShapes(sheet.shapes).reverse();
    for (const shape of innermostFirst) this.texts.set(shape.id, this.shapeText(shape));
  }

  /** A shape with the anchor round it, which stays as it is where the shape's place does. */
  anchorText(shape: ShapeModel): string {
    const entry = this.entries.get(shape.id);
    const text = this.texts.get(shape.id) ?? "";
    const anchor = entry?.anchor;
    if (anchor !== undefined && entry !== undefined && samePlace(entry.model, shape)) {
      return anchor.toString();
    }
    const { left, top, width, height } = anchorFrame(shape);
    const { flavour } = this.place;
    const attributes = attributesXml({
      "xmlns:xdr": flavour.spreadsheetDrawing,
      "xmlns:a": flavour.drawing,
      editAs: { TwoCell: undefined, OneCell: "oneCell", Absolute: "absolute" }[shape.placement],
    });
    return (
      `<xdr:twoCellAnchor${attributes}>${markerXml("from", left, top, this.sheet)}` +
      `${markerXml("to", left + width, top + height, this.sheet)}${text}` +
      `${anchor?.element("clientData")?.toString() ?? "<xdr:clientData/>"}</xdr:twoCellAnchor>`
    );
  }

  private shapeText(shape: ShapeModel): string {
    const entry = this.entries.get(shape.id);
    const inner = (shape.shapes ?? []).map(({ id }) => this.texts.get(id) ?? "");
    if (entry === undefined) {
      const picture = shape.picture === undefined ? "" : this.addPicture(shape);
      return newShapeXml(shape, {
        flavour: this.place.flavour,
        numbers: this.numbers,
        picture,
        inner: inner.join(""),
      });
    }
    if (sameShapes([entry.model], [shape])) return entry.element.toString();
    patchShape(entry, shape, { flavour: this.place.flavour, numbers: this.numbers, inner });
    return entry.element.toString();
  }

  /** Puts a new picture's file into the package, and gives the link's id. */
  private addPicture({ picture }: ShapeModel): string {
    if (picture === undefined) return "";
    const { package: officePackage, flavour, part } = this.place;
    const ending = PICTURE_TYPES[picture.format] ?? "bin";
    const path = officePackage.freePath(`${folderOf(part)}media/image#.${ending}`);
    officePackage.archive.write(path, picture.bytes);
    officePackage.contentTypes.set(path, `image/${ending === "svg" ? "svg+xml" : ending}`);
    return officePackage
      .relationships(this.drawingPart)
      .add(`${flavour.relationships}/image`, path);
  }
}

const PICTURE_TYPES: Readonly<Record<string, string>> = {
  PNG: "png",
  JPEG: "jpeg",
  GIF: "gif",
  BMP: "bmp",
  SVG: "svg",
};

function samePlace(a: ShapeModel, b: ShapeModel): boolean {
  const placeOf = ({ left, top, width, height, rotation, placement }: ShapeModel): unknown => [
    [left, top, width, height, placement],
    anchorFrame({ left, top, width, height, rotation }),
  ];
  return sameData(placeOf(a), placeOf(b));
}
