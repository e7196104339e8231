import type { Candidate } from "./columns/chooseSheet";
import type { SortedRows } from "./rows/recordRows";
import type { FoundColumn, FoundSheet } from "./types";

/** A sheet as the plan tells of it: its rows, and the columns that play no part, but for those of the periods. */
export function foundSheet<Column extends string>(
  sheet: Candidate<Column>,
  { records, leftOut }: SortedRows,
  periodColumns: readonly number[],
): FoundSheet<Column> {
  const { row, columns } = sheet;
  const used = new Set([
    ...periodColumns,
    ...Object.values<FoundColumn | undefined>(columns).map((found) => found?.columnIndex),
  ]);
  const firstRowIndex = row.rowIndex + row.rowCount;
  return {
    grid: sheet.grid,
    headerRowIndex: row.rowIndex,
    headerRowCount: row.rowCount,
    headerRivals: sheet.headerRivals,
    sheetRivals: sheet.sheetRivals ?? [],
    unusedColumns: row.headings
      .filter(({ columnIndex }) => !used.has(columnIndex))
      .map(({ columnIndex, text }) => ({
        columnIndex,
        heading: text,
        hasWords: records.some(({ filled }) => filled.includes(columnIndex)),
        isPrinted: false,
      })),
    leftOutRows: leftOut,
    columns,
    firstRowIndex,
    lastRowIndex: records.at(-1)?.rowIndex ?? firstRowIndex - 1,
  };
}
