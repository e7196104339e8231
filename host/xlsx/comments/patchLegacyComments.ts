import type { CommentModel } from "../../workbook/comments/commentModel";
import { XML_HEAD } from "../book/blankParts";
import { relationshipAttribute } from "../package/relationshipAttribute";
import type { SheetPlace } from "../parts/patchTables";
import { folderOf } from "../parts/patchTables";
import { cellName } from "../sheet/cellReferences";
import { section } from "../sheet/patchPage";
import { escapeAttribute, escapeText } from "../xml/escapeXml";

const TYPE = "application/vnd.openxmlformats-officedocument";

/**
 * A thread of comments has a note beside it for programs that know only notes, under the author "tc=" and its id, and
 * notes have a box each in a drawing of Office's older kind (VML). Those of threads are written anew where a thread was
 * added, changed or deleted; notes of people stay.
 * Source: [MS-XLSX] 2.1.22 (threaded comments part); ECMA-376 Part 1, 18.7 (comments), Part 4, 19.4.2.12 (ClientData).
 */
export function patchLegacyComments(
  place: SheetPlace,
  before: readonly CommentModel[],
  after: readonly CommentModel[],
): void {
  const { package: officePackage, part } = place;
  const relationships = officePackage.relationships(part);
  const known = relationships.ofKind("comments")[0]?.target;
  const document =
    (known === undefined ? undefined : officePackage.document(known)) ?? addComments(place);
  const { root, prefix } = document;
  const [list, authors] = [root.element("commentList"), root.element("authors")];
  if (list === undefined || authors === undefined) return;
  const own = authors.elements("author").map(({ text }) => text);
  const places = new Set(
    before.map(({ rowIndex, columnIndex }) => cellName(rowIndex, columnIndex)),
  );
  let others = 0;
  for (const comment of list.elements("comment")) {
    const author = own[Number(comment.attributes["authorId"])] ?? "";
    const isThread = author.startsWith("tc=") && places.has(comment.attributes["ref"] ?? "");
    if (isThread) comment.replaceWith("");
    else others += 1;
  }
  after.forEach((thread, at) => {
    authors.insert(`<${prefix}author>tc=${escapeText(thread.id)}</${prefix}author>`);
    const ref = cellName(thread.rowIndex, thread.columnIndex);
    const said = [thread, ...thread.replies].map(({ content }, index) =>
      index === 0 ? `Comment:\n    ${content}` : `Reply:\n    ${content}`,
    );
    const text = escapeText(`[Threaded comment]\n\n${said.join("\n")}`);
    list.insert(
      `<${prefix}comment ref="${ref}" authorId="${own.length + at}" shapeId="0"><${prefix}text><${prefix}t xml:space="preserve">${text}</${prefix}t></${prefix}text></${prefix}comment>`,
    );
  });
  patchBoxes(place, before, after);
  if (after.length > 0 || others > 0) return;
  for (const { id } of relationships.ofKind("comments")) relationships.remove(id);
  const drawing = place.worksheet.element("legacyDrawing");
  const id = drawing?.attribute("id");
  if (id !== undefined && !boxesOf(place)?.text.includes("<v:shape ")) {
    relationships.remove(id);
    drawing?.replaceWith("");
  }
}

function addComments({ package: officePackage, part, flavour }: SheetPlace) {
  const path = officePackage.freePath(`${folderOf(part)}comments#.xml`);
  officePackage.relationships(part).add(`${flavour.relationships}/comments`, path);
  return officePackage.addDocument(
    path,
    `${TYPE}.spreadsheetml.comments+xml`,
    `${XML_HEAD}<comments xmlns="${flavour.main}"><authors></authors><commentList></commentList></comments>`,
  );
}

/** The drawing with the boxes: its part and text. It is changed as text, for Office's VML is not always sound XML. */
function boxesOf({ package: officePackage, part, worksheet }: SheetPlace) {
  const id = worksheet.element("legacyDrawing")?.attribute("id") ?? "";
  const target = officePackage.relationships(part).byId(id)?.target;
  const text = target === undefined ? undefined : officePackage.text(target);
  return target === undefined || text === undefined ? undefined : { part: target, text };
}

const NO_BOXES =
  '<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel">' +
  '<o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="1"/></o:shapelayout>' +
  '<v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe"><v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype></xml>';

function patchBoxes(
  place: SheetPlace,
  before: readonly CommentModel[],
  after: readonly CommentModel[],
): void {
  const { package: officePackage, part, worksheet, flavour } = place;
  let boxes = boxesOf(place);
  if (boxes === undefined) {
    const path = officePackage.freePath(`${folderOf(part)}drawings/vmlDrawing#.vml`);
    const id = officePackage.relationships(part).add(`${flavour.relationships}/vmlDrawing`, path);
    const drawing = section(worksheet, "legacyDrawing");
    for (const [name, value] of Object.entries(relationshipAttribute(worksheet, flavour, id))) {
      drawing.setAttribute(name, value);
    }
    officePackage.contentTypes.set(path, `${TYPE}.vmlDrawing`);
    boxes = { part: path, text: NO_BOXES };
  }
  const gone = new Set(before.map(({ rowIndex, columnIndex }) => `${rowIndex} ${columnIndex}`));
  const kept = boxes.text.replaceAll(/<v:shape [^]*?<\/v:shape>/g, (box) => {
    const row = /<x:Row>\s*(\d+)/.exec(box)?.[1];
    const column = /<x:Column>\s*(\d+)/.exec(box)?.[1];
    return box.includes('ObjectType="Note"') && gone.has(`${row} ${column}`) ? "" : box;
  });
  const numbers = [...kept.matchAll(/_x0000_s(\d+)/g)].map(([, number]) => Number(number));
  const first = Math.max(1024, ...numbers) + 1;
  const added = after.map((thread, at) => boxXml(thread, first + at)).join("");
  const end = kept.lastIndexOf("</xml>");
  officePackage.writeText(boxes.part, kept.slice(0, end) + added + kept.slice(end));
}

function boxXml({ rowIndex, columnIndex }: CommentModel, number: number): string {
  const id = escapeAttribute(`_x0000_s${number}`);
  const anchor = [columnIndex + 1, 15, rowIndex, 2, columnIndex + 3, 15, rowIndex + 4, 2];
  return (
    `<v:shape id="${id}" type="#_x0000_t202" style="position:absolute;margin-left:0;margin-top:0;width:108pt;height:60pt;z-index:1;visibility:hidden" fillcolor="infoBackground [80]" o:insetmode="auto">` +
    '<v:fill color2="infoBackground [80]"/><v:shadow color="none [81]" obscured="t"/><v:path o:connecttype="none"/><v:textbox style="mso-direction-alt:auto"><div style="text-align:left"></div></v:textbox>' +
    `<x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/><x:Anchor>${anchor.join(", ")}</x:Anchor><x:AutoFill>False</x:AutoFill><x:Row>${rowIndex}</x:Row><x:Column>${columnIndex}</x:Column></x:ClientData></v:shape>`
  );
}
