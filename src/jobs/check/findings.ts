import { checkPlanInSlices, createCheckMemory, stopsAppendix, type CheckInput } from "../../checks";
import { inSlices } from "../../excel";
import type { WorkbookReport } from "../types";
import { stopIfCancelled } from "../errors/cancelling";

/** What earlier runs found, row by row: the pane checks one workbook again and again. */
const CHECKED = createCheckMemory();

/**
 * What the checks find, and what of it stops the appendix. They look only at rows that changed since the last time, and
 * pause, so that a long plan does not freeze the pane. Throws "Cancelled" for an aborted signal.
 */
export async function findingsIn(
  input: CheckInput,
  signal?: AbortSignal,
): Promise<Pick<WorkbookReport, "findings" | "stoppers">> {
  const slices = checkPlanInSlices(input, { memory: CHECKED });
  const findings = await inSlices(slices, () => stopIfCancelled(signal));
  return { findings, stoppers: findings.filter(stopsAppendix) };
}
