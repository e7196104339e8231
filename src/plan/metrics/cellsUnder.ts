import { readValue } from "../../metric";
import { cellAt, cellText, isBlank, type Cell, type SheetGrid } from "../../sheet";
import type { MergedCells } from "../columns/mergedCells";

/** What the cells of one column hold, as far as it tells what the column is for. */
export interface CellsUnder {
  readonly filled: number;
  /** Shares of the filled cells, 0 to 1. */
  readonly values: number;
  /** Of them, those that hold a number: a cross or a dash says only that there is none. */
  readonly numbers: number;
  readonly texts: number;
  readonly distinct: number;
  readonly codes: number;
  /** Characters of a filled cell on average. */
  readonly length: number;
}

const ROWS_LOOKED_AT = 60;
const CODE = /^(?=.*\d)[A-Za-z]{0,8}[ ./_-]?\d[\dA-Za-z./_-]{0,8}$|^[A-Z]{1,6}\d*[a-z]?$/;

/**
 * Looks at the first cells of a column from a row on. Dates are no values. `isFigure` is `isValue`, or one that
 * remembers: whoever looks from row after row reads the same cells each time.
 */
export function cellsUnder(
  grid: SheetGrid,
  merged: MergedCells,
  columnIndex: number,
  fromRow: number,
  isFigure: (cell: Cell) => boolean = isValue,
): CellsUnder {
  const { area } = grid;
  const texts: string[] = [];
  let [values, numbers, words, codes, length] = [0, 0, 0, 0, 0];
  const end = area ? Math.min(area.rowIndex + area.rowCount, fromRow + ROWS_LOOKED_AT) : 0;
  for (let row = fromRow; row < end; row += 1) {
    const cell = merged.shownAt(row, columnIndex);
    // A text across the table names what follows, and is none of the column's.
    if (isBlank(cell) || isAcross(merged, row, columnIndex)) continue;
    const text = cellText(cell).trim();
    texts.push(text);
    length += text.length;
    if (cell.kind === "number" || /\d/.test(text)) {
      numbers += 1;
    }
    if (isFigure(cell)) values += 1;
    else if (cell.kind === "text" && /\p{L}{2}/u.test(text)) words += 1;
    if (CODE.test(text)) codes += 1;
  }
  const filled = texts.length;
  const share = (count: number): number => (filled === 0 ? 0 : count / filled);
  return {
    filled,
    values: share(values),
    numbers: share(numbers),
    texts: share(words),
    distinct: share(new Set(texts).size),
    codes: share(codes),
    length: share(length),
  };
}

function isAcross(merged: MergedCells, row: number, columnIndex: number): boolean {
  const area = merged.mergeAt(row, columnIndex);
  return area !== undefined && area.columnCount > 2;
}

/** `isValue` that reads each text once. */
export function rememberedIsValue(): (cell: Cell) => boolean {
  const known = new Map<string, boolean>();
  return (cell) => {
    if (cell.kind !== "text") return isValue(cell);
    const answer = known.get(cell.text) ?? isValue(cell);
    known.set(cell.text, answer);
    return answer;
  };
}

/** Whether a cell reads as a figure, or says as one word that there is none. */
export function isValue(cell: Cell): boolean {
  if (cell.kind === "number") return true;
  if (cell.kind === "error") return true;
  if (cell.kind !== "text") return false;
  const value = readValue(cell.text);
  return value.kind === "known" || (value.kind === "marked" && cell.text.trim().length < 30);
}

/** How many cells of a row under these columns read as figures. */
export function valuesInRow(grid: SheetGrid, row: number, columns: readonly number[]): number {
  return columns.filter((column) => isValue(cellAt(grid, row, column))).length;
}
