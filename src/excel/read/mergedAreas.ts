import { areaAddress, type Area } from "../../sheet";
import { areasOf } from "./readSheet";

/** Excel fails to tell the merged areas of a range that has more. */
const MOST_AREAS = 512;

/** Wider ranges are asked in pieces of so many columns. */
const MOST_COLUMNS = 256;

/**
 * Queues the question which areas of a sheet are merged (ExcelApi 1.13), in ranges so small that none has more than
 * Excel tells; the answer is to be asked for after a sync. In Excel it wipes the officer's undo history.
 */
export function askMergedAreas(sheet: Excel.Worksheet, areas: readonly Area[]): () => Area[] {
  const asked = areas
    .flatMap(piecesOf)
    .map((piece) =>
      sheet.getRange(areaAddress(piece)).getMergedAreasOrNullObject().load("address"),
    );
  return () => {
    // Excel gives whole areas, those that reach into two pieces twice.
    const found = asked.flatMap((merged) => (merged.isNullObject ? [] : areasOf(merged.address)));
    return [...new Map(found.map((area) => [areaAddress(area), area])).values()];
  };
}

/**
 * The pieces in which an area is asked. A merged area has two cells at least, and only at a piece's edges can one lie
 * in it with less than that.
 */
export function piecesOf({ rowIndex, columnIndex, rowCount, columnCount }: Area): Area[] {
  const columns = Math.min(columnCount, MOST_COLUMNS);
  const rows = Math.max(1, Math.floor((MOST_AREAS - columns) / (columns / 2 + 1)));
  const starts = (count: number, step: number) =>
    Array.from({ length: Math.ceil(count / step) }, (_, at) => at * step);
  return starts(rowCount, rows).flatMap((down) =>
    starts(columnCount, columns).map((right) => ({
      rowIndex: rowIndex + down,
      columnIndex: columnIndex + right,
      rowCount: Math.min(rows, rowCount - down),
      columnCount: Math.min(columns, columnCount - right),
    })),
  );
}
