import type { CommentModel, PersonModel, RemarkModel } from "../../workbook/comments/commentModel";
import { XML_HEAD } from "../book/blankParts";
import type { WorkbookParts } from "../book/workbookParts";
import type { SheetPlace } from "../parts/patchTables";
import { folderOf } from "../parts/patchTables";
import { cellName } from "../sheet/cellReferences";
import { sameData } from "../sheet/sameData";
import { escapeText } from "../xml/escapeXml";
import { attributesXml, type XmlElement } from "../xml/xmlElement";
import { patchLegacyComments } from "./patchLegacyComments";
import { personOf, personsOf, readComments, threadsPart } from "./readComments";

const THREADS = "http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments";
const LINKS = "http://schemas.microsoft.com/office/2017/10/relationships";

/** Writes the threads of comments that were added or changed, and removes those that were deleted. */
export function patchComments(
  place: SheetPlace,
  parts: WorkbookParts,
  after: readonly CommentModel[],
): void {
  const entries = readComments(parts, place.part);
  if (
    sameData(
      entries.map(({ model }) => model),
      after,
    )
  ) {
    return;
  }
  const root = threadsRoot(place, parts);
  const left = new Map(after.map((thread) => [thread.id, thread]));
  for (const { model, elements } of entries) {
    const now = left.get(model.id);
    left.delete(model.id);
    if (now !== undefined && sameData(now, model)) continue;
    for (const [at, element] of elements.entries()) {
      element.replaceWith(at === 0 && now !== undefined ? threadXml(now, parts) : "");
    }
  }
  for (const thread of left.values()) root.insert(threadXml(thread, parts));
  patchLegacyComments(
    place,
    entries.map(({ model }) => model),
    after,
  );
  if (after.length > 0) return;
  for (const { id } of place.package.relationships(place.part).ofKind("threadedComment")) {
    place.package.relationships(place.part).remove(id);
  }
}

function threadsRoot(place: SheetPlace, parts: WorkbookParts): XmlElement {
  const { package: officePackage, part } = place;
  const known = threadsPart(parts, part);
  const document = known === undefined ? undefined : officePackage.document(known);
  if (document !== undefined) return document.root;
  const path = officePackage.freePath(`${folderOf(part)}threadedComments/threadedComment#.xml`);
  officePackage.relationships(part).add(`${LINKS}/threadedComment`, path);
  return officePackage.addDocument(
    path,
    "application/vnd.ms-excel.threadedcomments+xml",
    `${XML_HEAD}<ThreadedComments xmlns="${THREADS}"></ThreadedComments>`,
  ).root;
}

function threadXml(thread: CommentModel, parts: WorkbookParts): string {
  const ref = cellName(thread.rowIndex, thread.columnIndex);
  const replies = thread.replies.map((reply) =>
    remarkXml(reply, parts, { ref, parentId: thread.id }),
  );
  return (
    remarkXml(thread, parts, { ref, done: thread.resolved ? 1 : undefined }) + replies.join("")
  );
}

function remarkXml(
  remark: RemarkModel,
  parts: WorkbookParts,
  place: { ref: string; parentId?: string; done?: number | undefined },
): string {
  const attributes = attributesXml({
    xmlns: THREADS,
    ref: place.ref,
    dT: remark.created === "" ? undefined : remark.created,
    personId: personId(remark.author, parts),
    id: remark.id,
    parentId: place.parentId,
    done: place.done,
  });
  const mentions = remark.mentions.map((mention, at) => {
    const said = attributesXml({
      mentionpersonId: personId(mention, parts),
      mentionId: guid(at + 1, "0004", remark.id.slice(1, 9)),
      startIndex: mention.start,
      length: mention.length,
    });
    return `<mention${said}/>`;
  });
  const named = mentions.length === 0 ? "" : `<mentions>${mentions.join("")}</mentions>`;
  return `<threadedComment${attributes}><text>${escapeText(remark.content)}</text>${named}</threadedComment>`;
}

function guid(number: number, kind: string, tail = "00000000"): string {
  return `{${number.toString(16).toUpperCase().padStart(8, "0")}-0000-0000-${kind}-0000${tail}}`;
}

/** Somebody's id in the workbook's list of people, who is entered there when new. */
function personId({ name, email }: PersonModel, parts: WorkbookParts): string {
  const { package: officePackage, relationships, part } = parts;
  let root = personsOf(parts);
  if (root === undefined) {
    const path = officePackage.freePath(
      `${part.slice(0, part.lastIndexOf("/") + 1)}persons/person#.xml`,
    );
    relationships.add(`${LINKS}/person`, path);
    root = officePackage.addDocument(
      path,
      "application/vnd.ms-excel.person+xml",
      `${XML_HEAD}<personList xmlns="${THREADS}"></personList>`,
    ).root;
  }
  const known = root
    .elements("person")
    .find((element) => sameData(personOf(element), { name, email }))?.attributes["id"];
  if (known !== undefined) return known;
  const userId = email === "" ? name : email;
  const added = attributesXml({ displayName: name, userId, providerId: "None" });
  const text = root.toString();
  // Just added ones are text yet, told by their names and whom they name.
  const twin = new RegExp(`<person id="([^"]*)"${escaped(added)}`).exec(text)?.[1];
  if (twin !== undefined) return twin;
  const id = guid((text.match(/<person /g)?.length ?? 0) + 1, "0003");
  root.insert(`<person id="${id}"${added} xmlns="${THREADS}"/>`);
  return id;
}

function escaped(text: string): string {
  return text.replaceAll(/[.*+?^${}()|[\]\\]/g, "\\$&");
}
