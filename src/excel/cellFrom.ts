import { EMPTY_CELL, type Cell } from "../sheet";
import { isDateFormat } from "./dateFormat";
import { dateWords } from "./dateWords";
import type { DateSystem } from "../sheet";

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
