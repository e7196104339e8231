import { inOneLine, resultWords, type CheckResult } from "../../src/jobs";
import { counted } from "../../src/words";
import { plainLine } from "./plainLine";
import { EXIT, type ExitCode } from "./runCommand";

/** How a workbook came out of its checks; `words` say why it did not pass, "" when it did. */
export interface Verdict {
  readonly kind: "passed" | "errors" | "too-many-warnings" | "unreadable";
  readonly words: string;
}

/** What findings amount to: errors, or more warnings than a run allows (undefined: any number). */
export function verdictOn(result: CheckResult, maxWarnings: number | undefined): Verdict {
  if (result.report.stoppers.length > 0) {
    return { kind: "errors", words: plainLine(inOneLine(resultWords(result))) };
  }
  if (maxWarnings !== undefined && result.warnings > maxWarnings) {
    return {
      kind: "too-many-warnings",
      words: `${counted(result.warnings, "warning")}, more than the ${maxWarnings} allowed.`,
    };
  }
  return { kind: "passed", words: "" };
}

/** The command's exit code: a file that cannot be read outweighs findings. */
export function exitCodeOf(verdicts: readonly Verdict[]): ExitCode {
  if (verdicts.some(({ kind }) => kind === "unreadable")) return EXIT.unusable;
  return verdicts.every(({ kind }) => kind === "passed") ? EXIT.done : EXIT.stopped;
}
