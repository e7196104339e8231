import { layOutAppendixInSlices } from "../../appendix";
import { inSlices, type Source, type WorkbookReading } from "../../excel";
import { composePaperInSlices } from "../../paper";
import { areaAddress } from "../../sheet";
import { assertWritable, chooseTarget, nameAfter } from "./chooseTarget";
import { drawAppendix, type Wanted } from "./drawAppendix";
import { importKeeping } from "./importKeeping";
import type { KeptSheet } from "./keepEdits";
import { takeBackOf } from "./takeBack";
import { stopIfCancelled } from "../errors/cancelling";
import { fetched } from "../errors/fetched";
import { jobError, type JobError } from "../errors/jobError";
import { UNCHANGED, withEditsKept } from "../errors/workbookState";
import { assertPageCount } from "./assertPlanSize";
import { memoryWith, memoryWithout } from "../memory/rememberAppendix";
import { paperWordsIn } from "../words/paperWords";
import type { Analysis } from "../check/analyse";
import type { GenerateMade, GenerateOptions, GenerateResult, Progress } from "../types";

/** Few appendices have charts, or a twin in another language. */
const importCharts = () => import(/* webpackChunkName: "charts" */ "../../appendix/charts");
/** A first paper tells of no changes. What does comes with what keeps a copy, of which it is fetched ahead. */
const importChanges = () => import(/* webpackChunkName: "keeping" */ "./changes");
const importTwins = () => import(/* webpackChunkName: "twins" */ "./twins");

/** The appendix as it was made once; its sources may have been changed while it was drawn. */
export interface Generated {
  readonly result: GenerateResult;
  readonly isOutdated: boolean;
}

/**
 * Lays out what was understood, draws it and remembers it, in the workbook that is open. `sources` are the sheets that it was
 * read from, which must not have changed by the time it is drawn; none where it was read from other workbooks.
 * Throws a `JobError` that says how the workbook stands.
 */
export async function makeAppendix(
  reading: WorkbookReading,
  analysis: Analysis,
  sources: readonly Source[],
  options: GenerateOptions,
): Promise<Generated> {
  const report = (progress: Progress) => options.onProgress?.(progress);
  report({ step: "laying-out", fraction: 0.45 });
  // A date that is given for this run is the meeting's as much as a remembered one.
  const { settings: remembered } = analysis.report;
  const settings = { ...remembered, asAt: options.asAt ?? remembered.asAt };
  const { corrections } = analysis.report;
  const words = await paperWordsIn(settings.language, corrections);
  const mayGoOn = () => stopIfCancelled(options.signal);
  const { plan, since } = analysis.report;
  const changes = since && (await fetched(importChanges)).CHANGES;
  const history = { ...analysis.report, tellSince: changes?.tellSince };
  const composing = composePaperInSlices(plan, settings, { ...history, words });
  const paper = await inSlices(composing, mayGoOn);
  const charts = settings.showCharts ? (await fetched(importCharts)).CHARTS : undefined;
  const { others } = analysis.memory;
  const twinned =
    others.length > 0
      ? await (await fetched(importTwins)).twinned(plan, settings, history, others, mayGoOn)
      : undefined;
  const extras = { twins: twinned?.papers, charts, since: changes?.layout };
  const drawing = await inSlices(layOutAppendixInSlices(paper, settings, extras), mayGoOn);
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
  const keepsEdits = options.onHandEdits === "keep-copy";
  const copy =
    analysis.appendix && (keepsEdits || settings.keepLast)
      ? await (await fetched(importKeeping)).keepBefore(reading, analysis, words, keepsEdits)
      : undefined;
  const keepsMeetings = options.keepsMeetings !== false;
  const wanted: Wanted = {
    drawing,
    target,
    marker: "appendix",
    activate: options.activate !== false,
    sources,
    leftovers: reading.leftovers,
    memory: memoryWith(drawing, target, reading, analysis, keepsMeetings),
  };
  const drawn = await drawAppendix(wanted, reading, analysis, onPrepared).catch(
    async (thrown: unknown) => {
      throw copy ? await withCopyTakenBack(jobError(thrown, UNCHANGED), copy, analysis) : thrown;
    },
  );
  report({ step: "done", fraction: 1 });
  const result: GenerateMade = {
    kind: "made",
    of: "appendix",
    report: {
      ...analysis.report,
      appendix: {
        kind: "made",
        sheetName: drawn.sheetName,
        editedByHand: false,
        isOutOfDate: drawn.isOutdated === true,
      },
    },
    paper,
    isRenewal: analysis.appendix !== undefined,
    sheetName: drawn.sheetName,
    range: areaAddress(drawing.page.printArea),
    pages: drawing.page.pageCount,
    editedCopy: copy?.kind === "ordinary" ? copy.sheetName : drawn.keptOn,
    keptLast: copy?.kind === "kept" ? copy.sheetName : undefined,
    outOfStep: twinned?.outOfStep(drawing) ?? [],
    takeBack: takeBackOf(
      drawn,
      wanted,
      analysis.memory.settings.appendixKey,
      memoryWithout(reading, analysis, keepsMeetings),
    ),
  };
  return { result, isOutdated: drawn.isOutdated === true };
}

/**
 * What is true of the workbook when the drawing failed after a copy of the hand edits had been made. The copy is taken
 * back only where the edits stand on the appendix again: else it is all that is left of them.
 */
async function withCopyTakenBack(
  error: JobError,
  copy: KeptSheet,
  { appendix }: Analysis,
): Promise<JobError> {
  const isBack = error.state.kind === "unchanged";
  if (isBack) return error.in(await copy.takeBack());
  return appendix?.editedByHand === true
    ? error.in(withEditsKept(error.state, copy.sheetName))
    : error;
}
