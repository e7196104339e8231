import { cellAt, cellText, isBlank } from "../../sheet";
import type { Cell, SheetGrid, Slices } from "../../sheet";
import { isBlankRow, type HeadingRow } from "../columns/headerRow";
import type { MergedCells } from "../columns/mergedCells";
import { plainHeading } from "../columns/readHeading";
import { plainWords } from "../status/plainWords";
import type { LeftOutRow } from "../types";

/** A row under the headings that holds something. */
export interface RecordRow {
  readonly rowIndex: number;
  /** Columns that hold something of their own, in order. */
  readonly filled: readonly number[];
  /** Wholly blank rows just above it. */
  readonly blankAbove: number;
  /** Whether it is one text merged across at least three columns: a heading of the rows under it. */
  readonly isBand: boolean;
}

/** The rows that are records, and those with words that are none. */
export interface SortedRows {
  readonly records: readonly RecordRow[];
  readonly leftOut: readonly LeftOutRow[];
}

const NOTE_OPENING =
  /^(?:note|notes|source|sources|key|rag key|footnote|footnotes|report by|report author|author|prepared by|signed|signature|approved by|contact|last updated|updated|as at|for further information|data source)\b/;
const NOTE_MARK = /^(?:\*|\[|†|‡|¹|²|³|\d\))/u;
const TOTAL_OPENING = /^(?:grand total|sub total|subtotal|total|totals)\b/;
const BAND_COLUMNS = 3;

/** The rows under the headings that hold something; a slice is a row. */
export function* filledRows(
  grid: SheetGrid,
  merged: MergedCells,
  header: HeadingRow,
): Slices<RecordRow[]> {
  const { area } = grid;
  if (!area) return [];
  const rows: RecordRow[] = [];
  let blankAbove = 0;
  const first = header.rowIndex + header.rowCount;
  for (let rowIndex = first; rowIndex < area.rowIndex + area.rowCount; rowIndex += 1) {
    yield;
    if (isBlankRow(grid, rowIndex)) {
      // A row inside a merged area is no gap: the area's words stand in it.
      if (!isMergedDown(grid, merged, rowIndex)) blankAbove += 1;
      continue;
    }
    const filled: number[] = [];
    for (const [offset, cell] of (grid.rows[rowIndex - area.rowIndex] ?? []).entries()) {
      if (!isBlank(cell)) filled.push(area.columnIndex + offset);
    }
    rows.push({ rowIndex, filled, blankAbove, isBand: isBand(merged, rowIndex, filled) });
    blankAbove = 0;
  }
  return rows;
}

function isMergedDown(grid: SheetGrid, merged: MergedCells, rowIndex: number): boolean {
  if (grid.merges.length === 0 || !grid.area) return false;
  const { columnIndex, columnCount } = grid.area;
  for (let column = columnIndex; column < columnIndex + columnCount; column += 1) {
    const area = merged.mergeAt(rowIndex, column);
    if (area && area.rowIndex < rowIndex) return true;
  }
  return false;
}

function isBand(merged: MergedCells, rowIndex: number, filled: readonly number[]): boolean {
  const [only] = filled;
  if (only === undefined || filled.length > 1) return false;
  const area = merged.mergeAt(rowIndex, only);
  return area !== undefined && area.columnCount >= BAND_COLUMNS && area.rowCount === 1;
}

/**
 * The last row that nobody could take for a note. A row that fills a core column is a record; one that fills two
 * known columns is one too as long as it stands in one block, with no blank row between, with such a record.
 */
export function lastSureIndex(
  grid: SheetGrid,
  rows: readonly RecordRow[],
  known: readonly number[],
  core: readonly number[],
): number {
  let last = -1;
  let isRecordBlock = true;
  for (const [index, row] of rows.entries()) {
    if (row.blankAbove > 0 && index > 0) isRecordBlock = false;
    if (isCoreRow(grid, row, core)) isRecordBlock = true;
    const knownFilled = row.filled.filter((column) => known.includes(column)).length;
    if (isRecordBlock && (isCoreRow(grid, row, core) || knownFilled > 1)) last = index;
  }
  return last;
}

