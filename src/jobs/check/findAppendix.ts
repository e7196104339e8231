import { fingerprintOfGrid, isMarkOf, isUnfinished, type WorkbookReading } from "../../excel";
import type { SheetGrid } from "../../sheet";
import type { Memory } from "../memory/memory";

/** The appendix that stands in the workbook. */
export interface FoundAppendix {
  readonly grid: SheetGrid;
  /** What its marker says was drawn. */
  readonly mark: string;
  readonly editedByHand: boolean;
}

/**
 * Finds the sheet that we drew, by the hidden name on it, whatever its tab is called by now. When an officer has
 * copied the sheet, mark and all, the remembered one counts, then the one that has the name that we gave it or that the
 * appendix is to have, then the first.
 */
export function findAppendix(reading: WorkbookReading, memory: Memory): FoundAppendix | undefined {
  const marked = reading.sheets.filter((sheet) => reading.appendixMarkers.has(sheet.id));
  const grid =
    marked.find((sheet) => sheet.id === memory.appendix?.sheetId) ??
    marked.find((sheet) => sheet.name === memory.appendix?.givenName) ??
    marked.find((sheet) => sheet.name === memory.settings.appendixName) ??
    marked[0];
  if (!grid) return undefined;
  const mark = reading.appendixMarkers.get(grid.id) ?? "";
  return {
    grid,
    mark,
    // A drawing that was cut short holds nothing of the officer's.
    editedByHand: !isUnfinished(mark) && !isMarkOf(mark, fingerprintOfGrid(grid)),
  };
}
