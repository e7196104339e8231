import { MARKER_NAME, isUnfinished, markerFingerprint } from "./appendixSheet";
import { drawSheet, type DrawnSheet, type DrawTarget } from "./drawSheet";
import { afterFailure } from "./session";
import type { Snapshot } from "./snapshot";
import { removeStaging } from "./staging";

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
  readonly fingerprint: string | undefined;
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
    if (found.kind === "absent") return { kind: target.exists ? "unfinished" : "as-before" };
    if (found.fingerprint === wanted) return { kind: "done", drawn: found };
    if (target.exists) return await putBack(target, before, found);
    // The sheet is ours only if it bears our mark, or was just made and not yet marked.
    if (isUnfinished(found.fingerprint) || found.isEmpty) await removeSheet(found.sheetName);
    return { kind: "as-before" };
  } catch {
    return { kind: "unknown" };
  }
}

type Found =
  | { readonly kind: "absent" }
  | {
      readonly kind: "found";
      readonly sheetId: string;
      readonly sheetName: string;
      readonly fingerprint: string;
      readonly isEmpty: boolean;
    };

function lookAt({ sheetName, renameTo, markerName = MARKER_NAME }: DrawTarget): Promise<Found> {
  const names = [sheetName, renameTo ?? sheetName];
  return afterFailure(async (context) => {
    await removeStaging(context);
    const sheets = context.workbook.worksheets.load("items/id,items/name");
    await context.sync();
    const sheet = sheets.items.find((one) => names.includes(one.name));
    if (!sheet) return { kind: "absent" };
    const marker = sheet.names.getItemOrNullObject(markerName).load("formula");
    const used = sheet.getUsedRangeOrNullObject(true).load("address");
    await context.sync();
    return {
      kind: "found",
      sheetId: sheet.id,
      sheetName: sheet.name,
      fingerprint: marker.isNullObject ? "" : markerFingerprint(String(marker.formula)),
      isEmpty: used.isNullObject,
    };
  });
}

async function putBack(
  target: DrawTarget,
  before: Before,
  found: Extract<Found, { kind: "found" }>,
): Promise<Aftermath> {
  const isUntouched = !isUnfinished(found.fingerprint) && !found.isEmpty;
  if (isUntouched || (found.isEmpty && !before.snapshot)) return { kind: "as-before" };
  const { snapshot } = before;
  if (!snapshot) return { kind: "unfinished" };
  await afterFailure(async (context) => {
    const sheet = context.workbook.worksheets.getItem(found.sheetName);
    const tables = sheet.tables.load("items/name");
    const markerName = target.markerName ?? MARKER_NAME;
    const marker = sheet.names.getItemOrNullObject(markerName).load("formula");
    await context.sync();
    return drawSheet(context, snapshot.drawing, {
      sheetName: found.sheetName,
      renameTo: target.sheetName === found.sheetName ? undefined : target.sheetName,
      exists: true,
      markerName,
      isMarked: !marker.isNullObject,
      tableNames: tables.items.map((table) => table.name),
      activate: false,
      formulas: snapshot.formulas,
      fingerprint: snapshot.fingerprint,
    });
  });
  return { kind: "as-before" };
}

function removeSheet(name: string): Promise<void> {
  return afterFailure(async (context) => {
    context.workbook.worksheets.getItem(name).delete();
    await context.sync();
  });
}
