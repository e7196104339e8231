/**
 * `npm run check`: checks workbooks, without Excel; writes nothing unless a sheet of the findings is asked for.
 * Takes arguments and files, gives findings; may not know more of the work than the jobs tell.
 */
import { join } from "node:path";
import { inOneLine, resultWords } from "../src/jobs";
import { checkFile } from "./command/checkFile";
import { checkOntoSheet } from "./command/checkOntoSheet";
import { checkMany } from "./command/checkMany";
import { findWorkbooks } from "./command/findWorkbooks";
import { helpText } from "./command/helpText";
import { assertOptionsArrived, type Environment } from "./command/assertOptionsArrived";
import { printableJson } from "./command/plainLine";
import { readArguments, type Arguments } from "./command/readArguments";
import { reportJson } from "./command/reportJson";
import { reportText } from "./command/reportText";
import { UsageError } from "./command/usageError";
import { EXIT, runAsProcess, runCommand, type ExitCode } from "./command/runCommand";
import { quietened, type Output } from "./command/terminal";
import { exitCodeOf, verdictOn } from "./command/verdict";

const SAMPLE = join(__dirname, "..", "samples", "joint-working.xlsx");

/** The command, with its arguments and what npm left in the environment; resolves to the exit code. */
export function check(
  args: readonly string[],
  output: Output,
  environment: Environment = {},
): Promise<ExitCode> {
  return runCommand(output, async () => {
    assertOptionsArrived("check", args, environment);
    const wanted = readArguments("check", args);
    if (wanted.help) {
      output.print(helpText("check"));
      return EXIT.done;
    }
    const named = wanted.named.length > 0 ? wanted.named : [SAMPLE];
    const { paths, isSingle } = await findWorkbooks(named);
    if (!isSingle && wanted.sheet) throw new UsageError("--sheet takes one workbook at a time.");
    return isSingle
      ? checkOne(named[0] ?? SAMPLE, wanted, output)
      : checkMany(paths, wanted, output);
  });
}

async function checkOne(path: string, wanted: Arguments, output: Output): Promise<ExitCode> {
  const told = wanted.quiet ? quietened(output, wanted.json) : output;
  const { result, cost } =
    wanted.out === undefined
      ? await checkFile(path, wanted)
      : await checkOntoSheet(path, wanted.out, wanted, told);
  const verdict = verdictOn(result, wanted.maxWarnings);
  told.print(
    wanted.json
      ? printableJson(await reportJson(result.report, undefined, cost))
      : [inOneLine(resultWords(result)), "", ...reportText(result.report, wanted.asAt)].join("\n"),
  );
  if (verdict.words !== "") output.tell(verdict.words);
  return exitCodeOf([verdict]);
}

if (require.main === module) void runAsProcess(check);
