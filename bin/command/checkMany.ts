import { checkFile } from "./checkFile";
import { manyJson, manyText, type BatchEntry } from "./manyReport";
import { plainLine, printableJson } from "./plainLine";
import type { Arguments } from "./readArguments";
import { troubleWords, type ExitCode } from "./runCommand";
import type { Output } from "./terminal";
import { exitCodeOf, verdictOn } from "./verdict";

/** Checks workbooks one after another; one that cannot be read does not stop the others. */
export async function checkMany(
  paths: readonly string[],
  wanted: Arguments,
  output: Output,
): Promise<ExitCode> {
  const entries: BatchEntry[] = [];
  for (const path of paths) {
    output.tell(`Checking ${plainLine(path)} …`);
    entries.push(await checkEntry(path, wanted));
  }
  output.print(wanted.json ? printableJson(manyJson(entries)) : manyText(entries).join("\n"));
  return exitCodeOf(entries.map(({ verdict }) => verdict));
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
