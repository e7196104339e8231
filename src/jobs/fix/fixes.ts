import type { Fix } from "../../checks";
import { changeCells, holds, inWorkbook, readCells, wordsOf, type CellChange } from "../../excel";
import { doneOrThrow } from "../errors/doneOrThrow";
import { asJob } from "../errors/jobError";
import type { AppliedFix, FixResult } from "../types";

/**
 * Applies fixes, each only where the cell still holds what was previewed: all in one request.
 * Cells with formulas are never touched.
 */
export function applyFixes(fixes: readonly Fix[]): Promise<FixResult> {
  return asJob(async () => {
    const found = await inWorkbook((context) => readCells(context, fixes));
    const changes = new Map<Fix, CellChange>();
    fixes.forEach((fix, index) => {
      const held = found[index];
      if (held && holds(held, fix.before)) {
        changes.set(fix, { place: fix, held, content: fix.after });
      }
    });
    const isChanged = await change([...changes.values()]);
    const applied = [...changes].flatMap(([fix, { held }], index): AppliedFix[] =>
      isChanged[index] === true
        ? [{ fix, formulaBefore: held.formula, numberFormatBefore: held.numberFormat }]
        : [],
    );
    const done = new Set(applied.map(({ fix }) => fix));
    return { applied, skipped: fixes.filter((fix) => !done.has(fix)) };
  });
}

/** Puts back what `applyFixes` changed, where the cell still holds the fixed content. */
export function undoFixes(applied: readonly AppliedFix[]): Promise<void> {
  return asJob(async () => {
    const places = applied.map(({ fix }) => fix);
    const found = await inWorkbook((context) => readCells(context, places));
    const changes = applied.flatMap((one, index): CellChange[] => {
      const { fix, formulaBefore: value, numberFormatBefore: numberFormat } = one;
      const held = found[index];
      // No fix was applied to a formula: what begins like one was a text.
      const content = { kind: "held", value, numberFormat } as const;
      return held && holds(held, wordsOf(fix.after)) ? [{ place: fix, held, content }] : [];
    });
    await change(changes);
  });
}

async function change(changes: readonly CellChange[]): Promise<boolean[]> {
  return doneOrThrow(await changeCells(changes), { what: "cells" });
}
