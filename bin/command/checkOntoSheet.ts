import { startOffice } from "office-js-host";
import { checkWorkbook, inOneLine, makeChecksSheet, resultWords } from "../../src/jobs";
import type { CheckedFile } from "./checkFile";
import { assertSameEnding } from "./assertSameEnding";
import { openWorkbook } from "./openWorkbook";
import { plainLine } from "./plainLine";
import type { Arguments } from "./readArguments";
import { runCost } from "./reportJson";
import type { Output } from "./terminal";
import { UsageError } from "./usageError";
import { isSameFile, assertWritable, writeSafely } from "./writeSafely";

/**
 * Checks the workbook at a path and writes it, with the list of findings on a sheet of its own, to `out`. The input is
 * left as it is unless `out` names it. Throws what stands in the way of reading or writing.
 */
export async function checkOntoSheet(
  path: string,
  out: string,
  wanted: Pick<Arguments, "asAt" | "settings">,
  output: Output,
): Promise<CheckedFile> {
  const started = performance.now();
  const opened = await openWorkbook(path);
  assertSameEnding(path, out);
  await assertWritable(out);
  const overwritesInput = await isSameFile(path, out);
  const host = await startOffice(opened.workbook);
  try {
    const options = { asAt: wanted.asAt, settings: wanted.settings, readMerges: true };
    const made = await makeChecksSheet({
      ...options,
      // Showing the sheet would touch the sheet that was in front.
      activate: false,
      // What was written on the list stands in the input still, unless that is what is written over.
      onHandEdits: overwritesInput ? "ask" : "replace",
    });
    const words = inOneLine(resultWords(made));
    if (made.kind === "edited-by-hand") throw new UsageError(`${words} Give another --out.`);
    const result = await checkWorkbook(options);
    await writeSafely(out, opened.save());
    output.tell(`${plainLine(words)} Written to ${plainLine(out)}`);
    return { result, cost: runCost(host.cost, performance.now() - started) };
  } finally {
    host.dispose();
  }
}
