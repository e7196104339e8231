import { generateAppendix, goToCell } from "../jobs";
import { showGravest } from "./showFinding";

/**
 * "Generate appendix": the finished appendix comes to the front. When findings stop it, the gravest one's cell is
 * selected; when the appendix holds hand edits it is shown and left as it is, because only the pane can ask.
 */
export async function generateFromRibbon(): Promise<void> {
  const result = await generateAppendix();
  if (result.kind === "stopped") await showGravest(result.report.stoppers);
  if (result.kind === "edited-by-hand") await goToCell(result.sheetName, "A1");
}
