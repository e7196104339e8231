import type { Fix } from "../checks";
import { afterFailure, inWorkbook, putBack, putBackFormat, readCells, writeCell } from "../excel";
import type { CellPlace, HeldContent } from "../excel";
import { inOfficerWords, NOTHING_WRITTEN, officerError } from "./officerError";
import type { AppliedFix, FixResult } from "./types";

/**
 * Applies fixes, each only where the cell still holds what was previewed: all in one request.
 * Cells with formulas are never touched.
 */
export function applyFixes(fixes: readonly Fix[]): Promise<FixResult> {
  return inOfficerWords(NOTHING_WRITTEN, () =>
    inWorkbook(async (context) => {
      const held = await readCells(context, fixes);
      const applied: AppliedFix[] = [];
      const skipped: Fix[] = [];
      fixes.forEach((fix, index) => {
        const cell = held[index];
        if (!cell || !holds(cell, fix.before)) {
          skipped.push(fix);
          return;
        }
        writeCell(context, fix, fix.after);
        applied.push({
          fix,
          formulaBefore: cell.formula,
          numberFormatBefore: cell.numberFormat,
        });
      });
      await context.sync().catch(async (thrown: unknown) => {
        throw officerError(thrown, await takeBack(applied));
      });
      return { applied, skipped };
    }),
  );
}

/** Puts back the cells of fixes that were broken off, as far as they were changed; gives what is true then. */
async function takeBack(applied: readonly AppliedFix[]): Promise<string> {
  try {
    await afterFailure(async (context) => {
      const held = await readCells(
        context,
        applied.map(({ fix }) => fix),
      );
      applied.forEach(({ fix, formulaBefore, numberFormatBefore }, index) => {
        const cell = held[index];
        if (!cell) return;
        const before = { formula: formulaBefore, numberFormat: numberFormatBefore };
        if (cell.formula !== formulaBefore) {
          if (holds(cell, wordsOf(fix))) putBack(context, fix, before);
        } else if (cell.numberFormat !== numberFormatBefore) putBackFormat(context, fix, before);
      });
      await context.sync();
    });
    return NOTHING_WRITTEN;
  } catch {
    return "Whether the cells hold the old or the new content cannot be told before Excel answers again; nothing else was changed.";
  }
}

/** Puts back what `applyFixes` changed, where the cell still holds the fixed content. */
export function undoFixes(applied: readonly AppliedFix[]): Promise<void> {
  return inOfficerWords(NOTHING_WRITTEN, () =>
    inWorkbook(async (context) => {
      const places: CellPlace[] = applied.map(({ fix }) => fix);
      const held = await readCells(context, places);
      applied.forEach(({ fix, formulaBefore, numberFormatBefore }, index) => {
        const cell = held[index];
        if (!cell || !holds(cell, wordsOf(fix))) return;
        putBack(context, fix, { formula: formulaBefore, numberFormat: numberFormatBefore });
      });
      await context.sync();
    }),
  );
}

function wordsOf({ after }: Fix): string {
  return after.kind === "number" ? String(after.number) : after.text;
}

function holds(cell: HeldContent, text: string): boolean {
  const isFormula = typeof cell.formula === "string" && cell.formula !== cell.value;
  return !isFormula && String(cell.value ?? "") === text;
}
