import type { CustomXmlPartModel } from "../../workbook/model";
import { escapeAttribute } from "../xml/escapeXml";
import { PART_TYPES, XML_HEAD } from "./blankParts";
import { readCustomXml } from "./customXml";
import type { WorkbookParts } from "./workbookParts";

/** Writes custom XML parts that were added or changed, and removes those that were deleted. */
export function patchCustomXml(parts: WorkbookParts, wanted: readonly CustomXmlPartModel[]): void {
  const { package: officePackage, relationships } = parts;
  const left = new Map(wanted.map((part) => [part.id, part]));
  for (const { model, relationship } of readCustomXml(parts)) {
    const now = left.get(model.id);
    if (now === undefined) {
      relationships.remove(relationship.id);
      continue;
    }
    if (now.xml !== model.xml) officePackage.writeText(relationship.target, now.xml);
    left.delete(model.id);
  }
  for (const part of left.values()) addPart(parts, part);
}

function addPart(
  { package: officePackage, flavour, relationships }: WorkbookParts,
  part: CustomXmlPartModel,
): void {
  const item = officePackage.freePath("customXml/item#.xml");
  officePackage.writeText(item, part.xml);
  if (officePackage.contentTypes.typeOf(item) === undefined) {
    officePackage.contentTypes.set(item, "application/xml");
  }
  relationships.add(`${flavour.relationships}/customXml`, item);
  const properties = officePackage.freePath("customXml/itemProps#.xml");
  const uri = escapeAttribute(part.namespaceUri);
  const references = part.namespaceUri === "" ? "" : `<ds:schemaRef ds:uri="${uri}"/>`;
  officePackage.addDocument(
    properties,
    PART_TYPES.customXmlProperties,
    `${XML_HEAD}<ds:datastoreItem ds:itemID="${escapeAttribute(part.id)}" xmlns:ds="${flavour.customXml}">` +
      `<ds:schemaRefs>${references}</ds:schemaRefs></ds:datastoreItem>`,
  );
  officePackage.relationships(item).add(`${flavour.relationships}/customXmlProps`, properties);
}
