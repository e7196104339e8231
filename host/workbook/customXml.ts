import { invalidArgument } from "./hostError";
import type { CustomXmlPartModel, WorkbookModel } from "./model";

const TAG = /<(\/?)([A-Za-z_][\w.:-]*)((?:\s+[\w.:-]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>/y;
const SKIPPED = /<\?[^>]*\?>|<!--(?:[^-]|-[^-])*-->|<!\[CDATA\[(?:[^\]]|\](?!\]>))*\]\]>/y;

/**
 * Whether the text is one XML element, as far as its tags and quotes go, and the namespace of that element. Throws
 * InvalidArgument for anything else.
 */
export function checkXml(xml: string): { namespaceUri: string } {
  const open: string[] = [];
  let root: string | undefined;
  let namespaceUri = "";
  let at = 0;
  while (at < xml.length) {
    if (xml.charAt(at) !== "<") {
      if (open.length === 0 && !/[\s\uFEFF]/.test(xml.charAt(at))) throw notXml();
      at += 1;
      continue;
    }
    SKIPPED.lastIndex = at;
    if (SKIPPED.test(xml)) {
      at = SKIPPED.lastIndex;
      continue;
    }
    TAG.lastIndex = at;
    const tag = TAG.exec(xml);
    if (tag === null) throw notXml();
    at = TAG.lastIndex;
    const [, closing, name = "", attributes = "", alone] = tag;
    if (closing === "/") {
      if (open.pop() !== name) throw notXml();
      continue;
    }
    if (open.length === 0) {
      if (root !== undefined) throw notXml();
      root = name;
      namespaceUri = namespaceOf(name, attributes);
    }
    if (alone !== "/") open.push(name);
  }
  if (root === undefined || open.length > 0) throw notXml();
  return { namespaceUri };
}

function namespaceOf(name: string, attributes: string): string {
  const prefix = name.includes(":") ? `xmlns:${name.slice(0, name.indexOf(":"))}` : "xmlns";
  for (const [, key, double, single] of attributes.matchAll(
    /([\w.:-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g,
  )) {
    if (key === prefix) return double ?? single ?? "";
  }
  return "";
}

function notXml(): Error {
  return invalidArgument("the text is not one XML element");
}

/** Adds a part with an id of its own. */
export function addXmlPart(workbook: WorkbookModel, xml: string): CustomXmlPartModel {
  const { namespaceUri } = checkXml(xml);
  const taken = new Set(workbook.customXmlParts.map((part) => part.id));
  let number = workbook.customXmlParts.length + 1;
  const idOf = (ordinal: number): string =>
    `{${ordinal.toString(16).toUpperCase().padStart(8, "0")}-0000-4000-8000-000000000000}`;
  while (taken.has(idOf(number))) number += 1;
  const part = { id: idOf(number), namespaceUri, xml };
  workbook.customXmlParts.push(part);
  return part;
}
