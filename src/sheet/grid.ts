import type { Area } from "./address";
import { EMPTY_CELL, type Cell } from "./cell";

/** Excel counts dates from 1900 (Windows) or 1904 (old Mac workbooks). */
export type DateSystem = "1900" | "1904";

/** An Excel table on a sheet: its name and its area, heading row included. */
export interface SheetTable {
  readonly name: string;
  readonly area: Area;
  readonly hasTotalsRow: boolean;
  readonly isFiltered: boolean;
}

/** One worksheet as it was read: the used range and what matters about it. */
export interface SheetGrid {
  /** Excel's own id of the sheet, kept when the officer renames it. */
  readonly id: string;
  readonly name: string;
  readonly visibility: "visible" | "hidden" | "very-hidden";
  readonly isProtected: boolean;
  readonly dateSystem: DateSystem;
  /** The used range; undefined when the sheet is empty. */
  readonly area: Area | undefined;
  /** Rows of cells, the first being the area's first row and column. */
  readonly rows: readonly (readonly Cell[])[];
  /** Which cells hold formulas, as "rowIndex,columnIndex" of the sheet; their formula text. */
  readonly formulas: ReadonlyMap<string, string>;
  /** Those of them without a result in the file, which a program other than Excel has written; absent where none are. */
  readonly unsavedFormulas?: ReadonlySet<string>;
  /** Cells whose words are struck through, all or some of them, by "rowIndex,columnIndex"; absent where none are. */
  readonly struck?: ReadonlyMap<string, "whole" | "part">;
  /** Blank cells that have a colour ("#RRGGBB") in columns with hardly a word; absent where there are none. */
  readonly colours?: ReadonlyMap<string, string>;
  /** Cells that hold a picture or a card of data; they read as empty. Absent where there are none. */
  readonly pictures?: ReadonlySet<string>;
  readonly merges: readonly Area[];
  readonly tables: readonly SheetTable[];
  /** 0-based indexes of the sheet's hidden rows and columns inside the area. */
  readonly hiddenRows: ReadonlySet<number>;
  readonly hiddenColumns: ReadonlySet<number>;
  readonly hasFilter: boolean;
}

/** The cell at the sheet's 0-based row and column; empty outside the used range. */
export function cellAt(grid: SheetGrid, rowIndex: number, columnIndex: number): Cell {
  if (!grid.area) return EMPTY_CELL;
  return (
    grid.rows[rowIndex - grid.area.rowIndex]?.[columnIndex - grid.area.columnIndex] ?? EMPTY_CELL
  );
}

/** A workbook as it was read in one go. */
export interface WorkbookGrid {
  readonly dateSystem: DateSystem;
  readonly sheets: readonly SheetGrid[];
  /** What the add-in remembered in this workbook last time, as JSON text; "" when nothing. */
  readonly remembered: string;
}
