import type * as OfficeHelpers from "@microsoft/office-js-helpers";
import type { ExcelContext } from "../session/session";

/**
 * The sheet of that name, made if there is none, cleared if there is: the one place that uses Microsoft's
 * `ExcelUtilities.forceCreateSheet`. An existing sheet keeps its tab, place, colour and zoom, and the officer keeps
 * the undo history, which deleting would wipe.
 *
 * The helper ends with a sync of its own. It is held back, so that making or clearing the sheet travels in one request
 * with all that is drawn on it: if the connection is lost between the two, no emptied appendix stays behind.
 * `beforeClearing` runs between the helper's question whether there is such a sheet and the clearing: what it queues
 * stands first in the request, and what it throws stops all. The caller must sync. Fails with what office.js fails with.
 */
export async function clearedSheet(
  context: ExcelContext,
  name: string,
  beforeClearing: () => Promise<void>,
): Promise<Excel.Worksheet> {
  const { ExcelUtilities } = await loadHelpers();
  const workbook = holdingLastSync(context, beforeClearing);
  return ExcelUtilities.forceCreateSheet(workbook, name, /* clearOnly */ true);
}

/** Loaded only when an appendix is made: the pane's first screen does without it. */
export async function loadHelpers(): Promise<typeof OfficeHelpers> {
  const loaded: unknown = await import("@microsoft/office-js-helpers");
  if (hasHelpers(loaded)) return loaded;
  // Node gives a CommonJS module's exports as `default`, bundlers give them as they are.
  const inner: unknown = Object(loaded).default;
  if (hasHelpers(inner)) return inner;
  throw new TypeError("The package office-js-helpers has no ExcelUtilities.");
}

function hasHelpers(loaded: unknown): loaded is typeof OfficeHelpers {
  return typeof loaded === "object" && loaded !== null && "ExcelUtilities" in loaded;
}

/** The workbook, with a context that sends only the helper's first request (is there such a sheet?). */
function holdingLastSync(context: ExcelContext, afterFirst: () => Promise<void>): Excel.Workbook {
  const { workbook } = context;
  let syncs = 0;
  const sync = () => {
    syncs += 1;
    return syncs === 1 ? context.sync().then(afterFirst) : Promise.resolve();
  };
  const held: unknown = Object.create(context, { sync: { value: sync } });
  return Object.create(workbook, { context: { value: held } });
}
