import {
  checkWorkbook,
  goToCell,
  inOneLine,
  JobError,
  makeChecksSheet,
  resultWords,
} from "../jobs";
import { IN_THE_PANE, messageOf } from "./commandMessage";
import { showGravest } from "./showFinding";
import type { Message } from "./message";

/**
 * "Check sheets": makes or renews the sheet that lists the findings, and shows it; with nothing to put right the sheet
 * says so. One that somebody has written on is shown and left as it is, because only the pane can ask. Where the sheet
 * cannot be written, as in a workbook that is read only, the gravest finding's cell is selected and the reason told.
 */
export async function checkSheets(): Promise<Message | undefined> {
  try {
    const result = await makeChecksSheet();
    if (result.kind === "made") return undefined;
    await goToCell(result.sheetName, "A1");
    return {
      title: "The list of checks was not renewed",
      text: `${inOneLine(resultWords(result))} To replace what was written, ${IN_THE_PANE}, then Checks.`,
    };
  } catch (thrown) {
    if (!(thrown instanceof JobError)) throw thrown;
    const { report } = await checkWorkbook();
    const isShown = await showGravest(report.findings);
    const { title, text } = messageOf(thrown);
    return {
      title,
      text: isShown ? `${text} What most needs attention is selected on its sheet.` : text,
    };
  }
}
