import { progressMarks } from "../checks";
import { inWorkbook, remember, type DrawnSheet, type WorkbookReading } from "../excel";
import type { SheetDrawing } from "../sheet";
import { memoryToJson, type Memory } from "./memory";
import { withReport } from "./reportMarks";
import type { Thought } from "./think";

/**
 * Remembers where the appendix is and how it was framed; writes nothing when that is known already, so that a renewal
 * leaves the rest of the file alone. That it cannot be remembered is no failure of the appendix: the sheet's own mark
 * is enough to find it again.
 */
export async function rememberAppendix(
  reading: WorkbookReading,
  { memory, appendix, report }: Thought,
  drawing: SheetDrawing,
  drawn: DrawnSheet,
): Promise<void> {
  const { merges, tables, charts, page, freezeRowCount, showGridlines } = drawing;
  const isOfficersName = appendix !== undefined && drawn.sheetName !== drawing.name;
  const next: Memory = {
    settings: memory.settings,
    appendix: {
      sheetId: drawn.sheetId,
      givenName: isOfficersName ? (memory.appendix?.givenName ?? drawing.name) : drawn.sheetName,
      frame: { merges, tables, charts, page, freezeRowCount, showGridlines },
    },
    reports: withReport(memory.reports, {
      asAt: report.asAt,
      marks: progressMarks(report.plan.steps),
    }),
  };
  const json = memoryToJson(next);
  if (json === reading.remembered) return;
  try {
    await inWorkbook(async (context) => {
      remember(context, json, reading.memoryPartId);
      await context.sync();
    });
  } catch {
    // Told above: the next run finds the sheet by its mark and remembers it then.
  }
}
