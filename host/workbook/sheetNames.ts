import { invalidArgument, HostError } from "./hostError";
import type { SheetModel, WorkbookModel } from "./model";

/** The sheet of that name, whatever the case, or with that id; undefined when there is none. */
export function findSheet(workbook: WorkbookModel, key: string): SheetModel | undefined {
  const wanted = key.toLowerCase();
  return (
    workbook.sheets.find((sheet) => sheet.id === key || sheet.name === key) ??
    workbook.sheets.find((sheet) => sheet.name.toLowerCase() === wanted)
  );
}

/**
 * Refuses a name that Excel refuses: empty, longer than 31 characters, with one of : \ / ? * [ ], with an apostrophe
 * first or last, "History", or one that another sheet has, whatever the case.
 */
export function checkSheetName(workbook: WorkbookModel, name: unknown, own?: SheetModel): string {
  if (typeof name !== "string" || name === "") throw invalidArgument("a sheet needs a name");
  if (name.length > 31) throw invalidArgument("a sheet's name has at most 31 characters");
  if (/[:\\/?*[\]]/.test(name)) throw invalidArgument("a sheet's name has none of : \\ / ? * [ ]");
  if (name.startsWith("'") || name.endsWith("'")) {
    throw invalidArgument("a sheet's name neither begins nor ends with an apostrophe");
  }
  if (name.toLowerCase() === "history") throw invalidArgument('"History" is Excel\'s own');
  const others = workbook.sheets.filter((sheet) => sheet !== own).map((sheet) => sheet.name);
  if (isAmong(name, others) || isAmong(name, workbook.otherSheetNames ?? [])) {
    throw new HostError("ItemAlreadyExists", `A sheet named "${name}" already exists.`);
  }
  return name;
}

function isAmong(name: string, names: readonly string[]): boolean {
  return names.some((other) => other.toLowerCase() === name.toLowerCase());
}

function isFree(workbook: WorkbookModel, name: string): boolean {
  return findSheet(workbook, name) === undefined && !isAmong(name, workbook.otherSheetNames ?? []);
}

/** "Sheet" with the first number that no sheet has. */
export function freeSheetName(workbook: WorkbookModel): string {
  let number = workbook.sheets.length + 1;
  while (!isFree(workbook, `Sheet${number}`)) number += 1;
  return `Sheet${number}`;
}

/** "Plan (2)": the name that Excel gives to a copy, cut so that it still fits. */
export function copiedSheetName(workbook: WorkbookModel, name: string): string {
  const stem = name.replace(/ \([0-9]+\)$/, "");
  for (let number = 2; ; number += 1) {
    const ending = ` (${number})`;
    const candidate = stem.slice(0, 31 - ending.length) + ending;
    if (isFree(workbook, candidate)) return candidate;
  }
}
