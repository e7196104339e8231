import { errorWords, JobError } from "../../src/jobs";
import { plainLine } from "./plainLine";
import { openTerminal, type Output } from "./terminal";
import { UsageError } from "./usageError";

/** Done; findings stop the appendix; bad usage or a file that cannot be used. */
export const EXIT = { done: 0, stopped: 1, unusable: 2 } as const;
export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

/** Runs a command and turns whatever goes wrong into one line and an exit code. Never throws. */
export async function runCommand(output: Output, work: () => Promise<ExitCode>): Promise<ExitCode> {
  try {
    return await work();
  } catch (error) {
    output.tell(troubleWords(error));
    return EXIT.unusable;
  }
}

/** A command: its arguments, where it writes, and what npm left in the environment; resolves to the exit code. */
export type Command = (
  args: readonly string[],
  output: Output,
  environment: Readonly<Record<string, string | undefined>>,
) => Promise<ExitCode>;

/** Runs a command as the process that was started for it. */
export async function runAsProcess(command: Command): Promise<void> {
  process.exitCode = await command(process.argv.slice(2), openTerminal(), process.env);
}

/** What went wrong and what to do, in one printable line. */
export function troubleWords(error: unknown): string {
  return plainLine(wordsOf(error));
}

/** Nobody else is at work on a file, so what took the name is a sheet that the jobs never see. */
const NAME_TAKEN =
  "The appendix was not made: a chart sheet or another sheet without cells has its name already. Give the appendix another name with --appendix.";

function wordsOf(error: unknown): string {
  if (error instanceof UsageError) return error.message;
  if (error instanceof JobError) {
    if (error.code === "ItemAlreadyExists") return NAME_TAKEN;
    const { title, whatHappened, whatToDo } = errorWords(error);
    return `${title}. ${whatHappened} ${whatToDo}`;
  }
  return "Something went wrong that this command does not know of. Nothing was written; please report it with the workbook.";
}
