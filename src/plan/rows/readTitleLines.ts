import { cellText, type SheetGrid } from "../../sheet";
import { isPrivate } from "./sectionLines";

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

const LONGEST_TITLE = 120;
/** Remarks to whoever fills the sheet in, and what the add-in's own blank sheets say above their headings. */
const REMARK =
  /^(?:note|notes|please|guidance|instructions?|key|rag key|how to|do not|don['’]t|last updated|updated|as at|draft for|for internal|internal|confidential|version|v\d|date|author|issue number|document|page|source|fill in|type|write|one row|each row|this (?:sheet|table|tab|template)|enter|complete|select|use|delete|add|replace)\b/i;
const HOUSE = /^appendix\b.{0,4}$/i;

/**
 * The line that reads as the report's title: words, not too long, no remark and no bare "Appendix A"; the first that
 * speaks of a plan, report or actions, else the first at all. "" where none is one.
 */
export function titleAmong(lines: readonly string[]): string {
  const likely = lines.filter(
    (line) =>
      line.length <= LONGEST_TITLE &&
      /\p{L}{3}/u.test(line) &&
      !REMARK.test(line) &&
      !isPrivate(line) &&
      !HOUSE.test(line) &&
      !/[.!?]$/.test(line),
  );
  const about = likely.find((line) =>
    /\b(?:plan|actions?|programme|strategy|tracker|progress|report|scheme|improvement|statement|recommendations?|cynllun)\b/i.test(
      line,
    ),
  );
  return about ?? likely[0] ?? "";
}
