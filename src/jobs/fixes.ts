import type { Fix } from "../checks";
import { inWorkbook, putBack, readCells, writeCell } from "../excel";
import type { CellPlace, HeldContent } from "../excel";
import { inOfficerWords, NOTHING_WRITTEN } from "./officerError";
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
      await context.sync();
      return { applied, skipped };
    }),
  );
}

/** Puts back what `applyFixes` changed, where the cell still holds the fixed content. */
export function undoFixes(applied: readonly AppliedFix[]): Promise<void> {
  return inOfficerWords(NOTHING_WRITTEN, () =>
    inWorkbook(async (context) => {
      const places: CellPlace[] = applied.map(({ fix }) => fix);
      const held = await readCells(context, places);
      applied.forEach(({ fix, formulaBefore, numberFormatBefore }, index) => {
        const cell = held[index];
        const after = fix.after.kind === "number" ? String(fix.after.number) : fix.after.text;
        if (!cell || !holds(cell, after)) return;
        putBack(context, fix, { formula: formulaBefore, numberFormat: numberFormatBefore });
      });
      await context.sync();
    }),
  );
}

function holds(cell: HeldContent, text: string): boolean {
  const isFormula = typeof cell.formula === "string" && cell.formula !== cell.value;
  return !isFormula && String(cell.value ?? "") === text;
}
