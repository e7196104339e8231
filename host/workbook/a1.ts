import { MAX_COLUMNS, MAX_ROWS, areaOf, isEntireColumn, isEntireRow, isOnSheet } from "./areas";
import { lastColumn, lastRow } from "./areas";
import type { AreaModel } from "./model";

/** An address as text, taken apart: the sheet's name when one was given, and the cells. */
export interface A1Reference {
  sheetName: string | undefined;
  area: AreaModel;
}

/** 0 is "A", 25 is "Z", 26 is "AA". */
export function columnLetters(columnIndex: number): string {
  let rest = columnIndex + 1;
  let letters = "";
  while (rest > 0) {
    const digit = (rest - 1) % 26;
    letters = String.fromCharCode(65 + digit) + letters;
    rest = (rest - 1 - digit) / 26;
  }
  return letters;
}

/** "A" is 0, "XFD" is 16383; undefined for anything that is no column. */
export function columnFromLetters(letters: string): number | undefined {
  if (!/^[A-Za-z]{1,3}$/.test(letters)) return undefined;
  let number = 0;
  for (const letter of letters.toUpperCase()) number = number * 26 + letter.charCodeAt(0) - 64;
  return number <= MAX_COLUMNS ? number - 1 : undefined;
}

function rowFromDigits(digits: string): number | undefined {
  const row = Number(digits) - 1;
  return row >= 0 && row < MAX_ROWS ? row : undefined;
}

const CELLS =
  /^\$?([A-Za-z]{1,3})\$?([1-9][0-9]{0,6})(?::\$?([A-Za-z]{1,3})\$?([1-9][0-9]{0,6}))?$/;
const COLUMNS = /^\$?([A-Za-z]{1,3}):\$?([A-Za-z]{1,3})$/;
const ROWS = /^\$?([1-9][0-9]{0,6}):\$?([1-9][0-9]{0,6})$/;

/** The cells that "B2", "$A$1:C3", "A:C" or "1:3" mean; undefined for anything else. */
export function parseArea(text: string): AreaModel | undefined {
  const cells = CELLS.exec(text);
  if (cells !== null) {
    const [, c1 = "", r1 = "", c2 = c1, r2 = r1] = cells;
    return span(rowFromDigits(r1), columnFromLetters(c1), rowFromDigits(r2), columnFromLetters(c2));
  }
  const columns = COLUMNS.exec(text);
  if (columns !== null) {
    const [, c1 = "", c2 = ""] = columns;
    return span(0, columnFromLetters(c1), MAX_ROWS - 1, columnFromLetters(c2));
  }
  const rows = ROWS.exec(text);
  if (rows !== null) {
    const [, r1 = "", r2 = ""] = rows;
    return span(rowFromDigits(r1), 0, rowFromDigits(r2), MAX_COLUMNS - 1);
  }
  return undefined;
}

function span(
  row1: number | undefined,
  column1: number | undefined,
  row2: number | undefined,
  column2: number | undefined,
): AreaModel | undefined {
  if (row1 === undefined || row2 === undefined) return undefined;
  if (column1 === undefined || column2 === undefined) return undefined;
  const top = Math.min(row1, row2);
  const left = Math.min(column1, column2);
  const area = areaOf(top, left, Math.abs(row1 - row2) + 1, Math.abs(column1 - column2) + 1);
  return isOnSheet(area) ? area : undefined;
}

/**
 * An address with or without its sheet: "B2", "Plan!A1:C3", "'Joint plan'!A:C". A leading "=" is allowed, as names
 * hold it. Undefined for anything else.
 */
export function parseA1(text: string): A1Reference | undefined {
  const address = (text.startsWith("=") ? text.slice(1) : text).trim();
  const bang = address.lastIndexOf("!");
  const area = parseArea(address.slice(bang + 1));
  if (area === undefined) return undefined;
  if (bang < 0) return { sheetName: undefined, area };
  const before = address.slice(0, bang);
  const quoted = before.length >= 2 && before.startsWith("'") && before.endsWith("'");
  return { sheetName: quoted ? before.slice(1, -1).replaceAll("''", "'") : before, area };
}

/** "A1", "A1:C3", "A:C" or "1:3", without dollars; with them when `absolute`. */
export function formatArea(area: AreaModel, absolute = false): string {
  const dollar = absolute ? "$" : "";
  const column = (index: number): string => dollar + columnLetters(index);
  const row = (index: number): string => `${dollar}${index + 1}`;
  if (isEntireRow(area)) return `${row(area.rowIndex)}:${row(lastRow(area))}`;
  if (isEntireColumn(area)) return `${column(area.columnIndex)}:${column(lastColumn(area))}`;
  const first = column(area.columnIndex) + row(area.rowIndex);
  if (area.rowCount === 1 && area.columnCount === 1) return first;
  return `${first}:${column(lastColumn(area))}${row(lastRow(area))}`;
}

/** A sheet's name as it stands before "!": in quotes unless it is a plain word that is no cell's address. */
export function quoteSheetName(name: string): string {
  const plain = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && parseArea(name) === undefined;
  const rowColumn = /^[rc][0-9]*$/i.test(name) || /^r[0-9]+c[0-9]+$/i.test(name);
  return plain && !rowColumn ? name : `'${name.replaceAll("'", "''")}'`;
}
