import { formatArea, areaOf, containsCell, type AreaModel } from "office-js-host/model";
import { place } from "./drawCell";
import type { SheetShape } from "./sheetShape";

export const HEADER_HEIGHT = 22;
export const HEADER_WIDTH = 44;

/** An element of the grid; `className` is its look in page.css. */
export function part(className: string, text = ""): HTMLElement {
  const element = document.createElement("div");
  element.className = className;
  element.textContent = text;
  return element;
}

/** The letters above the columns; those of the selection stand out. */
export function columnHeads(
  { columns }: SheetShape,
  indexes: readonly number[],
  selection: AreaModel,
): HTMLElement[] {
  return indexes.map((column) => {
    const head = part("head", formatArea(areaOf(0, column)).replace(/\d+/, ""));
    head.classList.toggle("chosen", containsCell({ ...selection, rowIndex: 0 }, 0, column));
    place(head, {
      left: columns.start(column),
      top: 0,
      width: columns.span(column),
      height: HEADER_HEIGHT,
    });
    return head;
  });
}

/** The numbers beside the rows. */
export function rowHeads(
  { rows }: SheetShape,
  indexes: readonly number[],
  selection: AreaModel,
): HTMLElement[] {
  return indexes.map((row) => {
    const head = part("head", String(row + 1));
    head.classList.toggle("chosen", containsCell({ ...selection, columnIndex: 0 }, row, 0));
    place(head, { left: 0, top: rows.start(row), width: HEADER_WIDTH, height: rows.span(row) });
    return head;
  });
}

/** The gridlines, one each a row and a column; cells with a fill or a border lie over them. */
export function gridLines(
  { rows, columns }: SheetShape,
  rowIndexes: readonly number[],
  columnIndexes: readonly number[],
): HTMLElement[] {
  const line = (left: number, top: number, width: number, height: number): HTMLElement => {
    const element = part("line");
    element.setAttribute("role", "presentation");
    place(element, { left, top, width, height });
    return element;
  };
  return [
    ...rowIndexes.map((row) => line(0, rows.start(row + 1) - 1, columns.length, 1)),
    ...columnIndexes.map((column) => line(columns.start(column + 1) - 1, 0, 1, rows.length)),
  ];
}
