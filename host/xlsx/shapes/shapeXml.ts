import { fileShapeName } from "../../workbook/shapes/geometricTypes";
import type {
  LineEndModel,
  ShapeFillModel,
  ShapeModel,
  ShapeTextModel,
} from "../../workbook/shapes/shapeModel";
import { EMU_PER_POINT } from "../charts/anchors";
import { escapeText } from "../xml/escapeXml";
import { attributesXml } from "../xml/xmlElement";
import * as words from "./shapeWords";

export const emu = (points: number): number => Math.round(points * EMU_PER_POINT);

/** A colour with its transparency; black where the host does not know it. */
export function colorXml(color = "#000000", transparency = 0): string {
  const alpha =
    transparency === 0 ? "" : `<a:alpha val="${Math.round((1 - transparency) * 100_000)}"/>`;
  return `<a:srgbClr val="${color.slice(1)}">${alpha}</a:srgbClr>`;
}

/** A fill; "" for one that only the program that made it can say. */
export function fillXml({ type, color, transparency }: ShapeFillModel): string {
  if (type === "NoFill") return "<a:noFill/>";
  return type === "Solid" ? `<a:solidFill>${colorXml(color, transparency)}</a:solidFill>` : "";
}

export function lineXml({ line, connector }: ShapeModel): string {
  const attributes = attributesXml({
    w: emu(line.weight),
    cmpd: line.style === "Single" ? undefined : words.COMPOUNDS[line.style],
  });
  const ends =
    connector === undefined
      ? ""
      : endXml("headEnd", connector.begin) + endXml("tailEnd", connector.end);
  const fill = line.visible
    ? `<a:solidFill>${colorXml(line.color, line.transparency)}</a:solidFill>`
    : "<a:noFill/>";
  const dash = `<a:prstDash val="${words.DASHES[line.dashStyle] ?? "solid"}"/>`;
  return `<a:ln${attributes}>${fill}${dash}<a:round/>${ends}</a:ln>`;
}

function endXml(local: string, end: LineEndModel): string {
  const attributes = attributesXml({
    type: words.ARROWHEADS[end.arrowheadStyle],
    w: words.ARROW_WIDTHS[end.arrowheadWidth],
    len: words.ARROW_LENGTHS[end.arrowheadLength],
  });
  return `<a:${local}${attributes}/>`;
}

export function transformXml(shape: ShapeModel): string {
  const { connector, left, top, width, height, rotation } = shape;
  const attributes = attributesXml({
    rot: rotation === 0 ? undefined : Math.round(rotation * 60_000),
    flipH: connector?.flippedAcross === true ? 1 : undefined,
    flipV: connector?.flippedDown === true ? 1 : undefined,
  });
  const place = (offset: string, extent: string): string =>
    `<a:${offset} x="${emu(left)}" y="${emu(top)}"/><a:${extent} cx="${emu(width)}" cy="${emu(height)}"/>`;
  // What is in a group is measured as the sheet is.
  const inner = shape.shapes === undefined ? "" : place("chOff", "chExt");
  return `<a:xfrm${attributes}>${place("off", "ext")}${inner}</a:xfrm>`;
}

export function geometryXml({ geometry, connector }: ShapeModel): string {
  const name =
    connector === undefined
      ? fileShapeName(geometry === undefined || geometry === "" ? "Rectangle" : geometry)
      : (words.CONNECTORS[connector.type] ?? "line");
  return `<a:prstGeom prst="${name}"><a:avLst/></a:prstGeom>`;
}

/** What stands in the text's element of a shape. */
export function textXml(text: ShapeTextModel): string {
  const { font } = text;
  const frame = attributesXml({
    vertOverflow: words.OVERFLOWS[text.verticalOverflow],
    horzOverflow: words.OVERFLOWS[text.horizontalOverflow],
    vert: words.ORIENTATIONS[text.orientation],
    wrap: "square",
    lIns: emu(text.leftMargin),
    tIns: emu(text.topMargin),
    rIns: emu(text.rightMargin),
    bIns: emu(text.bottomMargin),
    rtlCol: 0,
    anchor: words.TEXT_ANCHORS[text.verticalAlignment],
  });
  const look = attributesXml({
    lang: "en-GB",
    sz: Math.round(font.size * 100),
    b: font.bold ? 1 : 0,
    i: font.italic ? 1 : 0,
    u: words.TEXT_UNDERLINES[font.underline],
  });
  const face = attributesXml({ typeface: font.name });
  const inner = `<a:solidFill>${colorXml(font.color)}</a:solidFill><a:latin${face}/>`;
  const paragraph = attributesXml({
    algn: words.TEXT_ALIGNMENTS[text.horizontalAlignment],
    rtl: text.readingOrder === "RightToLeft" ? 1 : undefined,
  });
  const lines = text.text.split(/\r\n|[\r\n]/).map((line) => {
    const runs = line
      .split("\v")
      .map((run) => `<a:r><a:rPr${look}>${inner}</a:rPr><a:t>${escapeText(run)}</a:t></a:r>`)
      .join("<a:br/>");
    const said = line === "" ? `<a:endParaRPr${look}>${inner}</a:endParaRPr>` : runs;
    return `<a:p><a:pPr${paragraph}/>${said}</a:p>`;
  });
  const fitted = words.AUTO_SIZES[text.autoSizeSetting] ?? "noAutofit";
  return `<a:bodyPr${frame}><a:${fitted}/></a:bodyPr><a:lstStyle/>${lines.join("")}`;
}
