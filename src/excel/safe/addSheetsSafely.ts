import { addSheets, FINISHED_SHEET, type SheetTemplate } from "../draw/addSheets";
import { afterFailure, inWorkbook, type ExcelContext } from "../session/session";
import { isSameSheetName } from "../session/sheetName";
import { askMark, type AskedMark } from "./marks";
import { safely, type HowFar, type Outcome } from "./safely";

/**
 * Adds sheets from templates, those whose names no sheet has, all or none; gives their names. Half-made sheets of an
 * earlier run are removed first. Never throws.
 */
export async function addSheetsSafely(
  templates: readonly SheetTemplate[],
): Promise<Outcome<readonly string[]>> {
  let missing: SheetTemplate[];
  try {
    missing = await inWorkbook((context) => missingSheets(context, templates));
  } catch (thrown) {
    return { kind: "as-before", thrown };
  }
  const names = missing.map(({ name }) => name);
  return safely({
    isUndoable: true,
    act: async (options) => {
      await inWorkbook((context) => addSheets(context, missing), options);
      return names;
    },
    look: () => afterFailure((context) => look(context, missing)),
    undo: async (halfMade: readonly string[]) => {
      await afterFailure((context) => remove(context, halfMade));
      return { kind: "as-before" };
    },
  });
}

/**
 * The templates whose names no sheet has, with names for their tables that nothing has. One sync, or more where some
 * sheets have the names.
 */
async function missingSheets(
  context: ExcelContext,
  templates: readonly SheetTemplate[],
): Promise<SheetTemplate[]> {
  const { workbook } = context;
  const named = [workbook.tables.load("items/name"), workbook.names.load("items/name")];
  const found = await sheetsOf(context, templates);
  const halfMade = await settle(context, found);
  const standing = found.filter((one) => !halfMade.includes(one));
  const taken = new Set(named.flatMap(({ items }) => items.map(({ name }) => name.toLowerCase())));
  return templates
    .filter(({ name }) => !standing.some(({ sheet }) => isSameSheetName(sheet.name, name)))
    .map((template) => ({ ...template, tableName: freeTableName(template.tableName, taken) }));
}

/** A sheet that was made from the same template may be there under another name, and its table with it. */
function freeTableName(wanted: string, taken: ReadonlySet<string>): string {
  let name = wanted;
  for (let n = 2; taken.has(name.toLowerCase()); n += 1) name = `${wanted}${n}`;
  return name;
}

/**
 * How far the adding of sheets went, whose names nobody had before: begun are sheets with our mark, and those that were
 * added and not yet written to.
 */
async function look(
  context: ExcelContext,
  templates: readonly SheetTemplate[],
): Promise<HowFar<readonly string[], readonly string[]>> {
  const found = await sheetsOf(context, templates);
  const used = found.map(({ sheet }) => sheet.getUsedRangeOrNullObject(true).load("address"));
  if (found.length > 0) await context.sync();
  const isUnfinished = found.some(isHalfMade);
  const halfMade = found.filter(
    ({ mark }, at) =>
      (isUnfinished && mark.formula() !== undefined) || used[at]?.isNullObject === true,
  );
  if (halfMade.length > 0) return { kind: "begun", begun: halfMade.map(({ sheet }) => sheet.id) };
  await settle(context, found);
  return found.length === templates.length
    ? { kind: "done", done: templates.map(({ name }) => name) }
    : { kind: "untouched" };
}

async function remove(context: ExcelContext, sheetIds: readonly string[]): Promise<void> {
  const sheets = context.workbook.worksheets.load("items/id");
  await context.sync();
  sheets.items.filter(({ id }) => sheetIds.includes(id)).forEach((sheet) => sheet.delete());
  await context.sync();
}

interface FoundSheet {
  readonly sheet: Excel.Worksheet;
  readonly mark: AskedMark;
}

function isHalfMade({ mark }: FoundSheet): boolean {
  return (mark.formula() ?? FINISHED_SHEET) !== FINISHED_SHEET;
}

/** Removes half-made sheets, or else takes the marks off finished ones; gives the sheets that were removed. */
async function settle(context: ExcelContext, found: readonly FoundSheet[]): Promise<FoundSheet[]> {
  const marked = found.filter(({ mark }) => mark.formula() !== undefined);
  if (marked.length === 0) return [];
  const halfMade = marked.some(isHalfMade) ? marked : [];
  halfMade.forEach(({ sheet }) => sheet.delete());
  if (halfMade.length === 0) marked.forEach(({ mark }) => mark.remove());
  await context.sync();
  return halfMade;
}

async function sheetsOf(
  context: ExcelContext,
  templates: readonly SheetTemplate[],
): Promise<FoundSheet[]> {
  const sheets = context.workbook.worksheets.load("items/id,items/name");
  await context.sync();
  const found = sheets.items
    .filter((sheet) => templates.some(({ name }) => isSameSheetName(sheet.name, name)))
    .map((sheet) => ({ sheet, mark: askMark(sheet, "newSheet") }));
  if (found.length > 0) await context.sync();
  return found;
}
