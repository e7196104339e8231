import type { DocumentPropertiesModel } from "../../workbook/model";
import type { OfficePackage } from "../package/officePackage";
import { PACKAGE_ROOT } from "../package/officePackage";
import type { Flavour } from "../package/namespaces";
import { escapeText } from "../xml/escapeXml";
import type { XmlDocument } from "../xml/xmlDocument";
import type { XmlElement } from "../xml/xmlElement";
import { attributesXml } from "../xml/xmlElement";
import { PART_TYPES, XML_HEAD } from "./blankParts";
import {
  CORE_PROPERTIES,
  EXTENDED_PROPERTIES,
  propertyPart,
  readCustomValue,
} from "./documentProperties";

const PACKAGE_BASE = "http://schemas.openxmlformats.org/package/2006";
const DUBLIN_CORE = "http://purl.org/dc/elements/1.1/";
const CORE_NAMESPACE = `${PACKAGE_BASE}/metadata/core-properties`;
const CUSTOM_FORMAT_ID = "{D5CDD505-2E9C-101B-9397-08002B2CF9AE}";
const EXTENDED_ORDER =
  "Template Manager Company Pages Words Characters PresentationFormat Lines Paragraphs Slides Notes TotalTime".split(
    " ",
  );

/** Writes the document properties that changed into their parts, which are made when they are missing. */
export function patchProperties(
  officePackage: OfficePackage,
  flavour: Flavour,
  before: DocumentPropertiesModel,
  after: DocumentPropertiesModel,
): void {
  patchCore(officePackage, before, after);
  patchExtended(officePackage, flavour, before, after);
  patchCustom(officePackage, flavour, before, after);
}

function patchCore(
  officePackage: OfficePackage,
  before: DocumentPropertiesModel,
  after: DocumentPropertiesModel,
): void {
  const changed = CORE_PROPERTIES.filter(({ key }) => before[key] !== after[key]);
  if (changed.length === 0) return;
  const { root } =
    propertyPart(officePackage, "core-properties") ??
    addPart(
      officePackage,
      "docProps/core.xml",
      PART_TYPES.core,
      `${PACKAGE_BASE}/relationships/metadata/core-properties`,
      `${XML_HEAD}<cp:coreProperties xmlns:cp="${CORE_NAMESPACE}" xmlns:dc="${DUBLIN_CORE}"></cp:coreProperties>`,
    );
  for (const { key, local, prefix } of changed) {
    const namespace = prefix === "dc" ? DUBLIN_CORE : CORE_NAMESPACE;
    const declared = Object.entries(root.attributes).find(([, value]) => value === namespace)?.[0];
    const own = declared?.startsWith("xmlns:") === true ? declared.slice(6) : undefined;
    const name = declared === "xmlns" ? local : `${own ?? prefix}:${local}`;
    const declaration = declared === undefined ? ` xmlns:${prefix}="${namespace}"` : "";
    putText(root, local, name, after[key], [], declaration);
  }
}

function patchExtended(
  officePackage: OfficePackage,
  flavour: Flavour,
  before: DocumentPropertiesModel,
  after: DocumentPropertiesModel,
): void {
  const changed = EXTENDED_PROPERTIES.filter(({ key }) => before[key] !== after[key]);
  if (changed.length === 0) return;
  const { root, prefix } =
    propertyPart(officePackage, "extended-properties") ??
    addPart(
      officePackage,
      "docProps/app.xml",
      PART_TYPES.extended,
      `${flavour.relationships}/extended-properties`,
      `${XML_HEAD}<Properties xmlns="${flavour.properties}"></Properties>`,
    );
  for (const { key, local } of changed) {
    putText(root, local, prefix + local, after[key], EXTENDED_ORDER);
  }
}

function putText(
  root: XmlElement,
  local: string,
  name: string,
  text: string,
  order: readonly string[],
  declaration = "",
): void {
  const xml = text === "" ? "" : `<${name}${declaration}>${escapeText(text)}</${name}>`;
  const old = root.element(local);
  if (old !== undefined) old.replaceWith(xml);
  else if (xml !== "") root.insertInOrder(local, xml, order);
}

function patchCustom(
  officePackage: OfficePackage,
  flavour: Flavour,
  before: DocumentPropertiesModel,
  after: DocumentPropertiesModel,
): void {
  const names = new Set([...before.custom.keys(), ...after.custom.keys()]);
  const changed = [...names].filter((name) => before.custom.get(name) !== after.custom.get(name));
  if (changed.length === 0) return;
  const base = flavour.properties.replace(/extended-?properties/i, "");
  const { root, prefix } =
    propertyPart(officePackage, "custom-properties") ??
    addPart(
      officePackage,
      "docProps/custom.xml",
      PART_TYPES.custom,
      `${flavour.relationships}/custom-properties`,
      `${XML_HEAD}<Properties xmlns="${base}custom-properties" xmlns:vt="${base}docPropsVTypes"></Properties>`,
    );
  const own = root.elements("property");
  let pid = Math.max(1, ...own.map(({ attributes }) => Number(attributes["pid"]) || 1));
  for (const name of changed) {
    const old = own.find(
      (property) => property.attributes["name"] === name && readCustomValue(property) !== undefined,
    );
    const value = after.custom.get(name);
    if (value === undefined) {
      old?.replaceWith("");
      continue;
    }
    if (old === undefined) pid += 1;
    const attributes = attributesXml({
      fmtid: CUSTOM_FORMAT_ID,
      ...old?.attributes,
      pid: old?.attributes["pid"] ?? pid,
      name,
    });
    const xml = `<${prefix}property${attributes}>${customValueXml(value, `${base}docPropsVTypes`)}</${prefix}property>`;
    if (old !== undefined) old.replaceWith(xml);
    else root.insert(xml);
  }
}

function customValueXml(value: string | number | boolean, namespace: string): string {
  const write = (kind: string, text: string): string =>
    `<vt:${kind} xmlns:vt="${namespace}">${escapeText(text)}</vt:${kind}>`;
  if (typeof value === "string") return write("lpwstr", value);
  if (typeof value === "boolean") return write("bool", String(value));
  const isInteger = Number.isInteger(value) && Math.abs(value) < 2 ** 31;
  return isInteger ? write("i4", String(value)) : write("r8", String(value));
}

function addPart(
  officePackage: OfficePackage,
  path: string,
  type: string,
  relationship: string,
  text: string,
): XmlDocument {
  const free = officePackage.archive.has(path)
    ? officePackage.freePath(path.replace(".xml", "#.xml"))
    : path;
  officePackage.relationships(PACKAGE_ROOT).add(relationship, free);
  return officePackage.addDocument(free, type, text);
}
