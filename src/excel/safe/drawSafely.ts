import { emptySheet } from "../draw/drawAround";
import { CHART_NAME_PREFIX } from "../draw/drawExtras";
import { drawSheet, isLarge, prepareDrawing, type PreparedDrawing } from "../draw/drawSheet";
import { BYTES_A_REQUEST } from "../draw/drawSteps";
import {
  isUndoable,
  sheetNameOf,
  standingOf,
  type DrawnSheet,
  type DrawOrder,
  type DrawProgress,
} from "../draw/drawTarget";
import { removeStaging } from "../draw/staging";
import { changeMemory, recall } from "../remember/remember";
import { visibilityOf } from "../read/visibilityOf";
import { inSlices } from "../session/inSlices";
import { afterFailure, excelErrorCode, inWorkbook, type ExcelContext } from "../session/session";
import { isSameSheetName } from "../session/sheetName";
import { askForeignCells, cellsOf, keepLateEdits, type LateEdits } from "./lateEdits";
import { askMark, isUnfinished, markerFingerprint } from "./marks";
import { WorkbookChangedError } from "./outline";
import { safely, type HowFar, type Outcome, type Undone } from "./safely";
import type { Snapshot } from "./snapshot";

/** What is needed to undo a drawing: nothing for a sheet that is newly made. */
export interface DrawnBefore {
  /** The sheet as it was; undefined where it need not, or cannot, be put back. */
  readonly snapshot: Snapshot | undefined;
  /** Ids of the sheets that were there before, by which a new one is told. */
  readonly knownSheetIds: ReadonlySet<string>;
}

/** A sheet that was drawn, and the one that keeps what somebody wrote on it in the last moment, if anybody did. */
export interface SafelyDrawn extends DrawnSheet {
  readonly keptOn?: string | undefined;
}

/** Below this, smaller requests are no help. */
const FEWEST_BYTES_A_REQUEST = 100_000;

/**
 * Draws a sheet so that a failure half-way leaves the old one, the new one, or none as before. What Excel refuses for
 * its size is drawn in smaller requests, and what a colleague writes meanwhile is kept on a sheet of its own.
 * `onPrepared` hears of a large drawing's progress, and may stop it by throwing. Never throws.
 */
export async function drawSafely(
  order: DrawOrder,
  before: DrawnBefore,
  onPrepared?: DrawProgress,
): Promise<Outcome<SafelyDrawn>> {
  const prepared = await inSlices(prepareDrawing(order));
  for (let bytes = BYTES_A_REQUEST; ; bytes /= 4) {
    const outcome = await drawInRequestsOf(bytes, prepared, before, onPrepared);
    if (outcome.kind === "done") return keepLate(outcome.done);
    const isWorthTrying = outcome.kind === "as-before" && outcome.keptOn === undefined;
    if (!isWorthTrying || !mayBeSmaller(outcome.thrown, bytes)) return outcome;
  }
}

/** Whether Excel has refused a request for its size, and there is a smaller one to try. */
function mayBeSmaller(thrown: unknown, bytesARequest: number): boolean {
  const isTooLarge = excelErrorCode(thrown) === "RequestPayloadSizeLimitExceeded";
  return isTooLarge && bytesARequest >= FEWEST_BYTES_A_REQUEST;
}

function drawInRequestsOf(
  bytesARequest: number,
  prepared: PreparedDrawing,
  before: DrawnBefore,
  onPrepared: DrawProgress | undefined,
): Promise<Outcome<DrawnSheet>> {
  const { order } = prepared;
  return safely({
    // The hidden sheet of a large drawing is added, hidden and deleted, which Excel cannot undo.
    isUndoable: isUndoable(order) && !isLarge(prepared, bytesARequest),
    act: async (options) => {
      try {
        return await inWorkbook(
          (context) => drawSheet(context, prepared, bytesARequest, onPrepared),
          options,
        );
      } catch (thrown) {
        // What this leaves behind when it fails, the next run clears.
        if (thrown instanceof WorkbookChangedError) {
          await afterFailure(removeStaging).catch(() => undefined);
        }
        throw thrown;
      }
    },
    look: () => look(order, before),
    undo: (found) => undo(order, before, found, bytesARequest),
  });
}

async function keepLate(drawn: DrawnSheet): Promise<Outcome<SafelyDrawn>> {
  if (!drawn.lateEdits) return { kind: "done", done: drawn };
  try {
    const keptOn = await keepLateEdits(drawn.sheetName, drawn.lateEdits);
    return { kind: "done", done: { ...drawn, keptOn } };
  } catch (thrown) {
    return { kind: "late-edits-lost", isDrawn: true, thrown };
  }
}

interface FoundSheet {
  readonly sheetId: string;
  readonly sheetName: string;
}

