import { MARKER_NAME, isUnfinished, markerFingerprint } from "./marks";
import { clearRest, ourCharts } from "../draw/drawAround";
import { CHART_NAME_PREFIX } from "../draw/drawExtras";
import { drawSheet } from "../draw/drawSheet";
import type { DrawnSheet, DrawTarget } from "../draw/drawTarget";
import { visibilityOf } from "../read/readSheet";
import { afterFailure } from "../session/session";
import { isSameSheetName } from "../session/sheetName";
import type { Snapshot } from "./snapshot";
import { removeStaging } from "../draw/staging";

/**
 * How things stand after drawing failed. `as-before`: nothing of it is in the workbook, or it was put back; `done`: all
 * was drawn, only Excel's answer was lost; `unfinished`: the appendix is half drawn, and the next run draws it anew;
 * `unknown`: Excel does not answer any more.
 */
export type Aftermath =
  | { readonly kind: "as-before" }
  | { readonly kind: "done"; readonly drawn: DrawnSheet }
  | { readonly kind: "unfinished" }
  | { readonly kind: "unknown" };

/** What the sheet's marker said before the drawing, and the sheet as it stood; undefined for a sheet newly made. */
export interface Before {
  readonly mark: string | undefined;
  /** Whether a drawing that says the same looks the same too, so that it does not matter which of the two stands. */
  readonly isSame: boolean;
  readonly snapshot: Snapshot | undefined;
}

/**
 * Finds out how far a failed drawing went, by the sheet's marker, which is set first and last; puts back what was
 * there. Never throws: what cannot be settled is told in the answer.
 */
export async function settleFailure(
  target: DrawTarget,
  before: Before,
  wanted: string,
): Promise<Aftermath> {
  try {
    const found = await lookAt(target);
    // A sheet that stood and is gone was deleted by somebody else.
    if (found.kind === "absent") return { kind: "as-before" };
    if (found.mark === wanted) return { kind: "done", drawn: found };
    const isBegun = isUnfinished(found.mark ?? "");
    if (target.exists) return isBegun ? await putBack(target, before, found) : AS_BEFORE;
    // The sheet is ours only if it bears our mark, or was just made and not yet marked.
    if (isBegun || (found.mark === undefined && found.isEmpty)) await removeSheet(found.sheetId);
    return AS_BEFORE;
  } catch {
    return { kind: "unknown" };
  }
}

const AS_BEFORE: Aftermath = { kind: "as-before" };

type Found =
  | { readonly kind: "absent" }
  | {
      readonly kind: "found";
      readonly sheetId: string;
      readonly sheetName: string;
      /** What our mark says; undefined where there is none. */
      readonly mark: string | undefined;
      readonly isEmpty: boolean;
    };

function lookAt({ sheetName, standing, markerName = MARKER_NAME }: DrawTarget): Promise<Found> {
  return afterFailure(async (context) => {
    await removeStaging(context);
    const sheets = context.workbook.worksheets.load("items/id,items/name");
    await context.sync();
    const sheet = sheets.items.find((one) =>
      standing ? one.id === standing.grid.id : isSameSheetName(one.name, sheetName),
    );
    if (!sheet) return { kind: "absent" };
    const marker = sheet.names.getItemOrNullObject(markerName).load("formula");
    const used = sheet.getUsedRangeOrNullObject(true).load("address");
    await context.sync();
    return {
      kind: "found",
      sheetId: sheet.id,
      sheetName: sheet.name,
      mark: marker.isNullObject ? undefined : markerFingerprint(String(marker.formula)),
      isEmpty: used.isNullObject,
    };
  });
}

async function putBack(
  target: DrawTarget,
  before: Before,
  found: Extract<Found, { kind: "found" }>,
): Promise<Aftermath> {
  const { snapshot } = before;
  if (!snapshot) return target.isMarked ? { kind: "unfinished" } : emptied(target, found);
  await afterFailure(async (context) => {
    const sheet = context.workbook.worksheets.getItem(found.sheetName);
    sheet.load("visibility");
    const tables = sheet.tables.load("items/name");
    const charts = sheet.charts.load("items/name");
    const markerName = target.markerName ?? MARKER_NAME;
    await context.sync();
    // A chart has not got our name yet in the moment after it was added.
    for (const chart of charts.items) {
      const isOurs = chart.name.startsWith(CHART_NAME_PREFIX);
      if (!isOurs && !snapshot.chartNames.includes(chart.name)) chart.delete();
    }
    const visibility = target.standing?.grid.visibility;
    return drawSheet(context, snapshot.drawing, {
      sheetName: found.sheetName,
      renameTo: target.sheetName === found.sheetName ? undefined : target.sheetName,
      exists: true,
      markerName,
      isMarked: true,
      tableNames: tables.items.map((table) => table.name),
      activate: false,
      typed: snapshot.typed,
      visibility: visibilityOf(sheet.visibility) === visibility ? undefined : visibility,
      fingerprint: snapshot.fingerprint,
    });
  });
  return AS_BEFORE;
}

/** Empties an empty sheet of the officer's again, on which a first drawing had begun. */
async function emptied(
  { markerName = MARKER_NAME }: DrawTarget,
  { sheetId }: Extract<Found, { kind: "found" }>,
): Promise<Aftermath> {
  await afterFailure(async (context) => {
    const sheet = context.workbook.worksheets.getItem(sheetId);
    const tables = sheet.tables.load("items/name");
    const charts = sheet.charts.load("items/name");
    await context.sync();
    clearRest(
      tables.items.map(({ name }) => name),
      ourCharts(charts),
    ).queue(sheet);
    sheet.getRange().clear();
    sheet.names.getItem(markerName).delete();
    await context.sync();
  });
  return AS_BEFORE;
}

function removeSheet(id: string): Promise<void> {
  return afterFailure(async (context) => {
    context.workbook.worksheets.getItem(id).delete();
    await context.sync();
  });
}
