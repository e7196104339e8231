import type { DocumentPropertiesModel } from "../../workbook/model";
import { PACKAGE_ROOT } from "../package/officePackage";
import type { OfficePackage } from "../package/officePackage";
import type { XmlDocument } from "../xml/xmlDocument";
import type { XmlElement } from "../xml/xmlElement";

/** A property of the model beside the element that holds it in the core part. */
export const CORE_PROPERTIES = [
  { key: "title", local: "title", prefix: "dc" },
  { key: "subject", local: "subject", prefix: "dc" },
  { key: "author", local: "creator", prefix: "dc" },
  { key: "keywords", local: "keywords", prefix: "cp" },
  { key: "comments", local: "description", prefix: "dc" },
  { key: "lastAuthor", local: "lastModifiedBy", prefix: "cp" },
  { key: "category", local: "category", prefix: "cp" },
] as const;

export const EXTENDED_PROPERTIES = [
  { key: "manager", local: "Manager" },
  { key: "company", local: "Company" },
] as const;

/** Reads title, author and the rest from the package's three property parts, any of which may be missing. */
export function readProperties(officePackage: OfficePackage): DocumentPropertiesModel {
  const core = propertyPart(officePackage, "core-properties")?.root;
  const extended = propertyPart(officePackage, "extended-properties")?.root;
  const custom = propertyPart(officePackage, "custom-properties")?.root;
  const properties: DocumentPropertiesModel = {
    title: "",
    subject: "",
    author: "",
    keywords: "",
    comments: "",
    category: "",
    manager: "",
    company: "",
    lastAuthor: "",
    custom: new Map(),
  };
  for (const { key, local } of CORE_PROPERTIES) properties[key] = core?.element(local)?.text ?? "";
  for (const { key, local } of EXTENDED_PROPERTIES) {
    properties[key] = extended?.element(local)?.text ?? "";
  }
  for (const property of custom?.elements("property") ?? []) {
    const value = readCustomValue(property);
    if (value !== undefined) properties.custom.set(property.attributes["name"] ?? "", value);
  }
  return properties;
}

/** The path of a property part; strict files say "extendedProperties" for "extended-properties". */
export function propertyPath(officePackage: OfficePackage, kind: string): string | undefined {
  const strict = kind.replace(/-(p)/, (_, letter: string) => letter.toUpperCase());
  const relationships = officePackage.relationships(PACKAGE_ROOT);
  const [found] = [...relationships.ofKind(kind), ...relationships.ofKind(strict)];
  return found !== undefined && officePackage.archive.has(found.target) ? found.target : undefined;
}

export function propertyPart(officePackage: OfficePackage, kind: string): XmlDocument | undefined {
  const path = propertyPath(officePackage, kind);
  return path === undefined ? undefined : officePackage.document(path);
}

/** A custom property's value; undefined for kinds that the model does not know, which stay in the file. */
export function readCustomValue(property: XmlElement): string | number | boolean | undefined {
  const [value] = property.elements();
  if (value === undefined) return undefined;
  switch (value.local) {
    case "lpwstr":
    case "lpstr":
    case "bstr":
    case "filetime":
    case "date":
      return value.text;
    case "bool":
      return value.text.trim() === "true" || value.text.trim() === "1";
    case "i1":
    case "i2":
    case "i4":
    case "i8":
    case "int":
    case "ui1":
    case "ui2":
    case "ui4":
    case "r4":
    case "r8":
    case "decimal": {
      const number = Number(value.text);
      return Number.isFinite(number) ? number : undefined;
    }
    default:
      return undefined;
  }
}
