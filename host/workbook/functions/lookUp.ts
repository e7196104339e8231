import type { PlainValue } from "../cellValues";
import { FunctionError } from "./functionError";

/**
 * Where a value stands in a line. Exactly, whatever its capitals; or, in a line that goes up, the last that is no larger.
 * Throws #N/A where there is none.
 */
export function placeOf(wanted: PlainValue, line: readonly PlainValue[], exact: boolean): number {
  const place = exact
    ? line.findIndex((value) => isSame(wanted, value))
    : line.findLastIndex((value) => typeof value === typeof wanted && order(value, wanted) <= 0);
  if (place < 0) throw new FunctionError("#N/A");
  return place;
}

/** "*" stands for any letters and "?" for one, unless "~" stands before them. */
function isSame(wanted: PlainValue, value: PlainValue): boolean {
  if (typeof wanted !== "string" || typeof value !== "string") return wanted === value;
  const pattern = wanted.replace(
    /~([*?~])|[.+^${}()|[\]\\*?]/g,
    (sign, kept: string | undefined) => {
      if (kept !== undefined) return `\\${kept}`;
      return sign === "*" ? "[^]*" : sign === "?" ? "[^]" : `\\${sign}`;
    },
  );
  return new RegExp(`^${pattern}$`, "iu").test(value);
}

function order(a: PlainValue, b: PlainValue): number {
  if (typeof a === "string" && typeof b === "string") {
    return a.toLowerCase() < b.toLowerCase() ? -1 : Number(a.toLowerCase() !== b.toLowerCase());
  }
  return Number(a) - Number(b);
}
