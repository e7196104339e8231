import type { AreaModel, SheetModel } from "../../workbook/model";
import type { StyleBook } from "../styles/styleBook";
import type { StyleWriter } from "../styles/styleWriter";
import type { XmlElement } from "../xml/xmlElement";
import { areaName, parseArea } from "./cellReferences";
import { digitPixels } from "./columnWidths";
import { patchCells } from "./patchCells";
import { patchColumns } from "./patchColumns";
import { section } from "./patchPage";
import { patchSections } from "./patchSections";
import type { ReadSheet } from "./readSheet";
import { sameData } from "./sameData";
import { SECTION_ORDER } from "./sectionOrder";

/**
 * Changes a worksheet's tree so that it says what the model says, touching nothing that says it already.
 * True when a cell's content or format changed.
 */
export function patchSheet(
  read: ReadSheet,
  after: SheetModel,
  book: StyleBook,
  styles: StyleWriter,
): boolean {
  const { document, model: before, rows } = read;
  const { root, prefix } = document;
  const digit = digitPixels(book.normalFont);
  patchSections(root, before, after, digit);
  patchColumns(root, before, after, styles, digit);
  const text = document.source;
  const cells = patchCells({ text, rows, before, after, styles, prefix });
  if (cells.kind === "same") return false;
  const name = `${prefix}sheetData`;
  const xml = `<${name}>${cells.xml}</${name}>`;
  const data = root.element("sheetData");
  if (data === undefined) root.insertInOrder("sheetData", xml, SECTION_ORDER);
  else data.replaceWith(xml);
  if (cells.contentChanged) patchDimension(root, after);
  return cells.contentChanged;
}

/** The used area is only a hint for readers: it grows when it must and is left alone otherwise. */
function patchDimension(root: XmlElement, after: SheetModel): void {
  const old = parseArea(root.element("dimension")?.attributes["ref"] ?? "");
  const start = old === undefined ? [Infinity, Infinity, 0, 0] : edges(old);
  let [top = 0, left = 0, bottom = 0, right = 0] = start;
  for (const [row, cells] of after.cells) {
    for (const column of cells.keys()) {
      top = Math.min(top, row);
      left = Math.min(left, column);
      bottom = Math.max(bottom, row + 1);
      right = Math.max(right, column + 1);
    }
  }
  if (top === Infinity || sameData([top, left, bottom, right], start)) return;
  const size = { rowCount: bottom - top, columnCount: right - left };
  const ref = areaName({ rowIndex: top, columnIndex: left, ...size });
  section(root, "dimension").setAttribute("ref", ref);
}

function edges({ rowIndex, columnIndex, rowCount, columnCount }: AreaModel): number[] {
  return [rowIndex, columnIndex, rowIndex + rowCount, columnIndex + columnCount];
}
