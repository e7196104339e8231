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

/**
 * Reads the workbook's custom XML parts. One that is not well formed has no namespace and is kept as it is. A part that
 * is linked twice is read once; one that has another's id, as copies do, gets an id of its own in the model alone.
 */
export function readCustomXml(parts: WorkbookParts): CustomXmlEntry[] {
  const { package: officePackage, relationships } = parts;
  const targets = new Set<string>();
  const ids = new Set<string>();
  return relationships.ofKind("customXml").flatMap((relationship, index) => {
    if (targets.has(relationship.target)) return [];
    targets.add(relationship.target);
    const text = officePackage.text(relationship.target);
    if (text === undefined) return [];
    const [properties] = officePackage.relationships(relationship.target).ofKind("customXmlProps");
    const own = properties === undefined ? undefined : itemId(officePackage, properties.target);
    const number = String(index + 1).padStart(12, "0");
    const id = own === undefined || ids.has(own) ? `{00000000-0000-0000-0000-${number}}` : own;
    ids.add(id);
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
