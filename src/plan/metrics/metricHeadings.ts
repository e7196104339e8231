import { cellAt, cellText, isBlank, type Cell, type SheetGrid } from "../../sheet";
import type { MergedCells } from "../columns/mergedCells";
import { isBlankRow } from "../columns/headerRow";
import type { TwoHeadings } from "./periodWords";

/** One row, or two read as one, that may be the headings of a table of figures. */
export interface MetricHeadingRow {
  readonly rowIndex: number;
  readonly rowCount: number;
  readonly headings: readonly TwoHeadings[];
}

const ROWS_SEARCHED = 40;
const COLUMNS_SEARCHED = 200;
/** So many cells make a row of a table; a title and the date beside it do not. */
const FULL_ROW = 3;
const LONGEST = 120;
const FIRST_YEAR = 1990;
const LAST_YEAR = 2100;

/** The rows among the first used ones that could be headings, each by itself and each under the row above it. */
export function metricHeadingRows(grid: SheetGrid, merged: MergedCells): MetricHeadingRow[] {
  const { area } = grid;
  if (!area) return [];
  const found: MetricHeadingRow[] = [];
  const end = area.rowIndex + area.rowCount;
  let searched = 0;
  for (let row = area.rowIndex; row < end && searched < ROWS_SEARCHED; row += 1) {
    if (isBlankRow(grid, row)) continue;
    searched += 1;
    if (isUnderRecords(grid, row, 2)) continue;
    const single = headingsAt(grid, merged, row, undefined);
    const mayBeDouble =
      row + 1 < end && !isBlankRow(grid, row + 1) && !isUnderRecords(grid, row, 1);
    const double = mayBeDouble ? headingsAt(grid, merged, row + 1, row) : [];
    const isDouble = double.some(({ parent, own }) => parent !== "" && own !== "");
    if (isDouble && double.length > 1) {
      found.push({ rowIndex: row, rowCount: 2, headings: double });
    }
    // A heading that is merged over both rows says that they are read as one.
    const rowCount = depthOf(merged, single, row);
    if (single.length > 1 && !(isDouble && rowCount === 2)) {
      found.push({ rowIndex: row, rowCount, headings: single });
    }
  }
  return found;
}

/**
 * Whether the row is a record under other rows of its table: no blank row between, and one of them, `least` rows above
 * or more, as full as it. Two rows of headings may be as full as one another.
 */
function isUnderRecords(grid: SheetGrid, row: number, least: number): boolean {
  const first = grid.area?.rowIndex ?? 0;
  const filledIn = (at: number): number =>
    (grid.rows[at - first] ?? []).filter((cell) => !isBlank(cell)).length;
  const own = Math.max(FULL_ROW, filledIn(row));
  for (let at = row - 1; at >= first; at -= 1) {
    if (isBlankRow(grid, at)) return false;
    if (at <= row - least && filledIn(at) >= own) return true;
  }
  return false;
}

/** A heading merged downwards takes its rows with it. */
function depthOf(merged: MergedCells, headings: readonly TwoHeadings[], row: number): number {
  const depths = headings.map(({ columnIndex }) => {
    const area = merged.mergeAt(row, columnIndex);
    return area ? area.rowIndex + area.rowCount - row : 1;
  });
  return Math.min(3, Math.max(1, ...depths));
}

function headingsAt(
  grid: SheetGrid,
  merged: MergedCells,
  row: number,
  upper: number | undefined,
): TwoHeadings[] {
  const { area } = grid;
  if (!area) return [];
  const headings: TwoHeadings[] = [];
  let spread = "";
  const count = Math.min(area.columnCount, COLUMNS_SEARCHED);
  for (let column = area.columnIndex; column < area.columnIndex + count; column += 1) {
    const own = headingText(cellAt(grid, row, column));
    if (upper === undefined) {
      if (own === undefined) return [];
      if (own !== "") headings.push({ columnIndex: column, own, parent: "", text: own });
      continue;
    }
    const above = headingText(cellAt(grid, upper, column));
    if (own === undefined || above === undefined) return [];
    const mergedAbove = merged.mergeAt(upper, column);
    const isTall = mergedAbove !== undefined && mergedAbove.rowIndex + mergedAbove.rowCount > row;
    if (above !== "") spread = isTall ? "" : above;
    const parent =
      above !== ""
        ? above
        : mergedAbove
          ? (headingText(merged.shownAt(upper, column)) ?? "")
          : spread;
    if (isTall || own === "") {
      const text = parent === spread && above === "" && !isTall ? "" : parent;
      if (text !== "") headings.push({ columnIndex: column, own: text, parent: "", text });
      continue;
    }
    headings.push({
      columnIndex: column,
      own,
      parent,
      text: parent === "" ? own : `${parent} ${own}`,
    });
  }
  return headings;
}

/** The text of a cell that may be a heading, "" for a blank one; undefined where it is a figure, so no heading. */
function headingText(cell: Cell): string | undefined {
  if (isBlank(cell)) return "";
  if (cell.kind === "error" || cell.kind === "boolean") return undefined;
  if (cell.kind === "number" && !isYear(cell.number)) return undefined;
  const text = cellText(cell).trim().replace(/\s+/g, " ");
  if (
    cell.kind === "text" &&
    /^[\d.,£%()-]+$/.test(text) &&
    !/^(?:\d{4}|\d{2,4}[-/]\d{2,4}|\d|[%£])$/.test(text)
  ) {
    return undefined;
  }
  return text.length > LONGEST ? text.slice(0, LONGEST) : text;
}

function isYear(number: number): boolean {
  return Number.isInteger(number) && number >= FIRST_YEAR && number <= LAST_YEAR;
}
