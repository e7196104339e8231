import { cellText, type SheetGrid } from "../../sheet";

/**
 * The words above a sheet's headings, a line a row, blank rows left out and a line that comes back said once:
 * `readTitleLines(grid, 2)` of "Joint plan" in A1 and headings in row 3 is `["Joint plan"]`.
 */
export function readTitleLines(grid: SheetGrid, headerRowIndex: number): string[] {
  const rows = grid.rows.slice(0, Math.max(0, headerRowIndex - (grid.area?.rowIndex ?? 0)));
  const lines = rows.map((row) =>
    row
      .map((cell) => cellText(cell).trim())
      .filter((text) => text !== "")
      .join(" "),
  );
  return [...new Set(lines.filter((line) => line !== ""))];
}
