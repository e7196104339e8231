import type { WorkbookModel } from "../../workbook/model";
import { parseCell } from "../sheet/cellReferences";
import type { PlannedSheet } from "./planSheets";
import { WORKBOOK_ORDER } from "./workbookOrder";
import type { WorkbookParts } from "./workbookParts";

/** The ways of calculating in office.js's words, and in a file's. ECMA-376 Part 1, 18.18.5 (ST_CalcMode). */
const CALCULATION_MODES: Readonly<Record<string, string>> = {
  Automatic: "auto",
  AutomaticExceptTables: "autoNoTable",
  Manual: "manual",
};

/** When the file wants its formulas worked out, in office.js's words; undefined where that is automatic. */
export function readCalculationMode({ document }: WorkbookParts): string | undefined {
  const written = document.root.element("calcPr")?.attributes["calcMode"] ?? "auto";
  const known = Object.keys(CALCULATION_MODES).find((mode) => CALCULATION_MODES[mode] === written);
  return known === "Automatic" ? undefined : known;
}

/** Writes when Excel is to work the formulas out, where that has changed. */
export function patchCalculationMode(
  { document: { root } }: WorkbookParts,
  before = "Automatic",
  after = "Automatic",
): void {
  if (before === after) return;
  const settings = root.element("calcPr") ?? root.addElementInOrder("calcPr", WORKBOOK_ORDER);
  const written = CALCULATION_MODES[after];
  settings.setAttribute("calcMode", written === "auto" ? undefined : written);
}

/** Asks Excel to work everything out when it opens the file: there is no formula engine here. */
export function askForCalculation(parts: WorkbookParts): void {
  const { root } = parts.document;
  const settings = root.element("calcPr") ?? root.addElementInOrder("calcPr", WORKBOOK_ORDER);
  settings.setAttribute("fullCalcOnLoad", 1);
}

export function hasFormulas(workbook: WorkbookModel): boolean {
  for (const { cells } of workbook.sheets) {
    for (const row of cells.values()) {
      for (const { formula } of row.values()) if (formula !== "") return true;
    }
  }
  return false;
}

/** Takes cells that have no formula any more out of the chain of calculation, which Excel would call damaged. */
export function patchCalculationChain(
  parts: WorkbookParts,
  planned: readonly PlannedSheet[],
): void {
  const { package: officePackage, relationships } = parts;
  const [chain] = relationships.ofKind("calcChain");
  const document = chain === undefined ? undefined : officePackage.document(chain.target);
  if (chain === undefined || document === undefined) return;
  const sheets = new Map(planned.map((sheet) => [sheet.sheetId, sheet.model]));
  const gone = new Set(parts.sheets.map((entry) => entry.sheetId));
  for (const id of sheets.keys()) gone.delete(id);
  let sheetId = 0;
  let left = 0;
  let sayAgain = false;
  for (const entry of document.root.elements("c")) {
    const own = entry.attributes["i"];
    sheetId = own === undefined ? sheetId : Number(own);
    const place = parseCell(entry.attributes["r"] ?? "");
    const sheet = sheets.get(sheetId);
    const cell =
      place === undefined ? undefined : sheet?.cells.get(place.rowIndex)?.get(place.columnIndex);
    const stays = sheet === undefined ? !gone.has(sheetId) : (cell?.formula ?? "") !== "";
    if (!stays) {
      entry.replaceWith("");
      // Later entries may lean on the sheet number of the one that goes.
      sayAgain ||= own !== undefined;
      continue;
    }
    if (own !== undefined) {
      sayAgain = false;
    } else if (sayAgain) {
      entry.setAttribute("i", sheetId);
      sayAgain = false;
    }
    left += 1;
  }
  if (left > 0) return;
  relationships.remove(chain.id);
  officePackage.remove(chain.target);
}
