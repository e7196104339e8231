import { goToCell, type Finding } from "../jobs";

const SEVERITIES: readonly Finding["severity"][] = ["error", "warning", "info"];

/**
 * Selects the cell of the gravest finding that was not accepted, so that a command's result is seen where it matters.
 * False when there is none at a cell or a sheet.
 */
export async function showGravest(findings: readonly Finding[]): Promise<boolean> {
  const open = findings.filter((one) => one.accepted === undefined && one.sheet !== "");
  const gravest = SEVERITIES.flatMap((severity) =>
    open.filter((one) => one.severity === severity),
  )[0];
  if (!gravest) return false;
  await goToCell(gravest.sheet, gravest.cell);
  return true;
}
