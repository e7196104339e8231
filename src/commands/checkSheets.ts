import { checkWorkbook, goToCell, makeChecksSheet, OfficerError } from "../jobs";
import { showGravest } from "./showFinding";

/**
 * "Check sheets": makes or renews the sheet that lists the findings, and shows it; with nothing to put right the sheet
 * says so. One that somebody has written on is shown and left as it is, because only the pane can ask. Where the sheet
 * cannot be written, as in a workbook that is read only, the gravest finding's cell is selected.
 */
export async function checkSheets(): Promise<void> {
  try {
    const result = await makeChecksSheet();
    if (result.kind === "edited-by-hand") await goToCell(result.sheetName, "A1");
  } catch (thrown) {
    if (!(thrown instanceof OfficerError)) throw thrown;
    const { report } = await checkWorkbook();
    if (!(await showGravest(report.findings))) throw thrown;
  }
}
