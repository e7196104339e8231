import { format, isDateFormat, isValidFormat } from "numfmt";
import type { CellModel } from "./model";
import { DAYS_1900_TO_1904 } from "./typing/serial";

/** Excel shows these as the reader's country writes days, whatever they are called; the reader is British. */
const READERS_OWN: Readonly<Record<string, string>> = {
  "m/d/yyyy": "dd/mm/yyyy",
  "m/d/yyyy h:mm": "dd/mm/yyyy hh:mm",
};

/** What a cell shows, whatever the width of its column: the number in its format, the text, TRUE, the error. */
export function displayText(cell: CellModel, date1904: boolean): string {
  const { value } = cell;
  switch (value.type) {
    case "empty":
      return "";
    case "boolean":
      return value.value ? "TRUE" : "FALSE";
    case "error":
      return value.value;
    case "string":
      return shown(cell.format.numberFormat, value.value) ?? value.value;
    case "number": {
      const pattern = cell.format.numberFormat;
      const days = date1904 && isDateFormat(pattern) ? DAYS_1900_TO_1904 : 0;
      return shown(pattern, value.value + days) ?? String(value.value);
    }
  }
}

/** The value in the format; undefined where the format cannot be read, or shows no such value. */
function shown(pattern: string, value: string | number): string | undefined {
  if (pattern === "General" && typeof value === "string") return value;
  try {
    return String(format(READERS_OWN[pattern] ?? (pattern === "" ? "General" : pattern), value));
  } catch {
    return undefined;
  }
}

/** Whether Excel takes the text as a number format. "" stands for "General". */
export function isValidNumberFormat(pattern: string): boolean {
  return pattern === "" || isValidFormat(pattern);
}
