import { layOutAppendix } from "../../appendix";
import { composePaper } from "../../paper";
import type { Plan } from "../../plan";
import { areaAddress, type SheetGrid } from "../../sheet";
import { assertWritable, chooseTarget, nameAfter, sourceOf } from "./chooseTarget";
import { drawAppendix, type Wanted } from "./drawAppendix";
import { keepEdits, type KeptEdits } from "./keepEdits";
import { stopIfCancelled } from "../errors/cancelling";
import { asJob, jobError, JobError } from "../errors/jobError";
import { UNCHANGED, withEditsKept } from "../errors/workbookState";
import { assertPageCount, assertPlanSize } from "./assertPlanSize";
import { readSheets } from "../check/readSheets";
import { memoryWith } from "../memory/rememberAppendix";
import { assertSupport } from "../check/loadReport";
import { analyse, type Analysis } from "../check/analyse";
import { whileUnchanged } from "./whileUnchanged";
import type { GenerateMade, GenerateOptions, GenerateResult, Progress } from "../types";

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

/** The appendix as it was made once; its sources may have been changed while it was drawn. */
interface Generated {
  readonly result: GenerateResult;
  readonly isOutdated: boolean;
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
    report({ step: "laying-out", fraction: 0.45 });
    const { plan } = analysis.report;
    // A date that is given for this run is the meeting's as much as a remembered one.
    const { settings: remembered } = analysis.report;
    const settings = { ...remembered, asAt: options.asAt ?? remembered.asAt };
    const paper = composePaper(plan, settings, analysis.report);
    const drawing = layOutAppendix(paper, settings);
    assertPageCount(drawing);
    const target = chooseTarget(reading, analysis, drawing.name);
    assertWritable(reading, analysis);
    stopIfCancelled(options.signal);
    const sheetName = nameAfter(target);
    report({ step: "drawing", sheetName, fraction: 0.6 });
    const onPrepared = (fraction: number) => {
      stopIfCancelled(options.signal);
      report({ step: "drawing", sheetName, fraction: 0.6 + 0.3 * fraction });
    };
    const copy =
      options.onHandEdits === "keep-copy" ? await keepEdits(reading, analysis) : undefined;
    const wanted: Wanted = {
      drawing,
      target,
      marker: "appendix",
      activate: options.activate !== false,
      sources: sourceSheets(plan).map((grid) => sourceOf(reading, grid)),
      leftovers: reading.leftovers,
      memory: memoryWith(drawing, target, reading, analysis),
    };
    const drawn = await drawAppendix(wanted, reading, analysis, onPrepared).catch(
      async (thrown: unknown) => {
        throw copy ? await withCopyTakenBack(jobError(thrown, UNCHANGED), copy) : thrown;
      },
    );
    report({ step: "done", fraction: 1 });
    const result: GenerateMade = {
      kind: "made",
      of: "appendix",
      report: {
        ...analysis.report,
        appendix: { kind: "made", sheetName: drawn.sheetName, editedByHand: false },
      },
      paper,
      isRenewal: analysis.appendix !== undefined,
      sheetName: drawn.sheetName,
      range: areaAddress(drawing.page.printArea),
      pages: drawing.page.pageCount,
      editedCopy: copy?.sheetName ?? drawn.keptOn,
    };
    return { result, isOutdated: drawn.isOutdated === true };
  });
}

/**
 * What is true of the workbook when the drawing failed after a copy of the hand edits had been made. The copy is taken
 * back only where the edits stand on the appendix again: else it is all that is left of them.
 */
async function withCopyTakenBack(error: JobError, copy: KeptEdits): Promise<JobError> {
  const isBack = error.state.kind === "unchanged";
  return error.in(isBack ? await copy.takeBack() : withEditsKept(error.state, copy.sheetName));
}

/** The sheets that the plan was read from, however many. */
function sourceSheets({ targetSheets, metricsSheet }: Plan): SheetGrid[] {
  return [...targetSheets, metricsSheet].flatMap((sheet) => sheet?.grid ?? []);
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
