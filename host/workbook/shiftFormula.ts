import { columnFromLetters, columnLetters } from "./a1";
import { MAX_COLUMNS, MAX_ROWS } from "./areas";

/**
 * One token of a formula, where it matters: texts, quoted sheet names, bracketed table columns and function names are
 * taken whole so that nothing in them is mistaken for an address.
 */
const TOKEN =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'|\[[^\]]*\]|(?<address>\$?[A-Za-z]{1,3}\$?\d{1,7}(?![\w.(!])|\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}(?![\w.(!])|\$?\d{1,7}:\$?\d{1,7}(?![\w.(!]))|[A-Za-z_\\][\w.\\?]*|\d+(?:\.\d+)?(?:[Ee][+-]?\d+)?|[^]/g;

/**
 * A formula as it reads when it is filled from one cell to another: relative addresses move, those with dollars stay.
 * Addresses that leave the sheet wrap round it, as Excel does for shared formulas.
 * `shiftFormula("SUM(A1:$B$2)&\"A1\"", 1, 2)` is "SUM(C2:$B$2)&\"A1\"".
 */
export function shiftFormula(formula: string, rows: number, columns: number): string {
  return formula.replace(TOKEN, (token, address: string | undefined) =>
    address === undefined ? token : shiftAddress(address, rows, columns),
  );
}

function shiftAddress(token: string, rows: number, columns: number): string {
  const cell = /^(\$?)([A-Za-z]{1,3})(\$?)(\d{1,7})$/.exec(token);
  if (cell !== null) {
    const [, columnFixed = "", letters = "", rowFixed = "", digits = ""] = cell;
    if (columnFromLetters(letters) === undefined || Number(digits) > MAX_ROWS) return token;
    return shiftColumn(columnFixed, letters, columns) + shiftRow(rowFixed, digits, rows);
  }
  const wholeColumns = /^(\$?)([A-Za-z]{1,3}):(\$?)([A-Za-z]{1,3})$/.exec(token);
  if (wholeColumns !== null) {
    const [, fixed = "", from = "", otherFixed = "", to = ""] = wholeColumns;
    return `${shiftColumn(fixed, from, columns)}:${shiftColumn(otherFixed, to, columns)}`;
  }
  const wholeRows = /^(\$?)(\d{1,7}):(\$?)(\d{1,7})$/.exec(token);
  if (wholeRows !== null) {
    const [, fixed = "", from = "", otherFixed = "", to = ""] = wholeRows;
    return `${shiftRow(fixed, from, rows)}:${shiftRow(otherFixed, to, rows)}`;
  }
  return token;
}

function shiftColumn(fixed: string, letters: string, by: number): string {
  if (fixed !== "") return `$${letters}`;
  return columnLetters(wrap((columnFromLetters(letters) ?? 0) + by, MAX_COLUMNS));
}

function shiftRow(fixed: string, digits: string, by: number): string {
  if (fixed !== "") return `$${digits}`;
  return String(wrap(Number(digits) - 1 + by, MAX_ROWS) + 1);
}

function wrap(index: number, count: number): number {
  return ((index % count) + count) % count;
}
