import { checkWorkbook, goToCell } from "../jobs";
import { showGravest } from "./showFinding";

/**
 * "Check sheets": selects the gravest finding's cell; with nothing to put right, shows the Targets sheet. The words
 * stand in the pane's Checks page.
 */
export async function checkSheets(): Promise<void> {
  const { report } = await checkWorkbook();
  if (await showGravest(report.findings)) return;
  const targets = report.plan.targets?.grid.name;
  if (targets !== undefined) await goToCell(targets, "A1");
}
