import { startOffice } from "office-js-host";
import { checkWorkbook, type CheckResult } from "../../src/jobs";
import { openWorkbook } from "./openWorkbook";
import type { Arguments } from "./readArguments";
import { runCost, type RunCost } from "./reportJson";

/** A workbook's findings, and what finding them cost. */
export interface CheckedFile {
  readonly result: CheckResult;
  readonly cost: RunCost;
}

/** Checks the workbook at a path, writing nothing. Throws what stands in the way of reading it. */
export async function checkFile(
  path: string,
  wanted: Pick<Arguments, "asAt" | "settings">,
): Promise<CheckedFile> {
  const started = performance.now();
  const { workbook } = await openWorkbook(path);
  const host = await startOffice(workbook);
  try {
    const result = await checkWorkbook({
      asAt: wanted.asAt,
      settings: wanted.settings,
      readMerges: true,
    });
    return { result, cost: runCost(host.cost, performance.now() - started) };
  } finally {
    host.dispose();
  }
}
