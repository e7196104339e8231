import { acceptFinding as acceptanceOf, type Finding } from "../../checks";
import {
  inWorkbook,
  isSameMemory,
  readWorkbook,
  recall,
  remember,
  type ExcelContext,
} from "../../excel";
import type { AcceptedFinding, ReportSettings } from "../../plan";
import { memoryToJson, parseMemory } from "../memory/memory";
import { asJob } from "../errors/jobError";
import { analyse } from "../check/analyse";

/** Remembers the settings in the workbook. */
export function saveSettings(settings: ReportSettings): Promise<void> {
  return changeSettings(() => () => settings);
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

let lastChange: Promise<unknown> = Promise.resolve();

/**
 * Changes the settings as they are in the workbook, one change after the other: of two that an officer makes quickly,
 * neither is lost. `prepare` reads what the change needs, before the settings themselves are read.
 */
function changeSettings(
  prepare: (context: ExcelContext) => Change | Promise<Change>,
): Promise<void> {
  const next = lastChange.then(() => changeOnce(prepare));
  lastChange = next.catch(() => undefined);
  return next;
}

function changeOnce(prepare: (context: ExcelContext) => Change | Promise<Change>): Promise<void> {
  return asJob(() =>
    inWorkbook(async (context) => {
      const change = await prepare(context);
      const { json, partId } = await recall(context);
      const memory = parseMemory(json);
      const next = memoryToJson({ ...memory, settings: change(memory.settings) });
      if (isSameMemory(next, json)) return;
      remember(context, next, partId);
      await context.sync();
    }),
  );
}
