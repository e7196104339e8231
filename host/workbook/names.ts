import { parseA1, parseArea } from "./a1";
import { invalidArgument, HostError } from "./hostError";
import type { NameModel, SheetModel, WorkbookModel } from "./model";

/** A name as seen from a sheet: the sheet's own before the workbook's. */
export function findName(
  workbook: WorkbookModel,
  sheet: SheetModel | undefined,
  name: string,
): NameModel | undefined {
  const wanted = name.toLowerCase();
  const isIt = (candidate: NameModel): boolean => candidate.name.toLowerCase() === wanted;
  return sheet?.names.find(isIt) ?? workbook.names.find(isIt);
}

/** Refuses what Excel refuses for a name: spaces, a digit first, a cell's address, more than 255 characters. */
export function checkName(names: readonly NameModel[], name: unknown): string {
  if (typeof name !== "string" || !/^[\p{L}_\\][\p{L}\p{N}_.\\?]*$/u.test(name)) {
    throw invalidArgument(`"${String(name)}" is no name`);
  }
  const isAddress = parseArea(name) !== undefined || /^(?:[rc]|r[0-9]+c[0-9]+)$/i.test(name);
  if (name.length > 255 || isAddress) throw invalidArgument(`"${name}" cannot be a name`);
  if (names.some((other) => other.name.toLowerCase() === name.toLowerCase())) {
    throw new HostError("ItemAlreadyExists");
  }
  return name;
}

/** The cells that a name stands for; undefined when it stands for something else, or for cells that are gone. */
export function namedCells(
  workbook: WorkbookModel,
  home: SheetModel | undefined,
  formula: string,
): { sheet: SheetModel; reference: NonNullable<ReturnType<typeof parseA1>> } | undefined {
  const reference = parseA1(formula);
  if (reference === undefined) return undefined;
  const wanted = reference.sheetName?.toLowerCase();
  const sheet =
    wanted === undefined
      ? home
      : workbook.sheets.find((candidate) => candidate.name.toLowerCase() === wanted);
  return sheet === undefined ? undefined : { sheet, reference };
}