/** Finds the sheet by its id, or a new one by its mark, and asks how far the drawing went, which the mark tells. */
function look(
  { target, marker, fingerprint }: DrawOrder,
  { knownSheetIds }: DrawnBefore,
): Promise<HowFar<DrawnSheet, FoundSheet>> {
  const standing = standingOf(target);
  return afterFailure(async (context) => {
    await removeStaging(context);
    const sheets = context.workbook.worksheets.load("items/id,items/name");
    await context.sync();
    const asked = sheets.items
      .filter(({ id }) => (standing ? id === standing.grid.id : !knownSheetIds.has(id)))
      .map((sheet) => ({
        found: { sheetId: sheet.id, sheetName: sheet.name },
        mark: askMark(sheet, marker),
        used: sheet.getUsedRangeOrNullObject(true).load("address"),
      }));
    if (asked.length > 0) await context.sync();
    const marked = asked.map(({ found, mark, used }) => {
      const formula = mark.formula();
      const says = formula === undefined ? undefined : markerFingerprint(formula);
      return { found, says, isEmpty: used.isNullObject };
    });
    const done = marked.find(({ says }) => says === fingerprint);
    if (done) return { kind: "done", done: done.found };
    const begun = marked.find(
      ({ found, says, isEmpty }) =>
        isUnfinished(says ?? "") ||
        // It was just made, and not yet marked.
        (!standing &&
          says === undefined &&
          isEmpty &&
          isSameSheetName(found.sheetName, sheetNameOf(target))),
    );
    return begun ? { kind: "begun", begun: begun.found } : { kind: "untouched" };
  });
}

async function undo(
  order: DrawOrder,
  before: DrawnBefore,
  found: FoundSheet,
  bytesARequest: number,
): Promise<Undone> {
  const { target } = order;
  if (target.kind === "renewal" && !before.snapshot) {
    // There is no old sheet any more that it would have to go with: the next run draws and remembers anew.
    await afterFailure((context) => putMemoryBack(context, order)).catch(() => undefined);
    return { kind: "unfinished" };
  }
  const lateEdits = before.snapshot
    ? await putBack(order, before.snapshot, found, bytesARequest)
    : await afterFailure((context) => takeAway(context, order, found));
  if (!lateEdits) return { kind: "as-before" };
  try {
    return { kind: "as-before", keptOn: await keepLateEdits(found.sheetName, lateEdits) };
  } catch {
    return { kind: "late-edits-lost", isDrawn: false };
  }
}

/** Draws the old sheet again, in smaller requests where Excel refuses it for its size as it may the new one. */
async function putBack(
  order: DrawOrder,
  snapshot: Snapshot,
  found: FoundSheet,
  bytesARequest: number,
): Promise<LateEdits | undefined> {
  for (let bytes = bytesARequest; ; bytes /= 4) {
    try {
      return await putBackInRequestsOf(bytes, order, snapshot, found);
    } catch (thrown) {
      if (!mayBeSmaller(thrown, bytes)) throw thrown;
    }
  }
}

async function putBackInRequestsOf(
  bytesARequest: number,
  { target, marker, drawing, typed = [], memory }: DrawOrder,
  snapshot: Snapshot,
  { sheetId, sheetName }: FoundSheet,
): Promise<LateEdits | undefined> {
  const drawn = await afterFailure(async (context) => {
    const sheet = context.workbook.worksheets.getItem(sheetId).load("name,visibility");
    const tables = sheet.tables.load("items/name");
    const charts = sheet.charts.load("items/name");
    await context.sync();
    // A chart has not got our name yet in the moment after it was added.
    for (const chart of charts.items) {
      const isOurs = chart.name.startsWith(CHART_NAME_PREFIX);
      if (!isOurs && !snapshot.chartNames.includes(chart.name)) chart.delete();
    }
    const visibility = standingOf(target)?.grid.visibility;
    const order: DrawOrder = {
      drawing: snapshot.drawing,
      typed: snapshot.typed,
      target: {
        kind: "restoration",
        sheetId,
        sheetName: sheet.name,
        renameTo: isOurNewName(target, sheetName) ? sheetNameOf(target) : undefined,
        tableNames: tables.items.map((table) => table.name),
        visibility: visibilityOf(sheet.visibility) === visibility ? undefined : visibility,
        known: cellsOf([snapshot.drawing, drawing], [...snapshot.typed, ...typed]),
      },
      marker,
      fingerprint: snapshot.fingerprint,
      activate: false,
      memory: memory && { ...memory, next: memory.before },
    };
    return drawSheet(context, await inSlices(prepareDrawing(order)), bytesARequest);
  });
  return drawn.lateEdits;
}

/** Remembers again what was remembered before the drawing. Up to three syncs. */
async function putMemoryBack(context: ExcelContext, { memory }: DrawOrder): Promise<void> {
  if (!memory) return;
  const recalled = await recall(context);
  changeMemory(context, { ...memory, next: memory.before }, recalled);
  await context.sync();
}

/** Whether the tab has got the name that we gave it; another one is a colleague's, and stays. */
function isOurNewName(target: DrawOrder["target"], sheetName: string): boolean {
  return target.kind === "renewal" && target.renameTo === sheetName;
}

/** Deletes the sheet that was newly made, or empties the officer's own again, on which a first drawing had begun. */
async function takeAway(
  context: ExcelContext,
  order: DrawOrder,
  { sheetId }: FoundSheet,
): Promise<LateEdits | undefined> {
  const { target, marker, drawing } = order;
  // First, so that a sheet that is still there tells the next run that there is something to undo.
  await putMemoryBack(context, order);
  const sheet = context.workbook.worksheets.getItem(sheetId);
  const findLateEdits = askForeignCells(sheet, cellsOf([drawing]));
  if (target.kind === "new") {
    sheet.delete();
    await context.sync();
    return findLateEdits();
  }
  const tables = sheet.tables.load("items/name");
  const charts = sheet.charts.load("items/name");
  await context.sync();
  emptySheet(sheet, marker, tables, charts);
  await context.sync();
  return findLateEdits();
}
