import {
  PROGRESS_LEVELS,
  type Paper,
  type ProgressCell,
  type ProgressColumn,
  type ProgressRow,
  type ProgressTable,
} from "../../paper";
import type { PaperWords } from "../../words";
import { tableBlock } from "./tableBlock";
import type { TableBlock, TableCell, TableRow } from "./types";

/**
 * A table of progress. Committee: a section, an aim or a target stands once, beside all of its rows. Accessible: each row
 * says everything, and a blank says what it means.
 */
export function progressBlock(
  table: ProgressTable,
  name: string,
  layout: "committee" | "accessible",
  { words }: Paper,
): TableBlock {
  const columns = table.columns.map(({ heading }) => ({ heading, isNumber: false }));
  const rows = layout === "accessible" ? completeRows(table, words) : rowsOfGroups(table);
  return tableBlock(name, columns, rows);
}

function completeRows({ columns, rows }: ProgressTable, words: PaperWords): TableRow[] {
  return rows.map((row) => ({
    cells: row.cells.map((cell, at) => {
      const column = columns[at];
      const isBlank = cell.text.trim() === "" && column !== undefined;
      const said = isBlank
        ? { ...cell, text: words.columns[column.kind].blank, tone: "quiet" as const }
        : cell;
      return { ...plainCell(said, column), rowCount: 1 };
    }),
    isStart: isStart(row),
  }));
}

function rowsOfGroups({ columns, rows }: ProgressTable): TableRow[] {
  return rows.map((row, rowIndex) => ({
    cells: row.cells.map((cell, at) => {
      const column = columns[at];
      const level = levelOf(column);
      if (level < 0) return { ...plainCell(cell, column), rowCount: 1 };
      if (rowIndex > 0 && !begins(level, row)) return undefined;
      return { ...plainCell(cell, column), rowCount: endOf(level, rows, rowIndex) - rowIndex };
    }),
    isStart: isStart(row),
  }));
}

function plainCell(
  { text, tone, unbroken }: ProgressCell,
  column: ProgressColumn | undefined,
): Omit<TableCell, "rowCount"> {
  // A blank names nothing.
  return { text, tone, unbroken, isHeader: levelOf(column) >= 0 && text.trim() !== "" };
}

/** Which of the things that rows share a column holds, from the outermost in; -1 for none. */
function levelOf(column: ProgressColumn | undefined): number {
  return PROGRESS_LEVELS.findIndex((level) => level === column?.kind);
}

/** Whether a level begins in the row: with itself, or with one that it lies within. */
function begins(level: number, { starts }: ProgressRow): boolean {
  return starts !== undefined && PROGRESS_LEVELS.indexOf(starts) <= level;
}

/** One past the last row of what begins in a row. */
function endOf(level: number, rows: readonly ProgressRow[], rowIndex: number): number {
  let end = rowIndex + 1;
  for (; end < rows.length; end += 1) {
    const row = rows[end];
    if (row && begins(level, row)) break;
  }
  return end;
}

function isStart({ starts }: ProgressRow): boolean {
  return starts === "section" || starts === "aim";
}
