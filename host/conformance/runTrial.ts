import type { JobOutcome } from "./report";
import { sameResult } from "./sameResult";
import type { Trial } from "./trial";

/** Runs one trial in a workbook that was just cleared. Never rejects: whatever it throws is what came of it. */
export async function runTrial({ name, run, result }: Trial): Promise<JobOutcome> {
  const got = await run().catch((error: unknown) => ({ error: codeOf(error) }));
  return sameResult(result, got)
    ? { name, agrees: true }
    : { name, agrees: false, wanted: result, got };
}

/** An error's code, as Excel's errors and many others have one, or its words. */
function codeOf(error: unknown): string {
  if (typeof error !== "object" || error === null) return String(error);
  if ("code" in error && typeof error.code === "string") return error.code;
  return error instanceof Error ? error.message : JSON.stringify(error);
}
