import type * as OfficeHelpers from "@microsoft/office-js-helpers";
import { aroundSync } from "../session/aroundSync";
import type { ExcelContext } from "../session/session";

/** What is done around the clearing of a sheet. */
export interface AroundClearing {
  /**
   * Runs when it is known whether there is such a sheet: what it queues comes first in the request that clears it, and
   * what it throws stops all.
   */
  readonly before: () => Promise<void>;
  /** Queues the rest of that request on the cleared sheet, and may take its time. */
  readonly after: (sheet: Excel.Worksheet) => Promise<void>;
}

/**
 * Makes a sheet of that name, or clears it if there is one, and draws on it: the one place that uses Microsoft's
 * `ExcelUtilities.forceCreateSheet`. An existing sheet keeps its tab, place, colour and zoom, and the officer keeps
 * the undo history, which deleting would wipe.
 *
 * The helper sends two requests: whether there is such a sheet, and the clearing. All that is drawn is queued just
 * before the second one goes, so that they travel together: if the connection is lost, no emptied appendix stays
 * behind. Fails with what office.js fails with.
 */
export async function drawOnClearedSheet(
  context: ExcelContext,
  name: string,
  { before, after }: AroundClearing,
): Promise<void> {
  const { ExcelUtilities } = await loadHelpers();
  const { workbook } = context;
  let next: "question" | "before" | "clearing" = "question";
  const leave = aroundSync(context, async (send) => {
    if (next === "question") {
      const answer = await send();
      next = "before";
      await before();
      next = "clearing";
      return answer;
    }
    if (next === "clearing") await after(workbook.worksheets.getItem(name));
    return send();
  });
  try {
    await ExcelUtilities.forceCreateSheet(workbook, name, /* clearOnly */ true);
  } finally {
    leave();
  }
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
