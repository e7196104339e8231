import { afterFailure, inWorkbook, type ExcelContext } from "../session/session";
import {
  askCells,
  isFormula,
  putBack,
  putBackFormat,
  readCells,
  writeCell,
  type CellContent,
  type CellPlace,
  type HeldContent,
} from "./cellContents";
import { WorkbookChangedError } from "./outline";
import { safely, type Outcome } from "./safely";

/** A cell that is to hold something else than it held when it was read. */
export interface CellChange {
  readonly place: CellPlace;
  readonly held: HeldContent;
  readonly content: CellContent;
}

/**
 * Changes cells, all in one request, and tells of each whether it was changed: a cell that somebody has typed into in
 * the last moment, or whose row has moved, is put back, and so are all when the request fails. A cell needs no mark:
 * what it holds tells how far the change went. Never throws.
 */
export async function changeCells(changes: readonly CellChange[]): Promise<Outcome<boolean[]>> {
  if (changes.length === 0) return { kind: "done", done: [] };
  const outcome = await safely<readonly CellChange[], readonly CellChange[]>({
    isUndoable: true,
    act: (options) => inWorkbook((context) => write(context, changes), options),
    // Whether somebody typed into a cell just before cannot be told any more: none is taken for done.
    look: () => Promise.resolve({ kind: "begun", begun: changes }),
    undo: async (begun) => {
      await takeBack(begun);
      return { kind: "as-before" };
    },
  });
  if (outcome.kind !== "done") return outcome;
  const overtaken = new Map(outcome.done.map((change) => [change.place, change]));
  try {
    if (overtaken.size > 0) await takeBack([...overtaken.values()]);
    return { kind: "done", done: changes.map(({ place }) => !overtaken.has(place)) };
  } catch {
    return {
      kind: "unknown",
      thrown: new WorkbookChangedError("A cell is no longer as it was read."),
    };
  }
}

/** Writes the cells; gives those that no longer held what was read, with what they held. */
async function write(
  context: ExcelContext,
  changes: readonly CellChange[],
): Promise<readonly CellChange[]> {
  const lastHeld = askCells(
    context,
    changes.map(({ place }) => place),
  );
  for (const { place, content } of changes) writeCell(context, place, content);
  await context.sync();
  return lastHeld().flatMap((held, index) => {
    const change = changes[index];
    return change && held.formula !== change.held.formula ? [{ ...change, held }] : [];
  });
}

/** Puts cells back, as far as they were changed. */
function takeBack(changes: readonly CellChange[]): Promise<void> {
  return afterFailure(async (context) => {
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
