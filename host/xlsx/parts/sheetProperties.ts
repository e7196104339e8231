import { PART_TYPES } from "../book/blankParts";
import { relationshipAttribute } from "../package/relationshipAttribute";
import type { OfficePackage } from "../package/officePackage";
import { section } from "../sheet/patchPage";
import type { XmlElement } from "../xml/xmlElement";
import { attributesXml } from "../xml/xmlElement";
import type { SheetPlace } from "./patchTables";

/** Reads a worksheet's custom properties; each value is a part of its own, in UTF-16. */
export function readSheetProperties(
  officePackage: OfficePackage,
  part: string,
  worksheet: XmlElement,
): Map<string, string> {
  const found = worksheet.element("customProperties")?.elements("customPr") ?? [];
  const relationships = officePackage.relationships(part);
  const properties = new Map<string, string>();
  for (const property of found) {
    const target = relationships.byId(property.attribute("id") ?? "")?.target;
    const bytes = target === undefined ? undefined : officePackage.archive.read(target);
    if (bytes === undefined) continue;
    const value = new TextDecoder("utf-16le").decode(bytes);
    properties.set(property.attributes["name"] ?? "", value);
  }
  return properties;
}

/** Writes custom properties that were added or changed, and removes those that were deleted. */
export function patchSheetProperties(place: SheetPlace, after: ReadonlyMap<string, string>): void {
  const { package: officePackage, flavour, part, worksheet } = place;
  const before = readSheetProperties(officePackage, part, worksheet);
  const relationships = officePackage.relationships(part);
  const find = (name: string): XmlElement | undefined =>
    worksheet
      .element("customProperties")
      ?.elements("customPr")
      .find(({ attributes }) => attributes["name"] === name);
  for (const name of before.keys()) {
    const old = find(name);
    if (after.has(name) || old === undefined) continue;
    relationships.remove(old.attribute("id") ?? "");
    old.replaceWith("");
  }
  for (const [name, value] of after) {
    if (before.get(name) === value) continue;
    const target = relationships.byId(find(name)?.attribute("id") ?? "")?.target;
    if (target !== undefined) {
      officePackage.archive.write(target, utf16(value));
      continue;
    }
    const path = officePackage.freePath("xl/customProperty#.bin");
    officePackage.archive.write(path, utf16(value));
    officePackage.contentTypes.set(path, PART_TYPES.customProperty);
    const id = relationships.add(`${flavour.relationships}/customProperty`, path);
    const attributes = { name, ...relationshipAttribute(worksheet, flavour, id) };
    const list = section(worksheet, "customProperties");
    list.insert(`<${worksheet.prefix}customPr${attributesXml(attributes)}/>`);
  }
  const list = worksheet.element("customProperties");
  if (after.size === 0 && before.size > 0) list?.replaceWith("");
}

function utf16(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  for (let at = 0; at < text.length; at += 1) view.setUint16(at * 2, text.charCodeAt(at), true);
  return bytes;
}
