/**
 * What a worksheet cell holds, classified once when it is read; nothing later asks again.
 * `text` is always what the officer sees in the cell.
 */
export type Cell = EmptyCell | TextCell | NumberCell | DateCell | BooleanCell | ErrorCell;

export interface EmptyCell {
  readonly kind: "empty";
}
export interface TextCell {
  readonly kind: "text";
  readonly text: string;
}
export interface NumberCell {
  readonly kind: "number";
  readonly number: number;
  readonly text: string;
  /** Excel's number format code in its invariant form, "General", "0%", "£#,##0.0". */
  readonly numberFormat: string;
}
/** A number that its format shows as a date. `serial` counts days in the workbook's own date system. */
export interface DateCell {
  readonly kind: "date";
  readonly serial: number;
  readonly text: string;
  readonly numberFormat: string;
}
export interface BooleanCell {
  readonly kind: "boolean";
  readonly boolean: boolean;
  readonly text: string;
}
/** An Excel error such as "#REF!" or "#N/A". */
export interface ErrorCell {
  readonly kind: "error";
  readonly error: string;
  readonly text: string;
}

export const EMPTY_CELL: EmptyCell = { kind: "empty" };

/** The words that an officer sees in the cell, "" for an empty one. */
export function cellText(cell: Cell): string {
  return cell.kind === "empty" ? "" : cell.text;
}

/** Whether the cell shows nothing: empty, or only white space. */
export function isBlank(cell: Cell): boolean {
  return cell.kind === "empty" || (cell.kind === "text" && cell.text.trim() === "");
}
