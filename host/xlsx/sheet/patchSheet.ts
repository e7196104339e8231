import type { SheetModel } from "../../workbook/model";
import type { StyleBook } from "../styles/styleBook";
import type { StyleWriter } from "../styles/styleWriter";
import type { XmlElement } from "../xml/xmlElement";
import { areaName } from "./cellReferences";
import { digitPixels } from "./columnWidths";
import { patchCells } from "./patchCells";
import { patchColumns } from "./patchColumns";
import { section } from "./patchPage";
import { patchSections } from "./patchSections";
import type { ReadSheet } from "./readSheet";
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

function patchDimension(root: XmlElement, after: SheetModel): void {
  let [top, left, bottom, right] = [Infinity, Infinity, 0, 0];
  for (const [row, cells] of after.cells) {
    for (const column of cells.keys()) {
      top = Math.min(top, row);
      bottom = Math.max(bottom, row);
      left = Math.min(left, column);
      right = Math.max(right, column);
    }
  }
  const area =
    top === Infinity
      ? "A1"
      : areaName({
          rowIndex: top,
          columnIndex: left,
          rowCount: bottom - top + 1,
          columnCount: right - left + 1,
        });
  section(root, "dimension").setAttribute("ref", area);
}
