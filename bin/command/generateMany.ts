import { basename, extname } from "node:path";
import { lstat } from "node:fs/promises";
import { createSheet, createWorkbook, freeSheetId, type WorkbookModel } from "office-js-host/model";
import { startOffice, type Cost } from "office-js-host";
import { saveXlsx } from "office-js-host/xlsx";
import { capitalised, listed } from "../../src/words";
import {
  collectAppendix,
  DEFAULT_SETTINGS,
  inOneLine,
  readSource,
  resultWords,
  type CollectResult,
  type ReadSource,
} from "../../src/jobs";
import { assertModestSize } from "./assertModestSize";
import { chooseOut } from "./chooseOut";
import { conflictJson, conflictWords } from "./conflictWords";
import { editionFiles, editionNeeds } from "./editionFiles";
import { FORMATS } from "./formats";
import { jobOptions } from "./jobOptions";
import { openWorkbook } from "./openWorkbook";
import { plainLine, printableJson } from "./plainLine";
import type { Arguments } from "./readArguments";
import { reportJson, runCost } from "./reportJson";
import { findingLines, reportText } from "./reportText";
import { EXIT, type ExitCode } from "./runCommand";
import { quietened, type Output } from "./terminal";
import { UsageError } from "./usageError";
import { assertWritable, isSameFile, writeSafely } from "./writeSafely";

/** Makes one appendix of several workbooks, none of which is written to. */
export async function generateMany(
  named: readonly string[],
  wanted: Arguments,
  output: Output,
): Promise<ExitCode> {
  const told = wanted.quiet ? quietened(output, wanted.json) : output;
  const started = performance.now();
  const { out } = wanted;
  if (out === undefined) {
    throw new UsageError(
      "Several workbooks make one appendix: say where it goes, as in --out all.xlsx.",
    );
  }
  const paths = await withoutResult(named, out);
  const others = wanted.formats.flatMap((format) => (format === "xlsx" ? [] : [FORMATS[format]]));
  const { beside } = await chooseOut("all.xlsx", out, others);
  for (const path of [out, ...others.map(beside)]) await assertWritable(path);
  const needs = await editionNeeds(wanted.formats, wanted.template);
  const cost = { syncs: 0, actions: 0, requestBytes: 0 };
  const sources: ReadSource[] = [];
  for (const path of paths) {
    told.tell(`Reading ${plainLine(path)} …`);
    const read = await readOne(path);
    add(cost, read.cost);
    sources.push(read.source);
  }
  const result = await openResult(out);
  const host = await startOffice(result.workbook);
  try {
    const collected = await collectAppendix(sources, jobOptions(wanted, result.isOurs, told));
    if (collected.kind === "edited-by-hand") {
      throw new UsageError(
        `${collected.sheetName} in ${plainLine(out)} was edited by hand since it was made. Give --keep-edited to keep a copy of it, or another --out.`,
      );
    }
    if (collected.kind === "sources-stopped") {
      for (const line of stoppedLines(collected)) output.tell(line);
      return EXIT.stopped;
    }
    add(cost, host.cost);
    const { made, conflicts } = collected;
    const files = new Map<string, Uint8Array>();
    if (wanted.formats.includes("xlsx")) files.set(out, result.save());
    for (const [ending, bytes] of await editionFiles(made, wanted.formats, needs)) {
      files.set(beside(ending), bytes);
    }
    for (const [path, bytes] of files) await writeSafely(path, bytes);
    const words = conflicts.map((conflict) => plainLine(conflictWords(conflict)));
    const spent = runCost({ ...host.cost, ...cost }, performance.now() - started);
    told.print(
      wanted.json
        ? printableJson({
            ...(await reportJson(made.report, made, spent)),
            sources: paths,
            conflicts: conflicts.map(conflictJson),
          })
        : [
            plainLine(inOneLine(resultWords(made))),
            plainLine(`Written to ${listed([...files.keys()])}`),
            ...(words.length > 0 ? ["", "Does not go together:"] : []),
            ...words.map((line) => `  ${line}`),
            "",
            ...reportText(made.report, wanted.asAt),
          ].join("\n"),
    );
    return EXIT.done;
  } finally {
    host.dispose();
  }
}

/** An earlier result in a folder of plans is no plan; named by itself it is a mistake. */
async function withoutResult(paths: readonly string[], out: string): Promise<string[]> {
  const kept: string[] = [];
  for (const path of paths) if (!(await isSameFile(path, out))) kept.push(path);
  if (kept.length === 0) throw new UsageError(`There is no workbook beside ${plainLine(out)}.`);
  return kept;
}

async function readOne(path: string): Promise<{ source: ReadSource; cost: Cost }> {
  const { workbook } = await openWorkbook(path);
  assertModestSize(workbook);
  const host = await startOffice(workbook);
  try {
    return { source: await readSource(sectionName(path)), cost: host.cost };
  } finally {
    host.dispose();
  }
}

/** "adult-care.xlsx" as a section is called: "Adult care". */
function sectionName(path: string): string {
  return capitalised(basename(path, extname(path)).replace(/[-_]+/g, " ").trim());
}

/** The workbook that the appendix is drawn in: the one of last time, which remembers, or a new one. */
interface ResultWorkbook {
  readonly workbook: WorkbookModel;
  readonly isOurs: boolean;
  readonly save: () => Uint8Array;
}

async function openResult(out: string): Promise<ResultWorkbook> {
  const there = await lstat(out).catch(() => undefined);
  if (there) {
    const opened = await openWorkbook(out);
    return { workbook: opened.workbook, isOurs: true, save: () => opened.save() };
  }
  const workbook = createWorkbook();
  workbook.sheets.length = 0;
  const sheet = createSheet(DEFAULT_SETTINGS.appendixName, freeSheetId(workbook));
  workbook.sheets.push(sheet);
  workbook.activeSheetId = sheet.id;
  return { workbook, isOurs: false, save: () => saveXlsx(workbook) };
}

function stoppedLines({ sources }: Extract<CollectResult, { kind: "sources-stopped" }>): string[] {
  return sources.flatMap(({ name, report }) => [
    plainLine(`${name}: nothing was made, for this must be put right first:`),
    ...findingLines(report.stoppers).map((line) => `  ${plainLine(line)}`),
  ]);
}

function add(sum: { syncs: number; actions: number; requestBytes: number }, cost: Cost): void {
  sum.syncs += cost.syncs;
  sum.actions += cost.actions;
  sum.requestBytes += cost.requestBytes;
}
