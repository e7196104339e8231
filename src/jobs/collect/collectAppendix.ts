import type { WorkbookReading } from "../../excel";
import type { IsoDate } from "../../calendar";
import { collectPlans, type Conflict, type PlanPart, type ReportSettings } from "../../plan";
import { findAppendix } from "../check/findAppendix";
import { assertSupport } from "../check/loadReport";
import { analyse, knownAppendices, memoryFor, type Analysis } from "../check/analyse";
import { readSheets } from "../check/readSheets";
import { today } from "../check/today";
import { asJob } from "../errors/jobError";
import { assertPlanSize } from "../generate/assertPlanSize";
import { makeAppendix } from "../generate/makeAppendix";
import { parseMemory } from "../memory/memory";
import { readPast } from "../memory/readPast";
import type { EditedByHand, GenerateMade, GenerateOptions, WorkbookReport } from "../types";
import { correctionsFor } from "../words/corrections";
import { partNames } from "./partNames";

/** A workbook as it was read, to be gathered with others. */
export interface ReadSource {
  /** What its section is called where the workbook names no department: its file's name. */
  readonly name: string;
  readonly reading: WorkbookReading;
}

/** A workbook that cannot be gathered before its findings are put right. */
export interface StoppedSource {
  readonly name: string;
  readonly report: WorkbookReport;
}

/** What came of it, as facts. */
export type CollectResult =
  | {
      readonly kind: "collected";
      readonly made: GenerateMade;
      readonly conflicts: readonly Conflict[];
    }
  /** Findings of severity error in these workbooks stop the whole; nothing was written. */
  | { readonly kind: "sources-stopped"; readonly sources: readonly StoppedSource[] }
  | EditedByHand;

/** Reads the open workbook as one of several; changes nothing. */
export function readSource(name: string): Promise<ReadSource> {
  return asJob(async () => {
    assertSupport();
    return { name, reading: await readSheets({ readMerges: true }) };
  });
}

/**
 * Makes one appendix of several workbooks that were read before, in the workbook that is open now: a section for each, metrics
 * once. It holds the appendix alone and remembers what it reported, so that made again in the same workbook it says what
 * changed. The date is the one asked for, else the latest that a workbook remembers, else today. Throws only `JobError`.
 */
export function collectAppendix(
  sources: readonly ReadSource[],
  options: GenerateOptions = {},
): Promise<CollectResult> {
  return asJob(async () => {
    assertSupport();
    options.onProgress?.({ step: "reading", fraction: 0.05 });
    const reading = await readSheets(options);
    options.onProgress?.({ step: "checking", fraction: 0.2 });
    const dates = datesOf(sources);
    const asAt =
      options.asAt ??
      dates
        .map((each) => each.asAt)
        .sort()
        .at(-1) ??
      today();
    const analyses = await analyseEach(sources, { ...options, asAt, appendix: undefined });
    const stopped = analyses.filter(({ analysis }) => analysis.report.stoppers.length > 0);
    if (stopped.length > 0) {
      const reports = stopped.map(({ name, analysis }) => ({ name, report: analysis.report }));
      return { kind: "sources-stopped", sources: reports };
    }
    const parts = partNames(
      analyses.map(({ name, analysis }) => ({ name, report: analysis.report })),
    );
    const { plan, conflicts } = collectPlans(parts, asAt);
    assertPlanSize(plan);
    const settings = sharedSettings(analyses.map(({ analysis }) => analysis.report.settings));
    // A date that nobody gave is no meeting's.
    const given = dates.length > 0 ? { asAt } : {};
    const analysis = await analysisOf(
      reading,
      plan,
      { ...settings, ...given, ...options.settings },
      options,
    );
    const { appendix } = analysis;
    if (appendix?.editedByHand === true && (options.onHandEdits ?? "ask") === "ask") {
      const { report } = analysis;
      return { kind: "edited-by-hand", of: "appendix", report, sheetName: appendix.grid.name };
    }
    const { result } = await makeAppendix(reading, analysis, [], options);
    if (result.kind !== "made") throw new Error("An appendix that nothing stops is made.");
    return {
      kind: "collected",
      made: result,
      conflicts: [...differingDates(dates, asAt, options.asAt), ...conflicts],
    };
  });
}

interface DatedSource {
  readonly name: string;
  readonly asAt: IsoDate;
}

function datesOf(sources: readonly ReadSource[]): DatedSource[] {
  return sources.flatMap(({ name, reading }) => {
    const { asAt } = parseMemory(reading.remembered).settings;
    return asAt === undefined ? [] : [{ name, asAt }];
  });
}

/** Where a date was asked for, nobody has to be told that others were remembered. */
function differingDates(
  dates: readonly DatedSource[],
  taken: IsoDate,
  asked: IsoDate | undefined,
): Conflict[] {
  const isOne = new Set(dates.map(({ asAt }) => asAt)).size < 2;
  return isOne || asked !== undefined ? [] : [{ kind: "dates-differ", dates, taken }];
}

interface AnalysedSource {
  readonly name: string;
  readonly analysis: Analysis;
}

async function analyseEach(
  sources: readonly ReadSource[],
  options: GenerateOptions,
): Promise<AnalysedSource[]> {
  const analysed: AnalysedSource[] = [];
  for (const { name, reading } of sources) {
    analysed.push({ name, analysis: await analyse(reading, options, assertPlanSize) });
  }
  return analysed;
}

/** Whose paper it is, where all that say so agree. */
function sharedSettings(all: readonly ReportSettings[]): Partial<ReportSettings> {
  const shared = (name: "council" | "committee" | "title"): string => {
    const values = new Set(
      all.map((settings) => settings[name].trim()).filter((text) => text !== ""),
    );
    return values.size === 1 ? ([...values][0] ?? "") : "";
  };
  return { council: shared("council"), committee: shared("committee"), title: shared("title") };
}

/** What the jobs need beside the plan to draw it in the open workbook, whose memory counts. */
async function analysisOf(
  reading: WorkbookReading,
  plan: PlanPart["plan"],
  own: Partial<ReportSettings>,
  options: GenerateOptions,
): Promise<Analysis> {
  const { memory, begun } = await memoryFor(reading, options);
  const appendix = findAppendix(reading, memory);
  const settings: ReportSettings = { ...memory.settings, ...own };
  const { corrections } = await correctionsFor(reading);
  const { since, promises, compared, kept } = await readPast(memory.history, plan, options);
  return {
    memory,
    begun,
    appendix,
    earlier: options.earlier ?? [],
    report: {
      stage: "whole",
      asAt: plan.asAt,
      settings,
      plan,
      since,
      promises,
      reportDates: [plan.asAt, ...compared],
      kept,
      corrections,
      findings: [],
      stoppers: [],
      appendix: appendix
        ? {
            kind: "made",
            sheetName: appendix.grid.name,
            editedByHand: appendix.editedByHand,
            isOutOfDate: false,
          }
        : { kind: "absent" },
      appendices: knownAppendices(reading, memory),
      sheets: [],
      isEmptyWorkbook: false,
    },
  };
}
