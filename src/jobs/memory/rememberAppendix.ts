import {
  inWorkbook,
  recall,
  remember,
  type DrawnSheet,
  type Frame,
  type WorkbookReading,
} from "../../excel";
import { keepReport, shortReport, withReport } from "../../history";
import type { SheetDrawing } from "../../sheet";
import { memoryToJson, parseMemory, type Memory } from "./memory";
import type { Analysis } from "../check/analyse";

/** What has to be remembered of a drawing to put it back, beside what the cells tell. */
export function frameOf(drawing: SheetDrawing): Frame {
  const { merges, tables, charts, page, freezeRowCount, showGridlines } = drawing;
  return { merges, tables, charts, page, freezeRowCount, showGridlines };
}

/**
 * Remembers where the appendix is and how it was framed; writes nothing when that is known already, so that a renewal
 * leaves the rest of the file alone. That it cannot be remembered is no failure of the appendix: the sheet's own mark
 * is enough to find it again.
 */
export async function rememberAppendix(
  reading: WorkbookReading,
  { memory, appendix, report, earlier }: Analysis,
  drawing: SheetDrawing,
  drawn: DrawnSheet,
): Promise<void> {
  const isOfficersName = appendix !== undefined && drawn.sheetName !== drawing.name;
  const next: Omit<Memory, "settings"> = {
    appendix: {
      sheetId: drawn.sheetId,
      givenName: isOfficersName ? (memory.appendix?.givenName ?? drawing.name) : drawn.sheetName,
      frame: frameOf(drawing),
    },
    reports: withReport(
      earlier.map(shortReport).reduce(withReport, memory.reports),
      keepReport(report.plan),
    ),
    laterHistory: memory.laterHistory,
  };
  if (memoryToJson({ settings: memory.settings, ...next }) === reading.remembered) return;
  try {
    await inWorkbook(async (context) => {
      // The settings as they are now: somebody may have saved other ones while the appendix was made.
      const { json, partId } = drawn.recalled ?? (await recall(context));
      const { settings } = json === "" ? memory : parseMemory(json);
      remember(context, memoryToJson({ settings, ...next }), partId);
      await context.sync();
    });
  } catch {
    // Told above: the next run finds the sheet by its mark and remembers it then.
  }
}
