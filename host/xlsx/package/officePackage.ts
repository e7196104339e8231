import { LIMITS } from "../limits";
import { WorkbookFileError, tooLarge } from "../workbookFileError";
import { decodeXml, encodeXml } from "../xml/decodeXml";
import { parseXml } from "../xml/parseXml";
import type { XmlDocument } from "../xml/xmlDocument";
import { Archive } from "../zip/archive";
import { CONTENT_TYPES_PART, ContentTypes } from "./contentTypes";
import { relationshipsPath } from "./partPaths";
import { Relationships } from "./relationships";

/** The owner of the package's own relationships. */
export const PACKAGE_ROOT = "";
const RELATIONSHIPS_TYPE = "application/vnd.openxmlformats-package.relationships+xml";

/**
 * An Office file: parts, their types and the links between them. Parts are unpacked when asked for. Documents,
 * relationships and types that were asked for may be changed; `toBytes` writes those that were, and keeps all else.
 */
export class OfficePackage {
  readonly contentTypes: ContentTypes;
  private readonly documents = new Map<string, XmlDocument>();
  private readonly relationshipsByOwner = new Map<string, Relationships>();

  private constructor(readonly archive: Archive) {
    const types = archive.read(CONTENT_TYPES_PART);
    if (types === undefined) throw archive.has("mimetype") ? openDocument() : notXlsx();
    this.contentTypes = new ContentTypes(decodeXml(types, CONTENT_TYPES_PART));
  }

  /** Throws a WorkbookFileError for what is not a sound package. */
  static open(bytes: Uint8Array): OfficePackage {
    return new OfficePackage(Archive.open(bytes));
  }

  /** A package of the given text parts, which must include the content types. */
  static create(parts: Readonly<Record<string, string>>): OfficePackage {
    const archive = Archive.create();
    for (const [path, text] of Object.entries(parts)) archive.write(path, encodeXml(text));
    return new OfficePackage(archive);
  }

  /** The text of an XML part, as it is in the file; undefined when it is not there. */
  text(path: string): string | undefined {
    if ((this.archive.sizeOf(path) ?? 0) > LIMITS.xmlBytes) {
      throw tooLarge(`one of its parts is larger than ${LIMITS.xmlBytes / 1e6} MB`);
    }
    const bytes = this.archive.read(path);
    return bytes === undefined ? undefined : decodeXml(bytes, path);
  }

  /** A small XML part as a tree, to be read or changed; undefined when it is not there. */
  document(path: string): XmlDocument | undefined {
    const known = this.documents.get(path);
    if (known !== undefined) return known;
    const text = this.text(path);
    if (text === undefined) return undefined;
    const document = parseXml(text, path);
    this.documents.set(path, document);
    return document;
  }

  /** The links of a part (or of the package itself: `PACKAGE_ROOT`); none when it has none. */
  relationships(owner: string): Relationships {
    const known = this.relationshipsByOwner.get(owner);
    if (known !== undefined) return known;
    const relationships = new Relationships(owner, this.text(relationshipsPath(owner)));
    this.relationshipsByOwner.set(owner, relationships);
    return relationships;
  }

  /** Adds or replaces a part by its text. */
  writeText(path: string, text: string): void {
    this.documents.delete(path);
    this.archive.write(path, encodeXml(text));
  }

  /** Adds a part of a type, and the tree to go on changing it. */
  addDocument(path: string, type: string, text: string): XmlDocument {
    this.writeText(path, text);
    this.contentTypes.set(path, type);
    const document = parseXml(text, path);
    this.documents.set(path, document);
    return document;
  }

  /** Removes a part, its type and its own links. */
  remove(path: string): void {
    this.archive.remove(path);
    this.archive.remove(relationshipsPath(path));
    this.contentTypes.remove(path);
    this.contentTypes.remove(relationshipsPath(path));
    this.documents.delete(path);
    this.relationshipsByOwner.delete(path);
  }

  /** A path that no part has: `freePath("xl/worksheets/sheet#.xml")` puts the first free number for "#". */
  freePath(pattern: string): string {
    for (let number = 1; ; number += 1) {
      const path = pattern.replace("#", String(number));
      // Links without their part are a leftover that would become the new part's.
      if (!this.archive.has(path) && !this.archive.has(relationshipsPath(path))) return path;
    }
  }

  toBytes(): Uint8Array {
    for (const [path, document] of this.documents) {
      const text = document.toString();
      if (text !== document.source) this.archive.write(path, encodeXml(text));
    }
    for (const [owner, relationships] of this.relationshipsByOwner) {
      if (relationships.changed) this.writeRelationships(owner, relationships);
    }
    if (this.contentTypes.changed) {
      this.archive.write(CONTENT_TYPES_PART, encodeXml(this.contentTypes.toString()));
    }
    return this.archive.toBytes();
  }

  private writeRelationships(owner: string, relationships: Relationships): void {
    const path = relationshipsPath(owner);
    this.archive.write(path, encodeXml(relationships.toString()));
    // Some programs give every such part a type of its own, which a new one then needs too.
    if (this.contentTypes.typeOf(path) === undefined) {
      this.contentTypes.set(path, RELATIONSHIPS_TYPE);
    }
  }
}

export function notXlsx(): WorkbookFileError {
  return new WorkbookFileError(
    "not-xlsx",
    "The file is not an Excel workbook. Choose a workbook that Excel saved as .xlsx.",
  );
}

function openDocument(): WorkbookFileError {
  return new WorkbookFileError(
    "ods",
    "The file is an OpenDocument file, whatever its name says. Open it in Excel, save it as Excel Workbook (.xlsx) and try again.",
  );
}
