import type { HyperlinkModel } from "../../workbook/model";
import type { OfficePackage } from "../package/officePackage";
import { parseArea } from "../sheet/cellReferences";
import type { XmlElement } from "../xml/xmlElement";

/** A worksheet's links of cells; those that lead nowhere are left out. */
export function readHyperlinks(
  officePackage: OfficePackage,
  part: string,
  worksheet: XmlElement,
): HyperlinkModel[] {
  const elements = worksheet.element("hyperlinks")?.elements("hyperlink") ?? [];
  return elements.flatMap((element) => readHyperlink(officePackage, part, element) ?? []);
}

/** One link as the model has it; undefined for one that the model cannot have. */
export function readHyperlink(
  officePackage: OfficePackage,
  part: string,
  element: XmlElement,
): HyperlinkModel | undefined {
  const area = parseArea(element.attributes["ref"] ?? "");
  const id = element.attribute("id");
  const target = id === undefined ? undefined : officePackage.relationships(part).byId(id)?.target;
  const { location = "", tooltip = "" } = element.attributes;
  if (area === undefined || ((target ?? "") === "" && location === "")) return undefined;
  return { area, address: target ?? "", documentReference: location, screenTip: tooltip };
}
