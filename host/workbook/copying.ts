import type { HeldArea } from "./book";
import { areaOf } from "./areas";
import { cellAt, putCell } from "./cells";
import { clearLinks, copyLinks } from "./hyperlinks";
import { mergesIn, unmergeArea } from "./merging";
import type { AreaModel, CellModel } from "./model";
import { shiftFormula } from "./shiftFormula";

export interface CopyOptions {
  /** "All", "Formulas", "Values" or "Formats". */
  what: string;
  skipBlanks: boolean;
  transpose: boolean;
}

function merged(from: CellModel, to: CellModel, what: string): CellModel {
  if (what === "Formats") return { ...to, format: from.format };
  const formula = what === "Values" ? "" : from.formula;
  const content = { value: from.value, formula, quotePrefix: from.quotePrefix };
  return what === "All" ? { ...content, format: from.format } : { ...content, format: to.format };
}

/**
 * Copies cells over others; a larger target is filled by repeating. Relative addresses in formulas move along, except
 * where rows and columns are swapped; merged areas go with the formats.
 */
export function copyCells(source: HeldArea, target: HeldArea, options: CopyOptions): HeldArea {
  const { rowCount, columnCount } = source.area;
  const [rows, columns] = options.transpose ? [columnCount, rowCount] : [rowCount, columnCount];
  const repeats = (size: number, unit: number): number => (size % unit === 0 ? size : unit);
  const area = areaOf(
    target.area.rowIndex,
    target.area.columnIndex,
    repeats(target.area.rowCount, rows),
    repeats(target.area.columnCount, columns),
  );
  // Read before anything is written: source and target may overlap.
  const cells = Array.from({ length: rowCount }, (_, row) =>
    Array.from({ length: columnCount }, (__, column) =>
      cellAt(source.sheet, source.area.rowIndex + row, source.area.columnIndex + column),
    ),
  );
  const merges = takesFormats(options.what) ? mergesWithin(source) : [];
  if (takesFormats(options.what)) unmergeArea(target.sheet, area);
  for (let row = 0; row < area.rowCount; row += 1) {
    for (let column = 0; column < area.columnCount; column += 1) {
      const [at, across] = [row % rows, column % columns];
      const from = options.transpose ? cells[across]?.[at] : cells[at]?.[across];
      if (from === undefined || (options.skipBlanks && from.value.type === "empty")) continue;
      const [rowIndex, columnIndex] = [area.rowIndex + row, area.columnIndex + column];
      const to = cellAt(target.sheet, rowIndex, columnIndex);
      const moved = options.transpose
        ? from
        : movedCell(
            from,
            rowIndex - source.area.rowIndex - at,
            columnIndex - source.area.columnIndex - across,
          );
      const taken = options.what === "Values" ? from : moved;
      putCell(target.sheet, rowIndex, columnIndex, merged(taken, to, options.what));
    }
  }
  const links = source.sheet.hyperlinks ?? [];
  const takesLinks = options.what === "All" && !options.transpose;
  if (takesLinks) clearLinks(target.sheet, area);
  for (let row = 0; row < area.rowCount; row += rows) {
    for (let column = 0; column < area.columnCount; column += columns) {
      const [rowIndex, columnIndex] = [area.rowIndex + row, area.columnIndex + column];
      if (takesLinks) {
        copyLinks(links, source.area, target.sheet, areaOf(rowIndex, columnIndex, rows, columns));
      }
      target.sheet.merges.push(
        ...merges.map((merge) => placed(merge, rowIndex, columnIndex, options.transpose)),
      );
    }
  }
  return { sheet: target.sheet, area };
}

/**
 * A cell as it reads so many rows down and columns across. A formula that reads otherwise there is not worked out: its
 * value is 0, as of one that is written.
 */
export function movedCell(cell: CellModel, rows: number, columns: number): CellModel {
  if (cell.formula === "") return cell;
  const formula = shiftFormula(cell.formula, rows, columns);
  return formula === cell.formula
    ? cell
    : { ...cell, formula, value: { type: "number", value: 0 } };
}

function takesFormats(what: string): boolean {
  return what === "All" || what === "Formats";
}

/** The merged areas that lie wholly in the area, counted from its first cell. */
function mergesWithin({ sheet, area }: HeldArea): AreaModel[] {
  return mergesIn(sheet, area)
    .map((merge) => ({
      ...merge,
      rowIndex: merge.rowIndex - area.rowIndex,
      columnIndex: merge.columnIndex - area.columnIndex,
    }))
    .filter(
      (merge) =>
        merge.rowIndex >= 0 &&
        merge.columnIndex >= 0 &&
        merge.rowIndex + merge.rowCount <= area.rowCount &&
        merge.columnIndex + merge.columnCount <= area.columnCount,
    );
}

function placed(
  merge: AreaModel,
  rowIndex: number,
  columnIndex: number,
  transpose: boolean,
): AreaModel {
  const [down, across] = transpose
    ? [merge.columnIndex, merge.rowIndex]
    : [merge.rowIndex, merge.columnIndex];
  const [rowCount, columnCount] = transpose
    ? [merge.columnCount, merge.rowCount]
    : [merge.rowCount, merge.columnCount];
  return areaOf(rowIndex + down, columnIndex + across, rowCount, columnCount);
}
