import type { CustomXmlPartModel } from "../../workbook/model";
import type { OfficePackage } from "../package/officePackage";
import type { Relationship } from "../package/relationships";
import { parseXml } from "../xml/parseXml";
import type { WorkbookParts } from "./workbookParts";

/** A custom XML part and where it stands in the package. */
export interface CustomXmlEntry {
  model: CustomXmlPartModel;
  relationship: Relationship;
  propertiesPart: string | undefined;
}

/** Reads the workbook's custom XML parts. One that is not well formed has no namespace and is kept as it is. */
export function readCustomXml(parts: WorkbookParts): CustomXmlEntry[] {
  const { package: officePackage, relationships } = parts;
  return relationships.ofKind("customXml").flatMap((relationship, index) => {
    const text = officePackage.text(relationship.target);
    if (text === undefined) return [];
    const [properties] = officePackage.relationships(relationship.target).ofKind("customXmlProps");
    const number = String(index + 1).padStart(12, "0");
    const id =
      (properties === undefined ? undefined : itemId(officePackage, properties.target)) ??
      `{00000000-0000-0000-0000-${number}}`;
    const model = { id, namespaceUri: namespaceOf(text, relationship.target), xml: text };
    return [{ model, relationship, propertiesPart: properties?.target }];
  });
}

function itemId(officePackage: OfficePackage, part: string): string | undefined {
  return officePackage.document(part)?.root.attribute("itemID");
}

/** The namespace of a custom part's root element, "" for none. */
export function namespaceOf(text: string, part: string): string {
  try {
    const { root } = parseXml(text, part);
    const declared = root.prefix === "" ? "xmlns" : `xmlns:${root.prefix.slice(0, -1)}`;
    return root.attributes[declared] ?? "";
  } catch {
    return "";
  }
}
