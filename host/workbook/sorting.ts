import { cellAt, putCell } from "./cells";
import { lastColumn, lastRow } from "./areas";
import { oneOf } from "./formats";
import { HostError, invalidArgument } from "./hostError";
import { mergesIn } from "./merging";
import type { AreaModel, CellModel, SheetModel } from "./model";

/** One key of a sort: how far into the rows (or columns) it lies, and which way it goes. */
export interface SortKey {
  offset: number;
  ascending: boolean;
}

/** The fields of `sort.apply`; only sorting by what the cells hold is played. */
export function parseSortKeys(fields: unknown, width: number): SortKey[] {
  if (!Array.isArray(fields) || fields.length === 0) throw invalidArgument("a sort needs fields");
  return fields.map((field: unknown) => {
    const { key, ascending, sortOn } = Object(field);
    if (!Number.isInteger(key) || key < 0 || key >= width) throw invalidArgument("no such column");
    if (oneOf(sortOn ?? "Value", ["Value", "CellColor", "FontColor", "Icon"]) !== "Value") {
      throw new HostError(
        "NotImplemented",
        "This host does not play SortField.sortOn but for values.",
      );
    }
    return { offset: Number(key), ascending: ascending !== false };
  });
}

/** Excel's order of what cells hold: numbers, texts, false and true, errors; empty cells always come last. */
const RANKS = { number: 0, string: 1, boolean: 2, error: 3, empty: 4 } as const;

function compare(a: CellModel, b: CellModel, matchCase: boolean): number {
  const [one, other] = [a.value, b.value];
  if (one.type !== other.type) return RANKS[one.type] - RANKS[other.type];
  if (one.type === "number" && other.type === "number") return one.value - other.value;
  if (one.type === "boolean" && other.type === "boolean") {
    return Number(one.value) - Number(other.value);
  }
  if (one.type !== "string" || other.type !== "string") return 0;
  const texts = matchCase
    ? [one.value, other.value]
    : [one.value.toLowerCase(), other.value.toLowerCase()];
  return (texts[0] ?? "").localeCompare(texts[1] ?? "", "en-GB");
}

/** Sorts the rows of an area, whole cells with their formats; rows that are alike keep their order. */
export function sortRows(
  sheet: SheetModel,
  area: AreaModel,
  keys: readonly SortKey[],
  matchCase: boolean,
): void {
  if (mergesIn(sheet, area).length > 0) {
    throw new HostError("InvalidOperation", "Merged cells cannot be sorted.");
  }
  const rows: CellModel[][] = [];
  for (let row = area.rowIndex; row <= lastRow(area); row += 1) {
    const cells: CellModel[] = [];
    for (let column = area.columnIndex; column <= lastColumn(area); column += 1) {
      cells.push(cellAt(sheet, row, column));
    }
    rows.push(cells);
  }
  rows.sort((one, other) => {
    for (const { offset, ascending } of keys) {
      const [a, b] = [one[offset], other[offset]];
      if (a === undefined || b === undefined) continue;
      const order = compare(a, b, matchCase);
      const isLast = a.value.type === "empty" || b.value.type === "empty";
      if (order !== 0) return ascending || isLast ? order : -order;
    }
    return 0;
  });
  rows.forEach((cells, at) =>
    cells.forEach((cell, across) =>
      putCell(sheet, area.rowIndex + at, area.columnIndex + across, cell),
    ),
  );
}
