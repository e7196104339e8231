import type { ShapeModel } from "../../workbook/shapes/shapeModel";
import type { Flavour } from "../package/namespaces";
import { sameData } from "../sheet/sameData";
import type { XmlElement } from "../xml/xmlElement";
import { connectionsXml, namedAttributes, type ShapeNumbers } from "./newShapeXml";
import type { ShapeEntry } from "./readShapes";
import { fillXml, geometryXml, lineXml, textXml, transformXml } from "./shapeXml";

/** The order of a shape's properties. ECMA-376 Part 1, 20.1.2.2.35 (CT_ShapeProperties). */
const PROPERTY_ORDER =
  "xfrm custGeom prstGeom noFill solidFill gradFill blipFill pattFill grpFill ln effectLst effectDag scene3d sp3d extLst".split(
    " ",
  );
const FILLS = ["noFill", "solidFill", "gradFill", "blipFill", "pattFill", "grpFill"];
const SHAPE_ORDER = ["nvSpPr", "spPr", "style", "txBody"];
const INNER = new Set(["sp", "pic", "cxnSp", "grpSp"]);

export interface PatchNeeds {
  readonly flavour: Flavour;
  readonly numbers: ShapeNumbers;
  /** The XML of each thing in a group. */
  readonly inner: readonly string[];
}

/** Changes a shape's element so that it says what the model says, leaving whatever says it already. */
export function patchShape(
  { model: before, element }: ShapeEntry,
  after: ShapeModel,
  { flavour, numbers, inner }: PatchNeeds,
): void {
  const [kind] = element.elements();
  const named = kind?.element("cNvPr");
  const was = namedAttributes(before);
  for (const [name, value] of Object.entries(namedAttributes(after))) {
    if (was[name] !== value) named?.setAttribute(name, value);
  }
  if (before.lockAspectRatio !== after.lockAspectRatio) lockRatio(kind, after, flavour);
  const properties = element.element("spPr") ?? element.element("grpSpPr");
  if (properties === undefined) return;
  const put = (local: string, xml: string, old = properties.element(local)): void => {
    const spaced = withSpace(xml, flavour);
    if (old !== undefined) old.replaceWith(spaced);
    else if (spaced !== "") properties.insertInOrder(local, spaced, PROPERTY_ORDER);
  };
  const differs = (part: (shape: ShapeModel) => unknown): boolean =>
    !sameData(part(before) ?? null, part(after) ?? null);
  if (differs(transformXml)) put("xfrm", transformXml(after));
  const geometry = properties.element("prstGeom") ?? properties.element("custGeom");
  if (differs(geometryXml)) put("prstGeom", geometryXml(after), geometry);
  if (differs(({ fill }) => fill)) {
    const old = properties.elements().find(({ local }) => FILLS.includes(local));
    const xml = fillXml(after.fill);
    if (xml !== "") put(after.fill.type === "Solid" ? "solidFill" : "noFill", xml, old);
  }
  if (differs(lineXml)) put("ln", lineXml(after));
  if (after.text !== undefined && differs(({ text }) => text)) {
    const { prefix } = element;
    const xml = `<${prefix}txBody xmlns:a="${flavour.drawing}">${textXml(after.text)}</${prefix}txBody>`;
    const old = element.element("txBody");
    if (old === undefined) element.insertInOrder("txBody", xml, SHAPE_ORDER);
    else old.replaceWith(xml);
  }
  if (differs((shape) => connectionsXml(shape, numbers))) {
    const links = kind?.element("cNvCxnSpPr");
    for (const old of links?.elements() ?? []) {
      if (["stCxn", "endCxn"].includes(old.local)) old.replaceWith("");
    }
    links?.insert(
      connectionsXml(after, numbers).replaceAll(
        /<a:\w+/g,
        (start) => `${start} xmlns:a="${flavour.drawing}"`,
      ),
    );
  }
  if (after.shapes === undefined) return;
  for (const old of element.elements()) if (INNER.has(old.local)) old.replaceWith("");
  for (const text of inner) element.insert(text);
}

function lockRatio(
  kind: XmlElement | undefined,
  { lockAspectRatio, type }: ShapeModel,
  flavour: Flavour,
): void {
  const [, holder] = kind?.elements() ?? [];
  const locks = holder?.elements().find(({ local }) => local.endsWith("Locks"));
  if (locks !== undefined) {
    locks.setAttribute("noChangeAspect", lockAspectRatio ? 1 : undefined);
    return;
  }
  const local = { Image: "picLocks", Group: "grpSpLocks", Line: "cxnSpLocks" }[String(type)];
  const xml = `<a:${local ?? "spLocks"} noChangeAspect="1"/>`;
  if (lockAspectRatio) holder?.insert(withSpace(xml, flavour), holder.elements()[0]);
}

/** The element with its namespace declared, whatever the part calls it. */
function withSpace(xml: string, flavour: Flavour): string {
  return xml.replace(/^<a:\w+/, (start) => `${start} xmlns:a="${flavour.drawing}"`);
}
