import type { Plan } from "../../plan";
import { sourceOf } from "./chooseTarget";
import { asJob, JobError } from "../errors/jobError";
import { UNCHANGED } from "../errors/workbookState";
import { assertPlanSize } from "./assertPlanSize";
import { makeAppendix, type Generated } from "./makeAppendix";
import { readSheets } from "../check/readSheets";
import { assertSupport } from "../check/loadReport";
import { analyse, type Analysis } from "../check/analyse";
import { sourceSheets } from "../memory/madeFrom";
import { whileUnchanged } from "./whileUnchanged";
import type { GenerateOptions, GenerateResult, Progress } from "../types";

/**
 * Makes the appendix, or renews it in place; the source sheets are never changed.
 * Findings of severity error, and hand edits that nobody decided about, stop it before anything is written: they are
 * answers, not errors. Throws only `JobError`.
 */
export function generateAppendix(options: GenerateOptions = {}): Promise<GenerateResult> {
  return asJob(() => {
    assertSupport();
    const seen: Seen = { hasPlan: false };
    return whileUnchanged(() => generateOnce(options, seen));
  });
}

/** What an attempt has seen, for those that start again after it. */
interface Seen {
  hasPlan: boolean;
}

function generateOnce(options: GenerateOptions, seen: Seen): Promise<Generated> {
  return asJob(async () => {
    const report = (progress: Progress) => options.onProgress?.(progress);
    report({ step: "reading", fraction: 0.05 });
    const reading = await readSheets(options);
    report({ step: "checking", fraction: 0.3 });
    const analysis = await analyse(reading, options, assertPlanSize);
    const early = earlyAnswer(analysis, options);
    if (early) return { result: early, isOutdated: false };
    assertPlanIsThere(analysis.report.plan, seen);
    const { plan } = analysis.report;
    const sources = sourceSheets(plan).map((grid) => sourceOf(reading, grid));
    return makeAppendix(reading, analysis, sources, options);
  });
}

/** What can be answered before anything is laid out. */
function earlyAnswer(analysis: Analysis, options: GenerateOptions): GenerateResult | undefined {
  const { report, appendix } = analysis;
  if (report.stoppers.length > 0) return { kind: "stopped", report };
  if (appendix?.editedByHand && (options.onHandEdits ?? "ask") === "ask") {
    return { kind: "edited-by-hand", of: "appendix", report, sheetName: appendix.grid.name };
  }
  return undefined;
}

/** Metrics alone make an appendix, but not where the plan was there a moment ago and somebody has just taken it away. */
function assertPlanIsThere({ targets }: Plan, seen: Seen): void {
  if (seen.hasPlan && !targets) throw new JobError({ code: "WorkbookChanged" }, UNCHANGED);
  seen.hasPlan ||= targets !== undefined;
}
