import { cellAddress } from "../../sheet";
import { literalText } from "../draw/literalText";
import { isRealFormula } from "../read/realFormula";
import type { ExcelContext } from "../session/session";

/** What a cell shall hold. */
export type CellContent =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "number"; readonly number: number; readonly numberFormat: string }
  | {
      readonly kind: "held";
      readonly value: string | number | boolean;
      readonly numberFormat: string;
    };

/** A cell, 0-based. */
export interface CellPlace {
  readonly sheetName: string;
  readonly rowIndex: number;
  readonly columnIndex: number;
}

/** What a cell holds now, in the form in which it can be put back. */
export interface HeldContent {
  /** The value as Excel gives it. */
  readonly value: unknown;
  /** The formula, or the value where there is none. */
  readonly formula: string | number | boolean;
  readonly numberFormat: string;
}

/** Reads what cells hold; undefined for a cell whose sheet is not there. Two syncs. */
export async function readCells(
  context: ExcelContext,
  places: readonly CellPlace[],
): Promise<(HeldContent | undefined)[]> {
  const names = [...new Set(places.map((place) => place.sheetName))];
  const sheets = new Map(
    names.map((name) => [name, context.workbook.worksheets.getItemOrNullObject(name)]),
  );
  await context.sync();
  const isThere = (place: CellPlace) => sheets.get(place.sheetName)?.isNullObject === false;
  const held = askCells(context, places.filter(isThere));
  await context.sync();
  const found = held();
  return places.map((place) => (isThere(place) ? found.shift() : undefined));
}

/** Queues the question what cells hold, on sheets that are there; the answer is to be asked for after a sync. */
export function askCells(context: ExcelContext, places: readonly CellPlace[]): () => HeldContent[] {
  const ranges = places.map((place) =>
    rangeOf(context, place).load("values,formulas,numberFormat"),
  );
  return () =>
    ranges.map((range) => ({
      value: range.values[0]?.[0],
      formula: range.formulas[0]?.[0],
      numberFormat: String(range.numberFormat[0]?.[0]),
    }));
}

/** Queues a new content for a cell; texts stay texts. The caller syncs. */
export function writeCell(context: ExcelContext, place: CellPlace, content: CellContent): void {
  const range = rangeOf(context, place);
  if (content.kind === "number") {
    range.numberFormat = [[content.numberFormat]];
    range.values = [[content.number]];
  } else if (content.kind === "text") {
    range.values = [[literalText(content.text)]];
  } else {
    range.numberFormat = [[content.numberFormat]];
    range.values = [[asTyped(content.value)]];
  }
}

/** Queues the putting back of what a cell held: a formula, or what is no formula as it was. The caller syncs. */
export function putBack(context: ExcelContext, place: CellPlace, held: HeldContent): void {
  const range = rangeOf(context, place);
  range.numberFormat = [[held.numberFormat]];
  if (isFormula(held)) range.formulas = [[held.formula]];
  else range.values = [[asTyped(held.formula)]];
}

/** Whether a cell holds a formula: a text that begins with "=" comes back as its own formula. */
export function isFormula({ formula, value }: HeldContent): boolean {
  return isRealFormula(formula, value);
}

function asTyped(value: string | number | boolean): string | number | boolean {
  return typeof value === "string" ? literalText(value) : value;
}

/** Queues the putting back of a cell's number format alone. The caller syncs. */
export function putBackFormat(
  context: ExcelContext,
  place: CellPlace,
  { numberFormat }: Pick<HeldContent, "numberFormat">,
): void {
  rangeOf(context, place).numberFormat = [[numberFormat]];
}

function rangeOf(context: ExcelContext, place: CellPlace): Excel.Range {
  return context.workbook.worksheets.getItem(place.sheetName).getRange(addressOf(place));
}

function addressOf(place: CellPlace): string {
  return cellAddress(place.rowIndex, place.columnIndex);
}
