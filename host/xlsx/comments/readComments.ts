import type { CommentModel, PersonModel, RemarkModel } from "../../workbook/comments/commentModel";
import type { AreaModel } from "../../workbook/model";
import type { WorkbookParts } from "../book/workbookParts";
import { readBoolean } from "../fileBooleans";
import { parseArea } from "../sheet/cellReferences";
import type { XmlElement } from "../xml/xmlElement";

/** A thread of a sheet, and the elements that say it: the comment's, then the replies'. */
export interface ThreadEntry {
  readonly model: CommentModel;
  readonly elements: readonly XmlElement[];
}

/** The part with a sheet's threads of comments; undefined where it has none. */
export function threadsPart(parts: WorkbookParts, sheetPart: string): string | undefined {
  return parts.package.relationships(sheetPart).ofKind("threadedComment")[0]?.target;
}

/** The element with the people of a workbook, who comment and are mentioned. */
export function personsOf({ package: officePackage, relationships }: WorkbookParts) {
  const part = relationships.ofKind("person")[0]?.target;
  return part === undefined ? undefined : officePackage.document(part)?.root;
}

/**
 * The threads of comments of a sheet. Notes (comments as Excel had them before 2019) are left alone.
 * Source: [MS-XLSX] 2.6.205 (CT_ThreadedComment) and 2.6.203 (CT_Person).
 */
export function readComments(parts: WorkbookParts, sheetPart: string): ThreadEntry[] {
  const part = threadsPart(parts, sheetPart);
  const root = part === undefined ? undefined : parts.package.document(part)?.root;
  if (root === undefined) return [];
  const people = new Map(
    personsOf(parts)
      ?.elements("person")
      .map((person) => [person.attributes["id"] ?? "", personOf(person)]) ?? [],
  );
  const all = root.elements("threadedComment");
  return all.flatMap((element) => {
    const { parentId, ref = "", done, id } = element.attributes;
    const area = parseArea(ref);
    if (parentId !== undefined || area === undefined) return [];
    const replies = all.filter(({ attributes }) => attributes["parentId"] === id);
    const model: CommentModel = {
      ...readRemark(element, people),
      rowIndex: area.rowIndex,
      columnIndex: area.columnIndex,
      resolved: readBoolean(done),
      replies: replies.map((reply) => readRemark(reply, people)),
    };
    return [{ model, elements: [element, ...replies] }];
  });
}

export function personOf({ attributes }: XmlElement): PersonModel {
  const { displayName = "", userId = "" } = attributes;
  return { name: displayName, email: userId.split("::").find((part) => part.includes("@")) ?? "" };
}

function readRemark(element: XmlElement, people: ReadonlyMap<string, PersonModel>): RemarkModel {
  const { id = "", personId = "", dT = "" } = element.attributes;
  const nobody = { name: "", email: "" };
  const mentions = element.element("mentions")?.elements("mention") ?? [];
  return {
    id,
    author: people.get(personId) ?? nobody,
    created: dT,
    content: element.element("text")?.text ?? "",
    mentions: mentions.map(({ attributes }) => ({
      ...(people.get(attributes["mentionpersonId"] ?? "") ?? nobody),
      start: Number(attributes["startIndex"] ?? 0),
      length: Number(attributes["length"] ?? 0),
    })),
  };
}

/** The cells of a sheet with notes of people, as against those that stand beside threads. */
export function readNoteCells(parts: WorkbookParts, sheetPart: string): AreaModel[] {
  const part = parts.package.relationships(sheetPart).ofKind("comments")[0]?.target;
  const root = part === undefined ? undefined : parts.package.document(part)?.root;
  const authors =
    root
      ?.element("authors")
      ?.elements("author")
      .map(({ text }) => text) ?? [];
  const notes = root?.element("commentList")?.elements("comment") ?? [];
  return notes.flatMap(({ attributes }) => {
    const isThread = authors[Number(attributes["authorId"])]?.startsWith("tc=") === true;
    return isThread ? [] : (parseArea(attributes["ref"] ?? "") ?? []);
  });
}
