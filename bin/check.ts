/**
 * `npm run check`: checks workbooks and writes nothing, without Excel.
 * Takes arguments and files, gives findings; may not know more of the work than the jobs tell.
 */
import { join } from "node:path";
import { startOffice } from "../host";
import { checkWorkbook, type CheckResult } from "../src/jobs";
import { openWorkbook } from "./command/openWorkbook";
import { plainLine, printableJson } from "./command/plainLine";
import { readArguments, USAGE, type Arguments } from "./command/readArguments";
import { reportJson, runCost, type RunCost } from "./command/reportJson";
import { reportText } from "./command/reportText";
import { EXIT, runCommand, TERMINAL, type ExitCode, type Output } from "./command/runCommand";

const SAMPLE = join(__dirname, "..", "samples", "joint-working.xlsx");

/** The command, with its arguments; resolves to the exit code. */
export function check(args: readonly string[], output: Output = TERMINAL): Promise<ExitCode> {
  return runCommand(output, async () => {
    const wanted = readArguments("check", args);
    if (wanted.help) {
      output.print(USAGE.check);
      return EXIT.done;
    }
    const { result, cost } = await checkFile(wanted.workbook ?? SAMPLE, wanted);
    output.print(
      wanted.json
        ? printableJson(reportJson(result.report, undefined, cost))
        : [result.words, "", ...reportText(result.report)].join("\n"),
    );
    return exitCode(result, wanted, output);
  });
}

async function checkFile(
  path: string,
  wanted: Arguments,
): Promise<{ result: CheckResult; cost: RunCost }> {
  const started = performance.now();
  const { workbook } = await openWorkbook(path);
  const host = await startOffice(workbook);
  try {
    const result = await checkWorkbook({ asAt: wanted.asAt, readMerges: true });
    return { result, cost: runCost(host.cost, performance.now() - started) };
  } finally {
    host.dispose();
  }
}

function exitCode(result: CheckResult, wanted: Arguments, output: Output): ExitCode {
  if (result.report.stoppers.length > 0) {
    output.tell(plainLine(result.words));
    return EXIT.stopped;
  }
  if (wanted.maxWarnings !== undefined && result.warnings > wanted.maxWarnings) {
    output.tell(`${result.warnings} warnings, more than the ${wanted.maxWarnings} allowed.`);
    return EXIT.stopped;
  }
  return EXIT.done;
}

if (require.main === module) {
  void check(process.argv.slice(2)).then((code) => {
    process.exitCode = code;
  });
}
