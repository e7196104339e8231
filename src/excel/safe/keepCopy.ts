import { MARKER_NAME } from "./marks";
import { supports, type ExcelContext } from "../session/session";

/** Copying sheets came with this requirement set. */
export const COPY_SHEET_API = "1.10";

/** The hidden name on a copy that tells whose it is, until it is finished: a colleague may be making one too. */
const COPY_MARKER_NAME = "CommitteeAppendixCopy";

/** A copy that is being made. */
export interface BegunCopy {
  readonly name: string;
  /** A text that no other copy bears. */
  readonly mark: string;
  /** Excel's id of it, once that is known. */
  id: string | undefined;
}

/** A copy of that name, not yet made. */
export function newCopy(name: string): BegunCopy {
  const mark = Array.from({ length: 3 }, () => Math.random().toString(36).slice(2)).join("");
  return { name, mark, id: undefined };
}

/**
 * Copies a sheet behind itself under another name; the copy is an ordinary sheet of the officer's.
 * False when this Excel cannot copy sheets. The name must be free.
 */
export async function keepCopy(
  context: ExcelContext,
  sheetName: string,
  copy: BegunCopy,
): Promise<boolean> {
  if (!supports(COPY_SHEET_API)) return false;
  const sheet = context.workbook.worksheets.getItem(sheetName);
  const made = sheet.copy("After", sheet).load("id");
  made.names.add(COPY_MARKER_NAME, formulaOf(copy.mark)).visible = false;
  made.name = copy.name;
  await context.sync();
  copy.id = made.id;
  await makeOrdinary(context, copy.name);
  return true;
}

/** Takes our marks off a sheet that bears them: some versions of Excel leave hidden names behind when they copy. */
export async function makeOrdinary(
  context: ExcelContext,
  sheetName: string,
  newName: string = sheetName,
): Promise<void> {
  const sheet = context.workbook.worksheets.getItem(sheetName);
  const markers = [MARKER_NAME, COPY_MARKER_NAME].map((name) =>
    sheet.names.getItemOrNullObject(name).load("name"),
  );
  await context.sync();
  if (newName !== sheetName) sheet.name = newName;
  for (const marker of markers) if (!marker.isNullObject) marker.delete();
  await context.sync();
}

/**
 * Takes away a copy that is not wanted, finished or only begun; copies that are being made by somebody else stay.
 * `knownIds` are the sheets that stood before. Two syncs, one where nothing was added.
 */
export async function removeCopy(
  context: ExcelContext,
  knownIds: ReadonlySet<string>,
  copy: BegunCopy,
): Promise<void> {
  const sheets = context.workbook.worksheets.load("items/id,items/name");
  await context.sync();
  const added = sheets.items
    .filter((sheet) => !knownIds.has(sheet.id))
    .map((sheet) => ({
      sheet,
      copyMark: sheet.names.getItemOrNullObject(COPY_MARKER_NAME).load("formula"),
      mark: sheet.names.getItemOrNullObject(MARKER_NAME).load("name"),
    }));
  if (added.length === 0) return;
  await context.sync();
  for (const { sheet, copyMark, mark } of added) {
    const isMarked = !copyMark.isNullObject && String(copyMark.formula) === formulaOf(copy.mark);
    // Broken off before it was marked as a copy, it has neither that mark nor its name.
    const isBareCopy =
      copy.id === undefined &&
      copyMark.isNullObject &&
      !mark.isNullObject &&
      sheet.name !== copy.name;
    if (sheet.id === copy.id || isMarked || isBareCopy) sheet.delete();
  }
  await context.sync();
}

function formulaOf(copyMark: string): string {
  return `="${copyMark}"`;
}
