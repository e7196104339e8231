/**
 * `npm run check`: checks workbooks and writes nothing, without Excel.
 * Takes arguments and files, gives findings; may not know more of the work than the jobs tell.
 */
import { join } from "node:path";
import { checkFile } from "./command/checkFile";
import { checkMany } from "./command/checkMany";
import { findWorkbooks } from "./command/findWorkbooks";
import { printableJson } from "./command/plainLine";
import { readArguments, USAGE, type Arguments } from "./command/readArguments";
import { reportJson } from "./command/reportJson";
import { reportText } from "./command/reportText";
import { EXIT, runCommand, TERMINAL, type ExitCode, type Output } from "./command/runCommand";
import { exitCodeOf, verdictOn } from "./command/verdict";

const SAMPLE = join(__dirname, "..", "samples", "joint-working.xlsx");

/** The command, with its arguments; resolves to the exit code. */
export function check(args: readonly string[], output: Output = TERMINAL): Promise<ExitCode> {
  return runCommand(output, async () => {
    const wanted = readArguments("check", args);
    if (wanted.help) {
      output.print(USAGE.check);
      return EXIT.done;
    }
    const named = wanted.named.length > 0 ? wanted.named : [SAMPLE];
    const { paths, isSingle } = await findWorkbooks(named);
    return isSingle
      ? checkOne(named[0] ?? SAMPLE, wanted, output)
      : checkMany(paths, wanted, output);
  });
}

async function checkOne(path: string, wanted: Arguments, output: Output): Promise<ExitCode> {
  const { result, cost } = await checkFile(path, wanted);
  const verdict = verdictOn(result, wanted.maxWarnings);
  output.print(
    wanted.json
      ? printableJson(reportJson(result.report, undefined, cost))
      : [result.words, "", ...reportText(result.report)].join("\n"),
  );
  if (verdict.words !== "") output.tell(verdict.words);
  return exitCodeOf([verdict]);
}

if (require.main === module) {
  void check(process.argv.slice(2)).then((code) => {
    process.exitCode = code;
  });
}
