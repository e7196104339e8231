import type { SheetModel, WorkbookModel } from "office-js-host";
import { DEFAULT_FORMAT, type CellModel } from "office-js-host/model";

const PLAIN = JSON.stringify(DEFAULT_FORMAT);

/** Our mark says of a drawing that is made again unchanged that it is another one. */
const ANOTHER_TIME = ":again";

/** What differs between two sheets that say and look the same: counters, ids that Excel gives, what is selected. */
const CHANCE = new Set(["revision", "id", "sheetId", "selection"]);

/**
 * Everything that a sheet says and how it looks, to the last format, as text: equal for equal sheets.
 * On sheets of ours a text may have a quote prefix or none, and a row or column of the standard size may have it
 * given: Excel shows both alike and tells nobody which it is.
 */
export function sheetDigest(sheet: SheetModel, isOurs: boolean): string {
  const cells = [...sheet.cells]
    .map(([row, columns]) => [row, inOrder(columns, (cell) => !isPlain(cell))] as const)
    .filter(([, columns]) => columns.length > 0)
    .sort(([one], [other]) => one - other);
  const [height, width] = isOurs ? [sheet.defaultRowHeight, sheet.defaultColumnWidth] : [];
  const rows = inOrder(
    sheet.rows,
    (row) => row.hidden || (row.height ?? height) !== height || row.format !== undefined,
  );
  const columns = inOrder(
    sheet.columns,
    (column) => column.hidden || (column.width ?? width) !== width || column.format !== undefined,
  );
  const charts = [...sheet.charts].sort((one, other) => (one.name < other.name ? -1 : 1));
  return JSON.stringify({ ...sheet, cells, rows, columns, charts }, (key, value) =>
    isOurs && key === "quotePrefix" ? undefined : plainly(key, value),
  ).replaceAll(ANOTHER_TIME, "");
}

function inOrder<T>(entries: ReadonlyMap<number, T>, isKept: (entry: T) => boolean): [number, T][] {
  return [...entries].filter(([, entry]) => isKept(entry)).sort(([one], [other]) => one - other);
}

/** A cell that holds nothing and looks like any other counts as no cell. */
function isPlain({ value, formula, format }: CellModel): boolean {
  return value.type === "empty" && formula === "" && JSON.stringify(format) === PLAIN;
}

function plainly(key: string, value: unknown): unknown {
  if (CHANCE.has(key)) return undefined;
  if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
  if (isMap(value)) return [...value].sort(byKey);
  const record = value as Record<string, unknown>;
  const keys = Object.keys(record);
  const sorted = sortedKeys(keys);
  // Thousands of cells have their keys in the one order already.
  if (sorted.every((key, at) => key === keys[at])) return value;
  return Object.fromEntries(sorted.map((each) => [each, record[each]]));
}

const SORTED = new Map<string, readonly string[]>();

/** Keys in order, each set of them sorted once. */
function sortedKeys(keys: readonly string[]): readonly string[] {
  const joined = keys.join("\n");
  const known = SORTED.get(joined) ?? [...keys].sort();
  if (SORTED.size < 10_000) SORTED.set(joined, known);
  return known;
}

/** Also for maps that structuredClone made in another realm, as it does under the test runner. */
function isMap(value: unknown): value is Map<unknown, unknown> {
  return Object.prototype.toString.call(value) === "[object Map]";
}

function byKey([one]: readonly [unknown, unknown], [other]: readonly [unknown, unknown]): number {
  return String(one) < String(other) ? -1 : 1;
}

/** What there is beside the sheets: names, settings, properties; what the add-in remembers is left out. */
export function restDigest(workbook: WorkbookModel): string {
  return JSON.stringify(
    { ...workbook, sheets: [], customXmlParts: [], activeSheetId: "" },
    plainly,
  );
}

/** What the add-in remembers in a workbook; "" for nothing. */
export function memoryDigest({ customXmlParts }: WorkbookModel): string {
  return customXmlParts.map(({ xml }) => xml).join("\n");
}

/** A copy of a workbook that shares nothing with it. */
export function copyOf(workbook: WorkbookModel): WorkbookModel {
  return structuredClone(workbook);
}
