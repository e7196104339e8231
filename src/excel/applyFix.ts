import { cellAddress } from "../sheet";
import { literalText } from "./drawCells";
import type { ExcelContext } from "./session";

/** What a cell shall hold. */
export type CellContent =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "number"; readonly number: number; readonly numberFormat: string };

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
  const ranges = places.map((place) => {
    const sheet = sheets.get(place.sheetName);
    return sheet && !sheet.isNullObject
      ? sheet.getRange(addressOf(place)).load("values,formulas,numberFormat")
      : undefined;
  });
  await context.sync();
  return ranges.map(
    (range) =>
      range && {
        value: range.values[0]?.[0],
        formula: range.formulas[0]?.[0],
        numberFormat: String(range.numberFormat[0]?.[0]),
      },
  );
}

/** Queues a new content for a cell; texts stay texts. The caller syncs. */
export function writeCell(context: ExcelContext, place: CellPlace, content: CellContent): void {
  const range = rangeOf(context, place);
  if (content.kind === "number") {
    range.numberFormat = [[content.numberFormat]];
    range.values = [[content.number]];
  } else {
    range.values = [[literalText(content.text)]];
  }
}

/** Queues the putting back of what a cell held. The caller syncs. */
export function putBack(
  context: ExcelContext,
  place: CellPlace,
  held: Pick<HeldContent, "formula" | "numberFormat">,
): void {
  const range = rangeOf(context, place);
  range.numberFormat = [[held.numberFormat]];
  if (typeof held.formula === "string" && !held.formula.startsWith("=")) {
    range.values = [[literalText(held.formula)]];
  } else {
    range.formulas = [[held.formula]];
  }
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
