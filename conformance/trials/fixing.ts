import type { Trial } from "../../host/conformance/trial";
import { applyFixes, loadReport, undoFixes, type Fix } from "../../src/jobs";
import { AS_AT, formulasIn, layScratchSheets, officersSheets, write } from "../scratch";

/** A finding that has a fix, fixed and put back. */
export const FIXING: readonly Trial[] = [
  {
    name: "a finding is fixed, and nothing else is changed; the fix is put back",
    run: async () => {
      await layScratchSheets();
      const before = await officersSheets();
      const fix = await firstFix();
      const { applied, skipped } = await applyFixes([fix]);
      const fixed = await formulasIn("Targets", "E6");
      const left = (await loadReport({ asAt: AS_AT })).findings.filter((one) => one.fix).length;
      await undoFixes(applied);
      const isUnchanged = (await officersSheets()) === before;
      return { fixed, applied: applied.length, skipped, left, isUnchanged };
    },
    result: { fixed: [["March 2025"]], applied: 1, skipped: [], left: 0, isUnchanged: true },
  },
  {
    name: "a cell that was changed since its fix was offered is left alone",
    run: async () => {
      await layScratchSheets();
      const fix = await firstFix();
      await write("Targets", "E6", "May 2025");
      const { applied, skipped } = await applyFixes([fix]);
      return [applied.length, skipped.length, await formulasIn("Targets", "E6")];
    },
    result: [0, 1, [["May 2025"]]],
  },
];

async function firstFix(): Promise<Fix> {
  const { findings } = await loadReport({ asAt: AS_AT });
  const [fix] = findings.flatMap((finding) => (finding.fix ? [finding.fix] : []));
  if (!fix) throw new Error("No finding has a fix.");
  return fix;
}
