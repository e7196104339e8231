import { emptySheet } from "../draw/drawAround";
import type { MemoryWithDrawing } from "../draw/drawTarget";
import { askRecalled, changeMemory, recall } from "../remember/remember";
import { afterFailure, inWorkbook, type ExcelContext } from "../session/session";
import { askLateEdits, keepLateEdits, type LateEdits } from "./lateEdits";
import {
  askMark,
  changeMark,
  isUnfinished,
  markerFingerprint,
  markerFormula,
  UNFINISHED,
} from "./marks";
import { WorkbookChangedError, type Source } from "./outline";
import { safely, type HowFar, type Outcome } from "./safely";
import { askWritten } from "./written";

/** A sheet of ours that is to be taken out again. */
export interface Removal {
  readonly standing: Source;
  /** What its mark says. */
  readonly mark: string;
  /** Whether the sheet goes; else it was the officer's own, and is emptied. */
  readonly isDeleted: boolean;
  readonly memory: MemoryWithDrawing;
}

/** The sheet that keeps what somebody wrote on it in the last moment, if anybody did. */
export interface Removed {
  readonly keptOn?: string | undefined;
}

/**
 * Takes a sheet that was newly drawn out of the workbook, and what is remembered of it, in one request, so that a
 * failure leaves it there or gone. Does nothing where it is no longer as it was read. What somebody writes on it in the
 * last moment is kept on a sheet of its own. Three syncs. Never throws.
 */
export async function removeDrawn(removal: Removal): Promise<Outcome<Removed>> {
  const outcome = await safely<LateEdits | undefined, undefined>({
    // Excel cannot undo that a sheet is deleted.
    isUndoable: false,
    act: (options) => inWorkbook((context) => remove(context, removal), options),
    look: () => look(removal),
    undo: async () => {
      // An emptied sheet cannot be filled again from here: its mark tells the next run to draw it anew.
      if (!removal.isDeleted) return { kind: "unfinished" };
      await afterFailure((context) => markAgain(context, removal));
      return { kind: "as-before" };
    },
  });
  if (outcome.kind !== "done") return outcome;
  if (!outcome.done) return { kind: "done", done: {} };
  try {
    const keptOn = await keepLateEdits(removal.standing.grid.name, outcome.done);
    return { kind: "done", done: { keptOn } };
  } catch (thrown) {
    return { kind: "late-edits-lost", isDrawn: false, thrown };
  }
}

async function remove(
  context: ExcelContext,
  { standing, isDeleted, memory }: Removal,
): Promise<LateEdits | undefined> {
  const sheet = context.workbook.worksheets.getItem(standing.grid.id);
  const isUnchanged = askWritten(context, [standing]);
  const findRecalled = askRecalled(context, memory.partId);
  const tables = sheet.tables.load("items/name");
  const charts = sheet.charts.load("items/name");
  await context.sync();
  if (!(await isUnchanged())) throw new WorkbookChangedError("The sheet is no longer as it was.");
  const recalled = findRecalled() ?? (await recall(context));
  const findLateEdits = askLateEdits(context, standing, "appendix");
  changeMark(sheet, "appendix", markerFormula(UNFINISHED));
  changeMemory(context, memory, recalled);
  if (isDeleted) {
    sheet.delete();
  } else {
    emptySheet(sheet, "appendix", tables, charts);
  }
  await context.sync();
  return findLateEdits();
}

/** Told by the mark: gone with the sheet or from it, changed, or as it was. */
function look({ standing, mark }: Removal): Promise<HowFar<undefined, undefined>> {
  return afterFailure(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(standing.grid.id);
    await context.sync();
    if (sheet.isNullObject) return { kind: "done", done: undefined };
    const asked = askMark(sheet, "appendix");
    await context.sync();
    const formula = asked.formula();
    if (formula === undefined) return { kind: "done", done: undefined };
    const says = markerFingerprint(formula);
    if (says === mark) return { kind: "untouched" };
    return isUnfinished(says) ? { kind: "begun", begun: undefined } : { kind: "untouched" };
  });
}

/** A sheet that was to be deleted and was not: its mark and what is remembered of it come back. */
async function markAgain(
  context: ExcelContext,
  { standing, mark, memory }: Removal,
): Promise<void> {
  const recalled = await recall(context);
  changeMemory(context, { ...memory, next: memory.before }, recalled);
  const sheet = context.workbook.worksheets.getItem(standing.grid.id);
  changeMark(sheet, "appendix", markerFormula(mark));
  await context.sync();
}
