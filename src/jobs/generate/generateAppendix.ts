import { findingWords } from "../../checks";
import { layOutAppendix } from "../../appendix";
import { composePaper } from "../../paper";
import { areaAddress } from "../../sheet";
import { chooseTarget, needWritable, sourceOf } from "./chooseTarget";
import { drawSafely } from "./drawSafely";
import { keepEdits, type KeptEdits } from "./keepEdits";
import type { OfficerError } from "../errors/officerError";
import {
  inOfficerWords,
  NOTHING_WRITTEN,
  officerError,
  stopIfCancelled,
} from "../errors/officerError";
import { assertPageCount, assertPlanSize } from "./assertPlanSize";
import { readSheets } from "../check/readSheets";
import { rememberAppendix } from "../memory/rememberAppendix";
import { needSupport } from "../check/loadReport";
import { analyse, type Analysis } from "../check/analyse";
import { whileUnchanged } from "./whileUnchanged";
import { madeWords } from "./madeWords";
import type { GenerateMade, GenerateOptions, GenerateResult, Progress } from "../types";

/**
 * Makes the appendix, or renews it in place; the source sheets are never changed.
 * Findings of severity error, and hand edits that nobody decided about, stop it before anything is written: they are
 * answers, not errors. Throws only `OfficerError`.
 */
export function generateAppendix(options: GenerateOptions = {}): Promise<GenerateResult> {
  return inOfficerWords(NOTHING_WRITTEN, () => {
    needSupport();
    return whileUnchanged(() => generateOnce(options));
  });
}

/** The appendix as it was made once; its sources may have been changed while it was drawn. */
interface Generated {
  readonly result: GenerateResult;
  readonly isOutdated: boolean;
}

function generateOnce(options: GenerateOptions): Promise<Generated> {
  return inOfficerWords(NOTHING_WRITTEN, async () => {
    const tell = (step: Progress["step"], words: string, fraction: number) =>
      options.onProgress?.({ step, words, fraction });
    tell("reading", "Reading the sheets", 0.05);
    const reading = await readSheets(options);
    tell("checking", "Checking the plan", 0.3);
    const analysis = await analyse(reading, options, assertPlanSize);
    const early = earlyAnswer(analysis, options);
    if (early) return { result: early, isOutdated: false };
    tell("laying-out", "Laying out the pages", 0.45);
    const { report } = analysis;
    const drawing = layOutAppendix(composePaper(report.plan, report.settings), report.settings);
    assertPageCount(drawing);
    const target = {
      ...chooseTarget(reading, analysis, drawing, options.activate !== false),
      sources: [report.plan.targets, report.plan.metricsSheet].flatMap(
        (sheet) => sourceOf(reading, sheet?.grid) ?? [],
      ),
      leftovers: reading.leftovers,
      memoryPartId: reading.memoryPartId,
    };
    needWritable(reading, analysis);
    stopIfCancelled(options.signal);
    const drawingWords = `Drawing ${target.renameTo ?? target.sheetName}`;
    tell("drawing", drawingWords, 0.6);
    const onPrepared = (fraction: number) => {
      stopIfCancelled(options.signal);
      tell("drawing", drawingWords, 0.6 + 0.3 * fraction);
    };
    const copy =
      options.onHandEdits === "keep-copy" ? await keepEdits(reading, analysis) : undefined;
    const drawn = await drawSafely(drawing, target, analysis, onPrepared).catch(
      async (thrown: unknown) => {
        throw copy ? await withCopyTakenBack(officerError(thrown, NOTHING_WRITTEN), copy) : thrown;
      },
    );
    tell("remembering", "Remembering where it is", 0.95);
    await rememberAppendix(reading, analysis, drawing, drawn);
    tell("done", "Done", 1);
    const result: Omit<GenerateMade, "words"> = {
      kind: "made",
      report: {
        ...report,
        appendix: { kind: "made", sheetName: drawn.sheetName, editedByHand: false },
      },
      isRenewal: analysis.appendix !== undefined,
      sheetName: drawn.sheetName,
      range: areaAddress(drawing.page.printArea),
      pages: drawing.page.pageCount,
      editedCopy: copy?.sheetName ?? drawn.keptSheetName,
    };
    return {
      result: { ...result, words: madeWords(result) },
      isOutdated: drawn.isOutdated === true,
    };
  });
}

/**
 * What is true of the workbook when the drawing failed after a copy of the hand edits had been made. The copy is taken
 * back only where the edits stand on the appendix again: else it is all that is left of them.
 */
async function withCopyTakenBack(error: OfficerError, copy: KeptEdits): Promise<OfficerError> {
  const nothingLost =
    error.nothingLost === NOTHING_WRITTEN
      ? await copy.takeBack()
      : `${error.nothingLost} Your edits are kept on the sheet ${copy.sheetName}.`;
  return error.knowing(nothingLost);
}

/** What can be answered before anything is laid out. */
function earlyAnswer(analysis: Analysis, options: GenerateOptions): GenerateResult | undefined {
  const { report, appendix } = analysis;
  const [first] = report.stoppers;
  if (first) {
    const more = report.stoppers.length - 1;
    const others = more > 0 ? ` (and ${more} more)` : "";
    return {
      kind: "stopped",
      report,
      words: `The appendix was not made. ${findingWords(first)}${others}`,
    };
  }
  if (appendix?.editedByHand && (options.onHandEdits ?? "ask") === "ask") {
    const sheetName = appendix.grid.name;
    return {
      kind: "edited-by-hand",
      report,
      sheetName,
      words: `${sheetName} was edited by hand since it was made. Nothing was changed.`,
    };
  }
  return undefined;
}
