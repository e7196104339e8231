import type { MergedCells } from "./mergedCells";
import type { Heading } from "./assignColumns";
import { readTick } from "../status/readTick";
import { cellAt, cellText, isBlank, type Cell, type SheetGrid } from "../../sheet";

/** How many used rows from the top may hold the headings. */
export const HEADING_ROWS_SEARCHED = 40;
const COLUMNS_SEARCHED = 200;
/** "Expected" over "completion": longer words are those of a record. */
const LONGEST_SPLIT_HEADING = 20;

/** A row (or two rows read as one) that may be the headings. */
export interface HeadingRow {
  readonly rowIndex: number;
  readonly rowCount: number;
  readonly headings: readonly Heading[];
}

/**
 * The rows among the first 40 used ones that could be headings: each row by itself, and each with the row under it
 * where both have words ("Progress" over "Made" and "Planned"). A heading merged downwards takes its rows with it.
 */
export function headingRows(grid: SheetGrid, merged: MergedCells): HeadingRow[] {
  const { area } = grid;
  if (!area) return [];
  const found: HeadingRow[] = [];
  const end = area.rowIndex + area.rowCount;
  let searched = 0;
  for (let row = area.rowIndex; row < end && searched < HEADING_ROWS_SEARCHED; row += 1) {
    // A stray cell at the foot of a sheet makes a million blank rows "used".
    if (isBlankRow(grid, row)) continue;
    const headings = headingsOf(grid, row);
    if (headings.length === 0) continue;
    searched += 1;
    if (headings.length < 2) continue;
    const depth = mergedDepth(headings, merged, row);
    found.push({ rowIndex: row, rowCount: depth, headings });
    if (row + 1 >= end) continue;
    const pair = isOverAnother(grid, merged, row, headings) ? pairOf(grid, merged, row) : [];
    if (pair.length > 1) {
      found.push({ rowIndex: row, rowCount: Math.max(2, depth), headings: pair });
    }
  }
  return found;
}

function headingsOf(grid: SheetGrid, rowIndex: number): Heading[] {
  const headings: Heading[] = [];
  for (const columnIndex of columnsOf(grid)) {
    const cell = cellAt(grid, rowIndex, columnIndex);
    const text = cellText(cell).trim();
    // The lower part of a merged heading shows nothing of its own.
    if (text !== "" && cell.kind !== "error") headings.push({ columnIndex, text });
  }
  return headings;
}

/** Two rows are read as one where a heading is merged, or where both rows hold nothing but a word or two. */
function isOverAnother(
  grid: SheetGrid,
  merged: MergedCells,
  rowIndex: number,
  headings: readonly Heading[],
): boolean {
  const isShort = ({ text }: Heading): boolean => text.length <= LONGEST_SPLIT_HEADING;
  const lower = headingsOf(grid, rowIndex + 1);
  return (
    headings.some(({ columnIndex }) => merged.mergeAt(rowIndex, columnIndex) !== undefined) ||
    (lower.length > 1 &&
      headings.every(isShort) &&
      lower.every(
        (heading) =>
          isShort(heading) && mayBeHeading(cellAt(grid, rowIndex + 1, heading.columnIndex)),
      ))
  );
}

/** A figure, a date or a tick ("Y") belongs to a record; only a year may stand under a heading as one. */
function mayBeHeading(cell: Cell): boolean {
  return (
    (cell.kind === "text" && readTick(cell.text) === undefined) ||
    (cell.kind === "number" && isYear(cell.number))
  );
}

function isYear(number: number): boolean {
  return Number.isInteger(number) && number >= 1900 && number < 2200;
}

/**
 * The heading row and the row under it, read as one: an upper heading stands over each column that it is merged over
 * or, where nothing is merged, over the headings to its right that have nothing above them.
 */
function pairOf(grid: SheetGrid, merged: MergedCells, rowIndex: number): Heading[] {
  const headings: Heading[] = [];
  let last = "";
  for (const columnIndex of columnsOf(grid)) {
    const upperArea = merged.mergeAt(rowIndex, columnIndex);
    const shown = cellText(merged.shownAt(rowIndex, columnIndex)).trim();
    const isOneCell =
      upperArea !== undefined && upperArea.rowIndex + upperArea.rowCount > rowIndex + 1;
    const own = isOneCell ? "" : cellText(cellAt(grid, rowIndex + 1, columnIndex)).trim();
    const parent = shown === "" && own !== "" && upperArea === undefined ? last : shown;
    last = own === "" ? "" : parent;
    const text = `${parent} ${own}`.trim();
    if (text === "") continue;
    headings.push({ columnIndex, text, ...(own === "" ? {} : { over: { parent, own } }) });
  }
  return headings;
}

function mergedDepth(headings: readonly Heading[], merged: MergedCells, rowIndex: number): number {
  let depth = 1;
  for (const { columnIndex } of headings) {
    const area = merged.mergeAt(rowIndex, columnIndex);
    if (area) depth = Math.max(depth, area.rowIndex + area.rowCount - rowIndex);
  }
  return Math.min(depth, 3);
}

function columnsOf(grid: SheetGrid): number[] {
  const { area } = grid;
  if (!area) return [];
  const count = Math.min(area.columnCount, COLUMNS_SEARCHED);
  return Array.from({ length: count }, (_, index) => area.columnIndex + index);
}

/** Whether the row shows nothing at all. */
export function isBlankRow(grid: SheetGrid, rowIndex: number): boolean {
  const cells = grid.rows[rowIndex - (grid.area?.rowIndex ?? 0)];
  return cells === undefined || cells.every(isBlank);
}
