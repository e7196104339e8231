import {
  afterFailure,
  askCells,
  isFormula,
  putBack,
  putBackFormat,
  readCells,
  writeCell,
} from "../../excel";
import type { CellContent, CellPlace, ExcelContext, HeldContent } from "../../excel";
import { jobError } from "../errors/jobError";
import { UNCHANGED, type WorkbookState } from "../errors/workbookState";

/** A cell that is to hold something else than it held when it was read. */
export interface CellChange {
  readonly place: CellPlace;
  readonly held: HeldContent;
  readonly content: CellContent;
}

/**
 * Changes cells, all in one request, and tells of each whether it was changed: a cell that somebody has typed into in
 * the last moment, or whose row has moved, is put back. Throws a `JobError` when the request fails; then all
 * cells are put back.
 */
export async function changeCells(
  context: ExcelContext,
  changes: readonly CellChange[],
): Promise<boolean[]> {
  const lastHeld = askCells(
    context,
    changes.map(({ place }) => place),
  );
  for (const { place, content } of changes) writeCell(context, place, content);
  await context.sync().catch(async (thrown: unknown) => {
    throw jobError(thrown, await takeBack(changes));
  });
  const overtaken = new Map(
    lastHeld().flatMap((held, index) => {
      const change = changes[index];
      return change && held.formula !== change.held.formula ? [[change, { ...change, held }]] : [];
    }),
  );
  if (overtaken.size > 0) {
    const state = await takeBack([...overtaken.values()]);
    if (state.kind !== "unchanged") throw jobError({ code: "WorkbookChanged" }, state);
  }
  return changes.map((change) => !overtaken.has(change));
}

/** Puts cells back, as far as they were changed; gives what is true then. */
async function takeBack(changes: readonly CellChange[]): Promise<WorkbookState> {
  try {
    await afterFailure(async (context) => {
      const found = await readCells(
        context,
        changes.map(({ place }) => place),
      );
      changes.forEach(({ place, held, content }, index) => {
        const now = found[index];
        if (!now) return;
        if (now.formula !== held.formula) {
          if (holds(now, wordsOf(content))) putBack(context, place, held);
        } else if (now.numberFormat !== held.numberFormat) {
          putBackFormat(context, place, held);
        }
      });
      await context.sync();
    });
    return UNCHANGED;
  } catch {
    return { kind: "unknown", about: { what: "cells" } };
  }
}

/** Whether a cell holds this text or number, and no formula. */
export function holds(cell: HeldContent, words: string): boolean {
  return !isFormula(cell) && String(cell.value ?? "") === words;
}

/** What a cell says that holds the content. */
export function wordsOf(content: CellContent): string {
  if (content.kind === "text") return content.text;
  return String(content.kind === "number" ? content.number : content.value);
}
