/**
 * `npm run generate`: makes the appendix in a copy of a workbook, without Excel.
 * Takes arguments and a file, gives a file and a report; may not know more of the work than the jobs tell.
 */
import { join } from "node:path";
import { startOffice } from "office-js-host";
import {
  generateAppendix,
  inOneLine,
  progressWords,
  resultWords,
  today,
  type GenerateResult,
  type IsoDate,
  type Progress,
} from "../src/jobs";
import { chooseOut } from "./command/chooseOut";
import { earlierMeeting } from "./command/earlierMeeting";
import { helpText } from "./command/helpText";
import { needModestSize } from "./command/needModestSize";
import { needOwnOptions, type Environment } from "./command/needOwnOptions";
import { openWorkbook } from "./command/openWorkbook";
import { plainLine, printableJson } from "./command/plainLine";
import { readArguments, type Arguments } from "./command/readArguments";
import { reportJson, runCost } from "./command/reportJson";
import { reportText } from "./command/reportText";
import { EXIT, runAsProcess, runCommand, type ExitCode } from "./command/runCommand";
import type { Output } from "./command/terminal";
import { UsageError } from "./command/usageError";
import { isSameFile, needWritable, writeSafely } from "./command/writeSafely";

const SAMPLE = join(__dirname, "..", "samples", "joint-working.xlsx");

/** The command, with its arguments and what npm left in the environment; resolves to the exit code. */
export function generate(
  args: readonly string[],
  output: Output,
  environment: Environment = {},
): Promise<ExitCode> {
  return runCommand(output, async () => {
    needOwnOptions("generate", args, environment);
    const wanted = readArguments("generate", args);
    if (wanted.help) {
      output.print(helpText("generate"));
      return EXIT.done;
    }
    const input = wanted.workbook ?? SAMPLE;
    const started = performance.now();
    const opened = await openWorkbook(input);
    const place = await chooseOut(input, wanted.out);
    const out = place.path;
    await needWritable(out);
    needModestSize(opened.workbook);
    const overwritesInput = await isSameFile(input, out);
    const earlier =
      wanted.since === undefined
        ? undefined
        : await earlierMeeting(wanted.since, wanted.sinceAsAt, wanted.asAt ?? today());
    const host = await startOffice(opened.workbook);
    try {
      const result = await generateAppendix({
        ...jobOptions(wanted, overwritesInput, output),
        earlier,
      });
      if (result.kind === "edited-by-hand") throw handEdits(result.sheetName);
      const cost = runCost(host.cost, performance.now() - started);
      const made = result.kind === "made" ? result : undefined;
      if (made) {
        const bytes = opened.save();
        await writeSafely(out, bytes);
        await place.remember(bytes);
        if (place.kept !== undefined) output.tell(keptWords(place.kept, out));
      }
      output.print(
        wanted.json
          ? printableJson(reportJson(result.report, made, cost))
          : textOf(result, out, wanted.asAt).join("\n"),
      );
      if (!made) {
        output.tell(plainLine(inOneLine(resultWords(result))));
        return EXIT.stopped;
      }
      return EXIT.done;
    } finally {
      host.dispose();
    }
  });
}

function jobOptions(wanted: Arguments, overwritesInput: boolean, output: Output) {
  return {
    asAt: wanted.asAt,
    settings: wanted.settings,
    readMerges: true,
    // Showing the sheet would touch the sheet that was in front.
    activate: false,
    // The hand edits stand in the input still, unless that is what is written over.
    onHandEdits: wanted.keepEdited ? "keep-copy" : overwritesInput ? "ask" : "replace",
    onProgress: (progress: Progress) => output.tell(`${plainLine(progressWords(progress))} …`),
  } as const;
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

function textOf(result: GenerateResult, out: string, asked: IsoDate | undefined): string[] {
  if (result.kind !== "made") return reportText(result.report, asked);
  const copy =
    result.editedCopy === undefined
      ? []
      : [`The hand edits are kept on the sheet ${result.editedCopy}.`];
  const made = inOneLine(resultWords(result));
  return [made, ...copy, `Written to ${out}`, "", ...reportText(result.report, asked)].map(
    (line) => (line.startsWith("  ") ? line : plainLine(line)),
  );
}

if (require.main === module) void runAsProcess(generate);
