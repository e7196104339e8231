import { cellAt, cellText, parseAreaAddress } from "../sheet";
import type { AcceptedFinding } from "../plan";
import type { Finding } from "./finding";
import { SEVERITIES, type Severity } from "./severities";
import type { Check, CheckInput, FindingPlace, Found } from "./types";

/** Gives each finding its id, its severity and the officer's acceptance, and puts all in order. */
export function judge(
  found: readonly (readonly [Check, Found])[],
  input: CheckInput,
  checks: readonly Check[],
): Finding[] {
  const accepted = acceptedByPlace(input.settings.acceptedFindings);
  const order = new Map(checks.map((check, index) => [check.id, index]));
  const sheets = sheetOrder(input);
  return found
    .map(([check, one]) => {
      const { sheet, cell } = one.place;
      const reason = accepted.get(placeKey(check.id, sheet, cell, textAt(input, one.place)));
      // The facts are those of the check that found them, which its `find` and `fault` agree on.
      const finding = {
        check: check.id,
        severity: severityOf(check, input),
        ...one,
        ...(reason === undefined ? {} : { accepted: reason }),
      } as Finding;
      return {
        finding,
        sheet: sheets.get(sheet) ?? -1,
        area: parseAreaAddress(cell),
        check: order.get(check.id) ?? 0,
      };
    })
    .sort(
      (a, b) =>
        a.sheet - b.sheet ||
        (a.area?.rowIndex ?? -1) - (b.area?.rowIndex ?? -1) ||
        (a.area?.columnIndex ?? -1) - (b.area?.columnIndex ?? -1) ||
        a.check - b.check,
    )
    .map(({ finding }) => finding);
}

/** Whether a finding stops the appendix. An error cannot be accepted away. */
export function stopsAppendix(finding: Finding): boolean {
  return SEVERITIES[finding.severity].stops;
}

/**
 * What to remember when the officer accepts a finding: it is shown as accepted for as long as the cell holds the same
 * words.
 */
export function acceptFinding(
  finding: Finding,
  input: CheckInput,
  reason: string,
): AcceptedFinding {
  return {
    check: finding.check,
    sheetName: finding.place.sheet,
    cell: finding.place.cell,
    cellText: textAt(input, finding.place),
    reason,
  };
}

function severityOf(check: Check, { settings }: CheckInput): Severity {
  const set = settings.checkSeverities[check.id];
  if (check.severity === "error" || set === undefined || set === "off") return check.severity;
  return set;
}

function textAt({ workbook }: CheckInput, { sheet, cell }: FindingPlace): string {
  const grid = workbook.sheets.find(({ name }) => name === sheet);
  const area = parseAreaAddress(cell);
  return grid && area ? cellText(cellAt(grid, area.rowIndex, area.columnIndex)) : "";
}

function acceptedByPlace(accepted: readonly AcceptedFinding[]): ReadonlyMap<string, string> {
  return new Map(
    accepted.map((one) => [placeKey(one.check, one.sheetName, one.cell, one.cellText), one.reason]),
  );
}

function placeKey(check: string, sheet: string, cell: string, text: string): string {
  return JSON.stringify([check, sheet, cell, text]);
}

/** The workbook first (""), then the Targets sheet, the Metrics sheet, and the others in their own order. */
function sheetOrder({ plan, workbook }: CheckInput): ReadonlyMap<string, number> {
  const names = [
    "",
    ...(plan.targets ? [plan.targets.grid.name] : []),
    ...(plan.metricsSheet ? [plan.metricsSheet.grid.name] : []),
    ...workbook.sheets.map(({ name }) => name),
  ];
  return new Map([...new Set(names)].map((name, index) => [name, index]));
}
