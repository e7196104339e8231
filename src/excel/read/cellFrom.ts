import { EMPTY_CELL, type Cell, type DateSystem } from "../../sheet";
import { isDateFormat } from "./dateFormat";

/** What Excel tells of one cell. */
export interface RawCell {
  readonly value: unknown;
  /** What the cell displays; "####" where the column is too narrow. */
  readonly text: string;
  readonly numberFormat: string;
  readonly valueType: string;
}

/** Excel displays only these where a column is too narrow for a number or date. */
const TOO_NARROW = /^#+$/;

/**
 * Classifies a cell as Excel gave it.
 * Text is taken from the value, never from the display, which cuts and hides; a number or date whose column is too
 * narrow is written out plainly. `{value: 0.5, text: "50%", …}` is the number 0.5 with the text "50%".
 */
export function cellFrom(raw: RawCell, dateSystem: DateSystem): Cell {
  const { value, text, numberFormat, valueType } = raw;
  if (valueType === "Error") {
    const error = String(value);
    return { kind: "error", error, text: error };
  }
  if (typeof value === "number") {
    const isHidden = TOO_NARROW.test(text) || text === "";
    if (value >= 0 && isDateFormat(numberFormat)) {
      const shown = isHidden ? dateWords(value, dateSystem) : text;
      return { kind: "date", serial: value, text: shown, numberFormat };
    }
    return { kind: "number", number: value, text: isHidden ? String(value) : text, numberFormat };
  }
  if (typeof value === "boolean") return { kind: "boolean", boolean: value, text };
  // Linked data types (a stock, a place) have no plain value; what they display is what the officer sees.
  const words = typeof value === "string" ? value : text;
  return words === "" ? EMPTY_CELL : { kind: "text", text: words };
}

const DAY = 86_400_000;

/**
 * A date serial as a British date: `dateWords(37936, "1900")` is "11/11/2003".
 * Used only where Excel itself shows "####" because the column is too narrow.
 */
function dateWords(serial: number, dateSystem: DateSystem): string {
  const days = Math.floor(serial);
  // The 1900 system counts a 29 February 1900 that never was; only earlier serials are one day off.
  const start =
    dateSystem === "1904" ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, days < 60 ? 31 : 30);
  const date = new Date(start + days * DAY);
  const pad = (n: number) => String(n).padStart(2, "0");
  return `${pad(date.getUTCDate())}/${pad(date.getUTCMonth() + 1)}/${date.getUTCFullYear()}`;
}
