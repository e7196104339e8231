import { columnShares } from "./columnShares";
import type { TableBlock, TableCell, TableColumn, TableRow } from "./types";

/** A cell that says one thing beside its own row. */
export function cellOf(text: string, more: Partial<TableCell> = {}): TableCell {
  return { text, tone: "plain", isHeader: false, rowCount: 1, unbroken: [], ...more };
}

/** A table with its columns' widths shared by what stands in them. */
export function tableBlock(
  name: string,
  columns: readonly Omit<TableColumn, "share">[],
  rows: readonly TableRow[],
): TableBlock {
  const shares = columnShares(
    columns.map(({ heading, isNumber }, at) => ({
      texts: [heading, ...rows.flatMap(({ cells }) => cells[at]?.text ?? [])],
      unbroken: rows.flatMap(({ cells }) => cells[at]?.unbroken ?? []),
      isNumber,
    })),
  );
  return {
    kind: "table",
    name,
    columns: columns.map((column, at) => ({ ...column, share: shares[at] ?? 0 })),
    rows,
  };
}
