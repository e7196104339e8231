import { checkFile } from "./checkFile";
import { entryJson, manyText, type BatchEntry } from "./manyReport";
import { jsonLine, plainLine } from "./plainLine";
import type { Arguments } from "./readArguments";
import { troubleWords, type ExitCode } from "./runCommand";
import { quietened, type Output } from "./terminal";
import { exitCodeOf, verdictOn } from "./verdict";

/**
 * Checks workbooks one after another; one that cannot be read does not stop the others. As JSON, each is a line of its own,
 * printed as soon as it is checked.
 */
export async function checkMany(
  paths: readonly string[],
  wanted: Arguments,
  output: Output,
): Promise<ExitCode> {
  const told = wanted.quiet ? quietened(output, wanted.json) : output;
  const entries: BatchEntry[] = [];
  for (const path of paths) {
    told.tell(`Checking ${plainLine(path)} …`);
    const entry = await checkEntry(path, wanted);
    if (wanted.json) told.print(jsonLine(await entryJson(entry)));
    else if (wanted.quiet && entry.verdict.kind !== "passed") output.tell(failedLine(entry));
    entries.push(entry);
  }
  if (!wanted.json) told.print(manyText(entries).join("\n"));
  return exitCodeOf(entries.map(({ verdict }) => verdict));
}

/** What is said of a workbook that did not pass where nothing else is said. */
function failedLine({ path, verdict, checked }: BatchEntry): string {
  return checked ? `${plainLine(path)}: ${verdict.words}` : verdict.words;
}

async function checkEntry(path: string, wanted: Arguments): Promise<BatchEntry> {
  try {
    const checked = await checkFile(path, wanted);
    return { path, checked, verdict: verdictOn(checked.result, wanted.maxWarnings) };
  } catch (error) {
    const words = troubleWords(error);
    return { path, checked: undefined, verdict: { kind: "unreadable", words } };
  }
}