function isCoreRow(grid: SheetGrid, row: RecordRow, core: readonly number[]): boolean {
  if (row.blankAbove > 0 && opensAsNote(grid, row)) return false;
  if (!row.filled.some((column) => core.includes(column))) return false;
  return row.filled.length > 1 || row.blankAbove < 2;
}

/** What a row that does not say the headings again is instead of a record; undefined where it is one. */
export function notRecord(
  grid: SheetGrid,
  row: RecordRow,
  isTail: boolean,
  gapSeen: boolean,
  known: readonly number[],
): "total" | "note" | undefined {
  if (isTotal(grid, row)) return "total";
  if (!row.filled.some((column) => known.includes(column))) return "note";
  if (!isTail) return undefined;
  const isLone = row.filled.length === 1;
  if (gapSeen || (isLone && opensAsNote(grid, row))) return "note";
  return undefined;
}

/** Whether the row's cells say what stands above them in the headings. */
export function saysHeadingsAgain(grid: SheetGrid, header: HeadingRow, row: RecordRow): boolean {
  if (row.filled.length < 2) return false;
  const headings = plainHeadingsOf(header);
  let others = 0;
  for (const columnIndex of row.filled) {
    const text = cellText(cellAt(grid, row.rowIndex, columnIndex));
    if (!saysOneOf(text, headings.get(columnIndex) ?? [])) others += 1;
    // One of them may be worded a little otherwise the second time.
    if (others > 1) return false;
  }
  return others === 0 || row.filled.length > 3;
}

const HEADINGS = new WeakMap<HeadingRow, ReadonlyMap<number, readonly string[]>>();

/** The headings in plain form by column, with what they say under another; made once for all rows. */
function plainHeadingsOf(header: HeadingRow): ReadonlyMap<number, readonly string[]> {
  const known = HEADINGS.get(header);
  if (known) return known;
  const made = new Map(
    header.headings.map(({ columnIndex, text, over }) => [
      columnIndex,
      [text, over?.own ?? ""].map(plainHeading).filter((plain) => plain !== ""),
    ]),
  );
  HEADINGS.set(header, made);
  return made;
}

/** Most cells are told from a heading by their length and first letter. A cell of signs alone says no heading. */
function saysOneOf(text: string, headings: readonly string[]): boolean {
  const first = /[\p{L}\p{N}%#]/u.exec(text)?.[0]?.toLowerCase() ?? "";
  const isLike = (heading: string): boolean =>
    heading.startsWith(first) && text.length < heading.length * 2 + 8;
  return first !== "" && headings.some(isLike) && headings.includes(plainHeading(text));
}

function isTotal(grid: SheetGrid, row: RecordRow): boolean {
  const isTotalsRow = grid.tables.some(
    ({ area, hasTotalsRow }) => hasTotalsRow && row.rowIndex === area.rowIndex + area.rowCount - 1,
  );
  if (isTotalsRow) return true;
  const [first, ...others] = row.filled.map((column) => cellAt(grid, row.rowIndex, column));
  return (
    first !== undefined &&
    TOTAL_OPENING.test(plainWords(cellText(first))) &&
    others.length > 0 &&
    others.every(isNumeric)
  );
}

function isNumeric(cell: Cell): boolean {
  return cell.kind === "number" || /^[\d\s.,%£]+$/.test(cellText(cell));
}

function opensAsNote(grid: SheetGrid, row: RecordRow): boolean {
  return saysNote(cellText(cellAt(grid, row.rowIndex, row.filled[0] ?? 0)).trim());
}

/** Whether a text opens as what stands below a table: "Source: …", "* provisional". */
export function saysNote(text: string): boolean {
  return NOTE_MARK.test(text) || NOTE_OPENING.test(plainWords(text));
}

/** A row that is told as left out, by its first words. */
export function leftOutRow(grid: SheetGrid, row: RecordRow, kind: LeftOutRow["kind"]): LeftOutRow {
  const columnIndex = row.filled[0] ?? 0;
  const text = cellText(cellAt(grid, row.rowIndex, columnIndex)).trim();
  return { rowIndex: row.rowIndex, columnIndex, kind, text };
}
