/**
 * `npm run generate`: makes the appendix in a copy of a workbook, without Excel.
 * Takes arguments and a file, gives a file and a report; may not know more of the work than the jobs tell.
 */
import { join } from "node:path";
import { startOffice } from "office-js-host";
import { listed } from "../src/words";
import {
  generateAppendix,
  inOneLine,
  makeCorrectionsSheet,
  resultWords,
  today,
  type GenerateResult,
  type IsoDate,
} from "../src/jobs";
import { chooseOut } from "./command/chooseOut";
import { earlierMeeting } from "./command/earlierMeeting";
import { editionFiles, editionNeeds } from "./command/editionFiles";
import { FORMATS } from "./command/formats";
import { findWorkbooks } from "./command/findWorkbooks";
import { generateMany } from "./command/generateMany";
import { helpText } from "./command/helpText";
import { assertModestSize } from "./command/assertModestSize";
import { assertOptionsArrived, type Environment } from "./command/assertOptionsArrived";
import { jobOptions } from "./command/jobOptions";
import { openWorkbook } from "./command/openWorkbook";
import { plainLine, printableJson } from "./command/plainLine";
import { readArguments, type Arguments } from "./command/readArguments";
import { reportJson, runCost } from "./command/reportJson";
import { reportText } from "./command/reportText";
import { EXIT, runAsProcess, runCommand, type ExitCode } from "./command/runCommand";
import { quietened, type Output } from "./command/terminal";
import { UsageError } from "./command/usageError";
import { isSameFile, assertWritable, writeSafely } from "./command/writeSafely";

const SAMPLE = join(__dirname, "..", "samples", "joint-working.xlsx");

/** The command, with its arguments and what npm left in the environment; resolves to the exit code. */
export function generate(
  args: readonly string[],
  output: Output,
  environment: Environment = {},
): Promise<ExitCode> {
  return runCommand(output, async () => {
    assertOptionsArrived("generate", args, environment);
    const wanted = readArguments("generate", args);
    if (wanted.help) {
      output.print(helpText("generate"));
      return EXIT.done;
    }
    const named = wanted.named.length > 0 ? wanted.named : [SAMPLE];
    const { paths, isSingle } = await findWorkbooks(named);
    return isSingle
      ? generateOne(named[0] ?? SAMPLE, wanted, output)
      : generateMany(paths, wanted, output);
  });
}

async function generateOne(input: string, wanted: Arguments, output: Output): Promise<ExitCode> {
  const told = wanted.quiet ? quietened(output, wanted.json) : output;
  const started = performance.now();
  const opened = await openWorkbook(input);
  const others = wanted.formats.flatMap((format) => (format === "xlsx" ? [] : [FORMATS[format]]));
  const place = await chooseOut(input, wanted.out, others);
  const out = place.path;
  for (const path of [out, ...others.map(place.beside)]) await assertWritable(path);
  const needs = await editionNeeds(wanted.formats, wanted.template);
  assertModestSize(opened.workbook);
  const overwritesInput = wanted.formats.includes("xlsx") && (await isSameFile(input, out));
  const earlier =
    wanted.since === undefined
      ? undefined
      : await earlierMeeting(wanted.since, wanted.sinceAsAt, wanted.asAt ?? today());
  const host = await startOffice(opened.workbook);
  try {
    const result = await generateAppendix({
      ...jobOptions(wanted, overwritesInput, told),
      earlier,
    });
    if (result.kind === "edited-by-hand") throw handEdits(result.sheetName);
    const made = result.kind === "made" ? result : undefined;
    const translators = made && wanted.wordsSheet ? await translatorsSheet(wanted) : undefined;
    const cost = runCost(host.cost, performance.now() - started);
    // All of them are made before any is written.
    const files = new Map<string, Uint8Array>();
    if (made) {
      if (wanted.formats.includes("xlsx")) files.set(out, opened.save());
      const editions = await editionFiles(made, wanted.formats, needs);
      for (const [ending, bytes] of editions) files.set(place.beside(ending), bytes);
      for (const [path, bytes] of files) {
        await writeSafely(path, bytes);
        await place.remember(bytes, path);
      }
      if (translators !== undefined) told.tell(plainLine(translators));
      if (place.kept !== undefined) told.tell(keptWords(place.kept, out));
    }
    told.print(
      wanted.json
        ? printableJson(await reportJson(result.report, made, cost))
        : textOf(result, [...files.keys()], wanted.asAt).join("\n"),
    );
    if (!made) {
      output.tell(plainLine(inOneLine(resultWords(result))));
      return EXIT.stopped;
    }
    return EXIT.done;
  } finally {
    host.dispose();
  }
}

/** Makes the sheet of words beside the appendix; gives what came of it in words. */
async function translatorsSheet({ asAt, appendix, settings }: Arguments): Promise<string> {
  const made = await makeCorrectionsSheet({ asAt, appendix, settings, activate: false });
  const words = inOneLine(resultWords(made));
  if (made.kind === "edited-by-hand") {
    throw new UsageError(`${words} Only its last column is kept: move what else was written.`);
  }
  return words;
}

function keptWords(kept: string, out: string): string {
  return plainLine(
    `${kept} is kept: it was changed since it was made, or comes from another workbook. The new one is ${out}.`,
  );
}

function handEdits(sheetName: string): UsageError {
  return new UsageError(
    `${sheetName} was edited by hand since it was made. Give --keep-edited to keep a copy of it, or another --out.`,
  );
}

function textOf(
  result: GenerateResult,
  written: readonly string[],
  asked: IsoDate | undefined,
): string[] {
  if (result.kind !== "made") return reportText(result.report, asked);
  const copy =
    result.editedCopy === undefined
      ? []
      : [`The hand edits are kept on the sheet ${result.editedCopy}.`];
  const last =
    result.keptLast === undefined ? [] : [`The last one is kept as the sheet ${result.keptLast}.`];
  const made = inOneLine(resultWords(result));
  return [
    made,
    ...copy,
    ...last,
    ...result.outOfStep.map((name) => `Renew ${name} too: its pages still break elsewhere.`),
    `Written to ${listed(written)}`,
    "",
    ...reportText(result.report, asked),
  ].map((line) => (line.startsWith("  ") ? line : plainLine(line)));
}

if (require.main === module) void runAsProcess(generate);
