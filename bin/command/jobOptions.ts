import { progressWords, type Progress } from "../../src/jobs";
import { plainLine } from "./plainLine";
import type { Arguments } from "./readArguments";
import type { Output } from "./terminal";

/** How the jobs are to make an appendix for a command. `overwrites`: what they draw on is written over where it stands. */
export function jobOptions(wanted: Arguments, overwrites: boolean, output: Output) {
  return {
    asAt: wanted.asAt,
    appendix: wanted.appendix,
    settings: wanted.settings,
    readMerges: true,
    // Showing the sheet would touch the sheet that was in front.
    activate: false,
    keepsMeetings: wanted.keepsMeetings,
    // The hand edits stand in the input still, unless that is what is written over.
    onHandEdits: wanted.keepEdited ? "keep-copy" : overwrites ? "ask" : "replace",
    onProgress: (progress: Progress) => output.tell(`${plainLine(progressWords(progress))} …`),
  } as const;
}
