import { acceptFinding as acceptanceOf, type Finding } from "../../checks";
import { readWorkbook, type ExcelContext } from "../../excel";
import type { AcceptedFinding, ReportSettings } from "../../plan";
import { withSettings } from "../memory/appendices";
import { changeMemory } from "../memory/changeMemory";
import { analyse } from "../check/analyse";

/**
 * Remembers the settings in the workbook. What each appendix has for itself goes to the one whose key they bear, although
 * another may have been put at hand since they were read.
 */
export function saveSettings(settings: ReportSettings): Promise<void> {
  return changeMemory(() => (memory) => withSettings(memory, settings));
}

/**
 * Remembers that the officer has looked at a finding and holds it to be right; it comes back when the cell changes.
 */
export function acceptFinding(finding: Finding, reason: string): Promise<void> {
  return changeSettings(async (context) => {
    const reading = await readWorkbook(context);
    const { plan, settings: known } = (await analyse(reading, {})).report;
    const accepted = acceptanceOf(finding, { plan, workbook: reading, settings: known }, reason);
    return (settings) => ({
      ...settings,
      acceptedFindings: [...withoutPlace(settings.acceptedFindings, finding), accepted],
    });
  });
}

/** Forgets that a finding was accepted, so that it counts again. */
export function withdrawAcceptance(finding: Finding): Promise<void> {
  return changeSettings(() => (settings) => ({
    ...settings,
    acceptedFindings: withoutPlace(settings.acceptedFindings, finding),
  }));
}

function withoutPlace(accepted: readonly AcceptedFinding[], finding: Finding): AcceptedFinding[] {
  return accepted.filter(
    (one) =>
      one.check !== finding.check ||
      one.sheetName !== finding.place.sheet ||
      one.cell !== finding.place.cell,
  );
}

type Change = (settings: ReportSettings) => ReportSettings;

function changeSettings(
  prepare: (context: ExcelContext) => Change | Promise<Change>,
): Promise<void> {
  return changeMemory(async (context) => {
    const change = await prepare(context);
    return (memory) => ({ ...memory, settings: change(memory.settings) });
  });
}
