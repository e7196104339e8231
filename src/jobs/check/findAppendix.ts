import { fingerprintOfGrid, isMarkOf, isUnfinished, type WorkbookReading } from "../../excel";
import type { SheetGrid } from "../../sheet";
import type { AppendixMemory, Memory } from "../memory/memory";

/** The appendix that stands in the workbook. */
export interface FoundAppendix {
  readonly grid: SheetGrid;
  /** What its marker says was drawn. */
  readonly mark: string;
  readonly editedByHand: boolean;
}

/** The sheet of the appendix at hand, as `findSheet` finds it, and whether somebody has edited it. */
export function findAppendix(reading: WorkbookReading, memory: Memory): FoundAppendix | undefined {
  const grid = findSheet(reading, memory);
  if (!grid) return undefined;
  const mark = reading.appendixMarkers.get(grid.id) ?? "";
  return {
    grid,
    mark,
    // A drawing that was cut short holds nothing of the officer's.
    editedByHand: !isUnfinished(mark) && !isMarkOf(mark, fingerprintOfGrid(grid)),
  };
}

/**
 * Finds the sheet that we drew for the appendix at hand, by the hidden name on it, whatever its tab is called by now. When
 * an officer has copied the sheet, mark and all, the remembered one counts, then the one that has the name that we gave it
 * or that the appendix is to have, then the first. What is another appendix's sheet is never taken.
 */
export function findSheet(
  reading: WorkbookReading,
  { appendix, settings, others }: Memory,
): SheetGrid | undefined {
  const marked = drawnSheets(reading);
  const own = withId(marked, appendix);
  if (own) return own;
  const taken = others.map(
    (other) => withId(marked, other.appendix) ?? named(marked, other.appendix),
  );
  const free = marked.filter((sheet) => !taken.includes(sheet));
  return (
    named(free, appendix) ??
    free.find(({ name }) => name === settings.appendixName) ??
    // One that was never made beside others has no sheet yet: what is left over is a copy of theirs.
    (appendix || others.length === 0 ? free[0] : undefined)
  );
}

/** Every sheet that an appendix was drawn on, whosever it is by now. */
export function drawnSheets({ sheets, appendixMarkers }: WorkbookReading): SheetGrid[] {
  return sheets.filter(({ id }) => appendixMarkers.has(id));
}

type Remembered = AppendixMemory | undefined;

function withId(sheets: readonly SheetGrid[], remembered: Remembered): SheetGrid | undefined {
  return sheets.find(({ id }) => id === remembered?.sheetId);
}

function named(sheets: readonly SheetGrid[], remembered: Remembered): SheetGrid | undefined {
  return sheets.find(({ name }) => name === remembered?.givenName);
}
