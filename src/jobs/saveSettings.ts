import { acceptFinding as acceptanceOf, type Finding } from "../checks";
import { inWorkbook, readWorkbook, recall, remember, type ExcelContext } from "../excel";
import type { AcceptedFinding, ReportSettings } from "../plan";
import { memoryToJson, parseMemory } from "./memory";
import { inOfficerWords, NOTHING_WRITTEN } from "./officerError";
import { think } from "./think";

/** Remembers the settings in the workbook. */
export function saveSettings(settings: ReportSettings): Promise<void> {
  return changeSettings(() => settings);
}

/**
 * Remembers that the officer has looked at a finding and holds it to be right; it comes back when the cell changes.
 */
export function acceptFinding(finding: Finding, reason: string): Promise<void> {
  return changeSettings(async (settings, context) => {
    const reading = await readWorkbook(context);
    const { plan } = (await think(reading, {})).report;
    const accepted = acceptanceOf(finding, { plan, workbook: reading, settings }, reason);
    return {
      ...settings,
      acceptedFindings: [...withoutPlace(settings.acceptedFindings, finding), accepted],
    };
  });
}

/** Forgets that a finding was accepted, so that it counts again. */
export function withdrawAcceptance(finding: Finding): Promise<void> {
  return changeSettings((settings) => ({
    ...settings,
    acceptedFindings: withoutPlace(settings.acceptedFindings, finding),
  }));
}

function withoutPlace(accepted: readonly AcceptedFinding[], finding: Finding): AcceptedFinding[] {
  return accepted.filter(
    (one) =>
      one.check !== finding.check || one.sheetName !== finding.sheet || one.cell !== finding.cell,
  );
}

type Change = (
  settings: ReportSettings,
  context: ExcelContext,
) => ReportSettings | Promise<ReportSettings>;

function changeSettings(change: Change): Promise<void> {
  return inOfficerWords(NOTHING_WRITTEN, () =>
    inWorkbook(async (context) => {
      const { json, partId } = await recall(context);
      const memory = parseMemory(json);
      const next = memoryToJson({ ...memory, settings: await change(memory.settings, context) });
      if (next === json) return;
      remember(context, next, partId);
      await context.sync();
    }),
  );
}
