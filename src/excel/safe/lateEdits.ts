import { areaAddress, type Area } from "../../sheet";
import { isMarkOf, markerFingerprint } from "./marks";
import { literalText } from "../draw/drawCells";
import { fingerprintOfCells } from "./fingerprint";
import type { Source } from "./outline";
import { rangeAt } from "../session/ranges";
import { areaOf } from "../read/readSheet";
import { isRealFormula } from "../read/realFormula";
import type { ExcelContext } from "../session/session";
import { editedCopyName, freeSheetName } from "../session/sheetName";

/** What stood on a sheet in the moment before it was drawn over, in the form in which it can be typed in again. */
export interface LateEdits {
  readonly area: Area;
  readonly cells: readonly (readonly (string | number | boolean)[])[];
}

/** More than this is asked of the first block of rows only, so that Excel's limit of an answer is never near. */
const MOST_CHARACTERS = 1_000_000;

/**
 * Queues the question what stands on a sheet just before it is cleared, in the same request: between looking and
 * drawing a colleague may still have written on it. The answer, to be asked for after the sync, is undefined when all
 * was as it was read, or as a colleague's add-in has drawn it meanwhile.
 */
export function askLateEdits(
  context: ExcelContext,
  { grid, written }: Source,
  markerName: string,
): () => LateEdits | undefined {
  const sheet = context.workbook.worksheets.getItem(grid.id);
  const used = sheet.getUsedRangeOrNullObject(true);
  const [first] = written;
  const isLarge = JSON.stringify(written).length > MOST_CHARACTERS;
  const asked = isLarge && first ? used.getIntersectionOrNullObject(first.address) : used;
  const now = asked.load("address,values,formulas");
  const marker = sheet.names.getItemOrNullObject(markerName).load("formula");
  const known = new Map(written.flatMap((block) => [...cellsOf(block.address, block.formulas)]));
  return () => {
    if (now.isNullObject) return undefined;
    const found = [...cellsOf(now.address, now.formulas)];
    if (found.every(([place, formula]) => formula === (known.get(place) ?? ""))) return undefined;
    const area = areaOf(now.address);
    const mark = marker.isNullObject ? "" : markerFingerprint(String(marker.formula));
    if (isMarkOf(mark, fingerprintOfCells(area, now.values, now.formulas))) return undefined;
    const cells = now.formulas.map((row: unknown[], r) =>
      row.map((formula, c) => typedAgain(formula, now.values[r]?.[c])),
    );
    return { area, cells };
  };
}

/**
 * Puts what was overwritten on a sheet of its own, "Appendix 1 (edited)", in its old place, without its looks; gives
 * the sheet's name. Two syncs.
 */
export async function keepLateEdits(
  context: ExcelContext,
  sheetName: string,
  { area, cells }: LateEdits,
): Promise<string> {
  const sheets = context.workbook.worksheets.load("items/name");
  await context.sync();
  const name = freeSheetName(
    editedCopyName(sheetName),
    sheets.items.map((sheet) => sheet.name),
  );
  const sheet = context.workbook.worksheets.add(name);
  rangeAt(sheet, areaAddress(area)).values = cells.map((row) => [...row]);
  await context.sync();
  return name;
}

function* cellsOf(
  address: string,
  formulas: readonly (readonly unknown[])[],
): Generator<readonly [place: string, formula: unknown]> {
  const { rowIndex, columnIndex } = areaOf(address);
  for (const [r, row] of formulas.entries()) {
    for (const [c, formula] of row.entries()) {
      yield [`${rowIndex + r},${columnIndex + c}`, formula];
    }
  }
}

/** What has to be typed so that a cell holds again what it held: texts stay texts. */
function typedAgain(formula: unknown, value: unknown): string | number | boolean {
  if (typeof formula === "number" || typeof formula === "boolean") return formula;
  return isRealFormula(formula, value) ? formula : literalText(String(formula));
}
