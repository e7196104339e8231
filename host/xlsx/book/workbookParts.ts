import type { SheetModel } from "../../workbook/model";
import { readBoolean } from "../fileBooleans";
import type { Flavour } from "../package/namespaces";
import { flavourOf } from "../package/namespaces";
import type { OfficePackage } from "../package/officePackage";
import { relationshipsPath } from "../package/partPaths";
import { PACKAGE_ROOT, notXlsx } from "../package/officePackage";
import type { Relationships } from "../package/relationships";
import { readSharedStrings, type SharedText } from "../sheet/readSharedStrings";
import type { StyleBook } from "../styles/styleBook";
import { readStyleBook } from "../styles/styleBook";
import { WorkbookFileError, damaged, printable } from "../workbookFileError";
import type { XmlDocument } from "../xml/xmlDocument";
import type { XmlElement } from "../xml/xmlElement";

/** A `<sheet>` of the workbook part. Chart sheets and macro sheets are kept in their place but not opened. */
export interface SheetEntry {
  element: XmlElement;
  name: string;
  sheetId: number;
  visibility: SheetModel["visibility"];
  relationshipId: string;
  part: string;
  isWorksheet: boolean;
}

/** The workbook part of a package and what hangs on it. */
export interface WorkbookParts {
  package: OfficePackage;
  part: string;
  document: XmlDocument;
  relationships: Relationships;
  flavour: Flavour;
  sheets: SheetEntry[];
  date1904: boolean;
}

const VISIBILITIES: Readonly<Record<string, SheetModel["visibility"]>> = {
  hidden: "Hidden",
  veryHidden: "VeryHidden",
};

/** Finds the workbook and its sheets. Throws a WorkbookFileError for a package that is not a workbook of our kind. */
export function workbookParts(
  officePackage: OfficePackage,
  { mayBeEmpty = false } = {},
): WorkbookParts {
  const part = findWorkbook(officePackage);
  const document = officePackage.document(part);
  if (document === undefined) throw damaged(part, "is missing");
  const { root } = document;
  if (root.local !== "workbook") throw damaged(part, "is not a workbook");
  const own = root.prefix === "" ? "xmlns" : `xmlns:${root.prefix.slice(0, -1)}`;
  if (BETA_NAMESPACE.test(root.attributes[own] ?? "")) throw beta();
  const relationships = officePackage.relationships(part);
  const sheets = (root.element("sheets")?.elements("sheet") ?? []).map((element): SheetEntry => {
    const relationshipId = element.attribute("id") ?? "";
    const relationship = relationships.byId(relationshipId);
    const name = element.attributes["name"] ?? "";
    // Excel names the modules of very old workbooks as sheets without a part.
    const isModule = relationshipId === "";
    const hasPart = relationship !== undefined && officePackage.archive.has(relationship.target);
    if (!hasPart && !isModule) {
      throw damaged(part, `names a sheet (${printable(name)}) that is missing`);
    }
    return {
      element,
      name,
      sheetId: Number(element.attributes["sheetId"] ?? 0) || 0,
      visibility: VISIBILITIES[element.attributes["state"] ?? ""] ?? "Visible",
      relationshipId,
      part: relationship?.target ?? "",
      isWorksheet: relationship?.kind === "worksheet",
    };
  });
  if (!mayBeEmpty && !sheets.some(({ isWorksheet }) => isWorksheet)) {
    throw new WorkbookFileError(
      "unsupported",
      "The workbook has no worksheet. Choose a workbook with at least one.",
    );
  }
  return {
    package: officePackage,
    part,
    document,
    relationships,
    flavour: flavourOf(root.attributes),
    sheets,
    date1904: readBoolean(root.element("workbookPr")?.attributes["date1904"]),
  };
}

/** The namespaces of the betas of Office 2007, which no released Excel writes. */
const BETA_NAMESPACE = /^http:\/\/schemas\.microsoft\.com\/office\/(?:excel\/)?200[56]\//;

function isBeta(officePackage: OfficePackage): boolean {
  const links = officePackage.text(relationshipsPath(PACKAGE_ROOT)) ?? "";
  return [...links.matchAll(/Type="([^"]*)"/g)].some(([, type = ""]) => BETA_NAMESPACE.test(type));
}

function beta(): WorkbookFileError {
  return new WorkbookFileError(
    "unsupported",
    "The file was saved by a test version of Office 2007. Open it in Excel, save it as Excel Workbook (.xlsx) and try again.",
  );
}

function findWorkbook(officePackage: OfficePackage): string {
  const { archive } = officePackage;
  const [main] = officePackage.relationships(PACKAGE_ROOT).ofKind("officeDocument");
  if (main?.target.toLowerCase().endsWith(".bin") === true || archive.has("xl/workbook.bin")) {
    throw new WorkbookFileError(
      "xlsb",
      "The file is a binary Excel workbook (.xlsb). Open it in Excel, save it as Excel Workbook (.xlsx) and try again.",
    );
  }
  if (main === undefined) throw isBeta(officePackage) ? beta() : notXlsx();
  if (!archive.has(main.target)) throw damaged(main.target, "is missing");
  const type = officePackage.contentTypes.typeOf(main.target) ?? "spreadsheetml";
  if (!type.includes("spreadsheetml") && !type.includes("ms-excel") && !type.includes("xml")) {
    throw notXlsx();
  }
  if (type.includes("wordprocessingml") || type.includes("presentationml")) throw notXlsx();
  return main.target;
}

/** Reads the styles and theme that the workbook names; Excel's defaults where it names none. */
export function readStyles(parts: WorkbookParts): StyleBook {
  return readStyleBook(documentOf(parts, "styles"), documentOf(parts, "theme"));
}

/** The first part of a kind that the workbook names and that is there. */
export function documentOf(
  { package: officePackage, relationships }: WorkbookParts,
  kind: string,
): XmlDocument | undefined {
  const found = relationships.ofKind(kind).find(({ target }) => officePackage.archive.has(target));
  return found === undefined ? undefined : officePackage.document(found.target);
}

/** Reads the workbook's shared texts; none where it has no such part. */
export function readTexts({ package: parts, relationships }: WorkbookParts): SharedText[] {
  const found = relationships
    .ofKind("sharedStrings")
    .find(({ target }) => parts.archive.has(target));
  const text = found === undefined ? undefined : parts.text(found.target);
  return found === undefined || text === undefined ? [] : readSharedStrings(text, found.target);
}
