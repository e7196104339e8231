import { goToCell, SEVERITY_ORDER, type Finding } from "../jobs";

/**
 * Selects the cell of the gravest finding that was not accepted, so that a command's result is seen where it matters.
 * False when there is none at a cell or a sheet.
 */
export async function showGravest(findings: readonly Finding[]): Promise<boolean> {
  const open = findings.filter((one) => one.accepted === undefined && one.place.sheet !== "");
  const gravest = SEVERITY_ORDER.flatMap((severity) =>
    open.filter((one) => one.severity === severity),
  )[0];
  if (!gravest) return false;
  await goToCell(gravest.place.sheet, gravest.place.cell);
  return true;
}
