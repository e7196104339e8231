import type { ShapeModel } from "../../workbook/shapes/shapeModel";
import type { Flavour } from "../package/namespaces";
import { attributesXml } from "../xml/xmlElement";
import { fillXml, geometryXml, lineXml, textXml, transformXml } from "./shapeXml";

/** The numbers by which a drawing knows its shapes, by the model's ids. */
export type ShapeNumbers = Map<string, number>;

/** What a new shape's XML needs beside the shape. */
export interface NewShapeNeeds {
  readonly flavour: Flavour;
  readonly numbers: ShapeNumbers;
  /** The id of the link to a picture's file. */
  readonly picture: string;
  /** The XML of what is in a group. */
  readonly inner: string;
}

/** The names and words of a shape, as attributes of `cNvPr`. */
export function namedAttributes(shape: ShapeModel): Record<string, string | number | undefined> {
  const text = (value: string): string | undefined => (value === "" ? undefined : value);
  return {
    name: shape.name,
    descr: text(shape.altTextDescription),
    title: text(shape.altTextTitle),
    hidden: shape.visible ? undefined : 1,
  };
}

/** A shape that the drawing does not have yet. It brings its namespaces, so that it may go into a group. */
export function newShapeXml(shape: ShapeModel, needs: NewShapeNeeds): string {
  const { flavour } = needs;
  const spaces = attributesXml({
    "xmlns:xdr": flavour.spreadsheetDrawing,
    "xmlns:a": flavour.drawing,
    "xmlns:r": flavour.relationships,
  });
  const properties = `<xdr:spPr>${transformXml(shape)}${geometryXml(shape)}${fillXml(shape.fill)}${lineXml(shape)}</xdr:spPr>`;
  const lock = shape.lockAspectRatio ? ' noChangeAspect="1"' : "";
  switch (shape.type) {
    case "Group":
      return (
        `<xdr:grpSp${spaces}><xdr:nvGrpSpPr>${namedXml(shape, needs)}<xdr:cNvGrpSpPr>${lock && `<a:grpSpLocks${lock}/>`}</xdr:cNvGrpSpPr></xdr:nvGrpSpPr>` +
        `<xdr:grpSpPr>${transformXml(shape)}</xdr:grpSpPr>${needs.inner}</xdr:grpSp>`
      );
    case "Image":
      return (
        `<xdr:pic${spaces}><xdr:nvPicPr>${namedXml(shape, needs)}<xdr:cNvPicPr><a:picLocks${lock}/></xdr:cNvPicPr></xdr:nvPicPr>` +
        `<xdr:blipFill><a:blip r:embed="${needs.picture}"/><a:stretch><a:fillRect/></a:stretch></xdr:blipFill>${properties}</xdr:pic>`
      );
    case "Line":
      return (
        `<xdr:cxnSp macro=""${spaces}><xdr:nvCxnSpPr>${namedXml(shape, needs)}<xdr:cNvCxnSpPr>${connectionsXml(shape, needs.numbers)}</xdr:cNvCxnSpPr></xdr:nvCxnSpPr>` +
        `${properties}</xdr:cxnSp>`
      );
    default:
      return (
        `<xdr:sp macro="" textlink=""${spaces}><xdr:nvSpPr>${namedXml(shape, needs)}<xdr:cNvSpPr>${lock && `<a:spLocks${lock}/>`}</xdr:cNvSpPr></xdr:nvSpPr>` +
        `${properties}<xdr:txBody>${shape.text === undefined ? "" : textXml(shape.text)}</xdr:txBody></xdr:sp>`
      );
  }
}

function namedXml(shape: ShapeModel, { numbers }: NewShapeNeeds): string {
  const attributes = attributesXml({ id: numbers.get(shape.id) ?? 0, ...namedAttributes(shape) });
  const identity = /^\{[0-9A-F-]{36}\}$/i.test(shape.id)
    ? `<a:extLst><a:ext uri="{FF2B5EF4-FFF2-40B4-BE49-F238E27FC236}"><a16:creationId xmlns:a16="http://schemas.microsoft.com/office/drawing/2014/main" id="${shape.id}"/></a:ext></a:extLst>`
    : "";
  return `<xdr:cNvPr${attributes}>${identity}</xdr:cNvPr>`;
}

/** What a line is fastened to. */
export function connectionsXml({ connector }: ShapeModel, numbers: ShapeNumbers): string {
  const xml = (local: string, end: "begin" | "end"): string => {
    const connected = connector?.[end].connected;
    const number = connected && numbers.get(connected.shapeId);
    return number === undefined ? "" : `<a:${local} id="${number}" idx="${connected?.site ?? 0}"/>`;
  };
  return xml("stCxn", "begin") + xml("endCxn", "end");
}
