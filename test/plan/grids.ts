import {
  EMPTY_CELL,
  parseAreaAddress,
  type Area,
  type Cell,
  type SheetGrid,
  type SheetTable,
  type WorkbookGrid,
} from "../../src/sheet";

/** What a test writes for a cell: text, a number, null for an empty cell, or a whole cell. */
export type Written = string | number | null | Cell;

/** A sheet typed from A1 (or `at`), all else plain unless given. */
export function sheetOf(
  name: string,
  rows: readonly (readonly Written[])[],
  more: Partial<Omit<SheetGrid, "merges">> & { at?: string; merges?: readonly string[] } = {},
): SheetGrid {
  const { at = "A1", merges = [], ...rest } = more;
  const start = areaOf(at);
  const width = Math.max(0, ...rows.map((row) => row.length));
  const cells = rows.map((row) => Array.from({ length: width }, (_, i) => cellOf(row[i] ?? null)));
  return {
    id: `id of ${name}`,
    name,
    visibility: "visible",
    isProtected: false,
    dateSystem: "1900",
    area:
      rows.length === 0 || width === 0
        ? undefined
        : { ...start, rowCount: rows.length, columnCount: width },
    rows: cells,
    formulas: new Map(),
    merges: merges.map(areaOf),
    tables: [],
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
    hasFilter: false,
    ...rest,
  };
}

/** A workbook of the sheets. */
export function workbookOf(...sheets: readonly SheetGrid[]): WorkbookGrid {
  return { dateSystem: "1900", sheets, remembered: "" };
}

/** An area from its address; a test's own mistake throws. */
export function areaOf(address: string): Area {
  const area = parseAreaAddress(address);
  if (!area) throw new Error(`no such area: ${address}`);
  return area;
}

/** An Excel table over an area. */
export function tableOf(address: string, more: Partial<SheetTable> = {}): SheetTable {
  return { name: "Table1", area: areaOf(address), hasTotalsRow: false, isFiltered: false, ...more };
}

/** A cell from what a test writes; text that opens with "#" and is an Excel error is an error cell. */
export function cellOf(written: Written): Cell {
  if (written === null) return EMPTY_CELL;
  if (typeof written === "number") {
    return { kind: "number", number: written, text: String(written), numberFormat: "General" };
  }
  if (typeof written !== "string") return written;
  if (written === "") return EMPTY_CELL;
  if (/^#(?:REF!|N\/A|VALUE!|NAME\?|DIV\/0!|NUM!|NULL!|SPILL!)$/.test(written)) {
    return { kind: "error", error: written, text: written };
  }
  return { kind: "text", text: written };
}
