import { formatArea, parseA1, quoteSheetName } from "./a1";
import type { AreaModel, SheetModel, WorkbookModel } from "./model";
import { shiftedArea, type Shift } from "./shiftedArea";

/** A quoted text, or a reference with or without its sheet, or a word that only looks like one. */
const TOKENS =
  /"(?:[^"]|"")*"|(?:(?:'(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!)?\$?[A-Za-z]{1,3}\$?[0-9]{1,7}(?::\$?[A-Za-z]{1,3}\$?[0-9]{1,7})?(?![\p{L}\p{N}_(.])|(?:(?:'(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!)(?:\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}|\$?[0-9]{1,7}:\$?[0-9]{1,7})|[\p{L}_][\p{L}\p{N}_.]*/gu;

type Rewrite = (sheetName: string | undefined, area: AreaModel, token: string) => string;

/** The formula with each of its references rewritten; texts in quotes and other words stay. */
function rewriteFormula(formula: string, rewrite: Rewrite): string {
  return formula.replace(TOKENS, (token) => {
    if (token.startsWith('"')) return token;
    const reference = parseA1(token);
    return reference === undefined ? token : rewrite(reference.sheetName, reference.area, token);
  });
}

/** Does something to every formula of the workbook: of cells and of names. `home` is where it stands. */
function eachFormula(
  workbook: WorkbookModel,
  change: (formula: string, home: SheetModel | undefined) => string,
): void {
  for (const name of workbook.names) name.formula = change(name.formula, undefined);
  for (const sheet of workbook.sheets) {
    for (const name of sheet.names) name.formula = change(name.formula, sheet);
    for (const columns of sheet.cells.values()) {
      for (const [column, cell] of columns) {
        if (cell.formula === "") continue;
        const formula = change(cell.formula, sheet);
        if (formula !== cell.formula) columns.set(column, { ...cell, formula });
      }
    }
  }
}

function withSheet(sheetName: string | undefined, address: string): string {
  return sheetName === undefined ? address : `${quoteSheetName(sheetName)}!${address}`;
}

/** Moves what formulas and names say about a sheet's cells when cells are inserted or deleted there. */
export function shiftReferences(workbook: WorkbookModel, sheet: SheetModel, shift: Shift): void {
  eachFormula(workbook, (formula, home) =>
    rewriteFormula(formula, (sheetName, area, token) => {
      const target = sheetName === undefined ? home?.name : sheetName;
      if (target?.toLowerCase() !== sheet.name.toLowerCase()) return token;
      const moved = shiftedArea(area, shift);
      if (moved === area) return token;
      const address = moved === undefined ? "#REF!" : formatArea(moved, token.includes("$"));
      return withSheet(sheetName, address);
    }),
  );
}

/** Writes a sheet's new name, or #REF! for a deleted sheet, into every formula and name that speaks of it. */
export function renameReferences(
  workbook: WorkbookModel,
  oldName: string,
  newName: string | undefined,
): void {
  eachFormula(workbook, (formula) =>
    rewriteFormula(formula, (sheetName, _area, token) => {
      if (sheetName?.toLowerCase() !== oldName.toLowerCase()) return token;
      const address = token.slice(token.lastIndexOf("!") + 1);
      return newName === undefined ? "#REF!" : withSheet(newName, address);
    }),
  );
}
