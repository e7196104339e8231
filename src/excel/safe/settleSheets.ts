import type { SheetTemplate } from "../draw/addSheets";
import { afterFailure, type ExcelContext } from "../session/session";
import { isSameSheetName } from "../session/sheetName";

/**
 * The hidden name that new sheets bear until all of them are made, so that half-made ones can be told and removed:
 * first each is marked as unfinished, when all are drawn each as finished, and only then the marks go.
 */
export const NEW_SHEET_MARKER = "CommitteeAppendixNew";
export const UNFINISHED_SHEET = "=FALSE";
export const FINISHED_SHEET = "=TRUE";

/** How things stand after adding sheets failed. `done`: only Excel's answer was lost; `unknown`: it does not answer. */
export type NewSheetsAftermath = "as-before" | "done" | "unknown";

/**
 * The templates whose names no sheet has, with names for their tables that nothing has. Half-made sheets of an earlier
 * run are removed first. One sync, or more where some sheets have the names.
 */
export async function missingSheets(
  context: ExcelContext,
  templates: readonly SheetTemplate[],
): Promise<SheetTemplate[]> {
  const { workbook } = context;
  const named = [workbook.tables.load("items/name"), workbook.names.load("items/name")];
  const found = await sheetsOf(context, templates);
  const halfMade = await settle(context, found, () => false);
  const standing = found.filter((one) => !halfMade.includes(one));
  const taken = new Set(named.flatMap(({ items }) => items.map(({ name }) => name.toLowerCase())));
  return templates
    .filter(({ name }) => !standing.some(({ sheet }) => isNamed(sheet, name)))
    .map((template) => ({ ...template, tableName: freeTableName(template.tableName, taken) }));
}

/** A sheet that was made from the same template may stand under another name, and its table with it. */
function freeTableName(wanted: string, taken: ReadonlySet<string>): string {
  let name = wanted;
  for (let n = 2; taken.has(name.toLowerCase()); n += 1) name = `${wanted}${n}`;
  return name;
}

/**
 * Finds out how far the adding of sheets went, and removes what was half made: sheets with our mark, and those that
 * were added and not yet written to. None of the names was taken before. Never throws.
 */
export async function settleSheets(
  templates: readonly SheetTemplate[],
): Promise<NewSheetsAftermath> {
  try {
    return await afterFailure(async (context) => {
      const found = await sheetsOf(context, templates);
      const used = found.map(({ sheet }) => sheet.getUsedRangeOrNullObject(true).load("address"));
      if (found.length > 0) await context.sync();
      const isEmpty = (one: FoundSheet) => used[found.indexOf(one)]?.isNullObject === true;
      const halfMade = await settle(context, found, isEmpty);
      return found.length === templates.length && halfMade.length === 0 ? "done" : "as-before";
    });
  } catch {
    return "unknown";
  }
}

interface FoundSheet {
  readonly sheet: Excel.Worksheet;
  readonly marker: Excel.NamedItem;
}

/** Removes half-made sheets, or else takes the marks off finished ones; gives the sheets that were removed. */
async function settle(
  context: ExcelContext,
  found: readonly FoundSheet[],
  isEmpty: (one: FoundSheet) => boolean,
): Promise<FoundSheet[]> {
  const marked = found.filter(({ marker }) => !marker.isNullObject);
  const isUnfinished = marked.some(({ marker }) => String(marker.formula) !== FINISHED_SHEET);
  const halfMade = found.filter((one) => (isUnfinished && marked.includes(one)) || isEmpty(one));
  const finished = marked.filter((one) => !halfMade.includes(one));
  halfMade.forEach(({ sheet }) => sheet.delete());
  finished.forEach(({ marker }) => marker.delete());
  if (halfMade.length + finished.length > 0) await context.sync();
  return halfMade;
}

async function sheetsOf(
  context: ExcelContext,
  templates: readonly SheetTemplate[],
): Promise<FoundSheet[]> {
  const sheets = context.workbook.worksheets.load("items/name");
  await context.sync();
  const found = sheets.items
    .filter((sheet) => templates.some(({ name }) => isNamed(sheet, name)))
    .map((sheet) => ({
      sheet,
      marker: sheet.names.getItemOrNullObject(NEW_SHEET_MARKER).load("formula"),
    }));
  if (found.length > 0) await context.sync();
  return found;
}

function isNamed(sheet: Excel.Worksheet, name: string): boolean {
  return isSameSheetName(sheet.name, name);
}
