import type { FoundSheet, Plan } from "../../plan";
import { cellText, columnLetters, isBlank, type SheetGrid } from "../../sheet";
import type { SheetChoice, SheetColumn } from "../types";

/** So many different cells are shown of a column, found within so many rows under its heading. */
const MOST_LOOKS = 3;
const ROWS_LOOKED_AT = 100;
/** A cell's words are cut after the one that is reached here: they are to be recognised, not read. */
const LOOK = /^(.{45}\S*) .*/;

/** A sheet as the officer may choose it: its columns that hold anything, with their headings and first cells. */
export function sheetChoice(grid: SheetGrid, plan: Plan): SheetChoice {
  const found = [...plan.targetSheets, plan.targets, plan.metricsSheet].find(
    (sheet) => sheet?.grid.id === grid.id,
  );
  return { name: grid.name, columns: grid.area ? columnsOf(grid, found) : [] };
}

function columnsOf(grid: SheetGrid, found: FoundSheet<string> | undefined): SheetColumn[] {
  const { rowIndex: top, columnIndex: left } = grid.area ?? { rowIndex: 0, columnIndex: 0 };
  const headingRow = found ? found.headerRowIndex - top : firstFullRow(grid);
  const firstRow = headingRow + (found?.headerRowCount ?? 1);
  const known = new Map(
    [...Object.values(found?.columns ?? {}), ...(found?.unusedColumns ?? [])].map((column) => [
      column?.columnIndex,
      column?.heading,
    ]),
  );
  const below = grid.rows.slice(firstRow, firstRow + ROWS_LOOKED_AT);
  const width = Math.max(0, ...grid.rows.slice(headingRow, firstRow + 1).map((row) => row.length));
  return Array.from({ length: width }, (_nothing, offset) => {
    const own = grid.rows[headingRow]?.[offset];
    const columnIndex = left + offset;
    return {
      letter: columnLetters(columnIndex),
      columnIndex,
      heading: known.get(columnIndex) ?? (own ? cellText(own).trim() : ""),
      looks: looksOf(below, offset),
    };
  }).filter(({ heading, looks }) => heading !== "" || looks.length > 0);
}

function looksOf(rows: SheetGrid["rows"], offset: number): string[] {
  const looks = new Set<string>();
  for (const row of rows) {
    const cell = row[offset];
    if (!cell || isBlank(cell)) continue;
    looks.add(cellText(cell).trim().replace(/\s+/g, " ").replace(LOOK, "$1…"));
    if (looks.size === MOST_LOOKS) break;
  }
  return [...looks];
}

/** Titles stand alone in their rows; the first row with two texts is taken for the headings. */
function firstFullRow(grid: SheetGrid): number {
  const index = grid.rows.findIndex((row) => row.filter((cell) => !isBlank(cell)).length > 1);
  return Math.max(0, index);
}
