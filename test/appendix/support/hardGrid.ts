import type { HardSheet } from "../../../samples/hard/types";
import type { Cell, SheetGrid } from "../../../src/sheet";

/** A sheet of a hard workbook as it would be read. */
export function gridOf({ name, rows }: HardSheet): SheetGrid {
  const columnCount = Math.max(...rows.map((row) => row.length));
  const cellOf = (value: string | number): Cell => {
    if (typeof value === "number") {
      return { kind: "number", number: value, text: String(value), numberFormat: "General" };
    }
    return value === "" ? { kind: "empty" } : { kind: "text", text: value };
  };
  return {
    id: name,
    name,
    visibility: "visible",
    isProtected: false,
    dateSystem: "1900",
    area: { rowIndex: 0, columnIndex: 0, rowCount: rows.length, columnCount },
    rows: rows.map((row) => row.map(cellOf)),
    formulas: new Map(),
    merges: [],
    tables: [],
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
    hasFilter: false,
  };
}
