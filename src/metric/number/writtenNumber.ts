import Big from "big.js";
import { because } from "../value/because";
import type { ValueSaying } from "../../words";

/** A number as its digits are written, or why the digits are in doubt. */
export type WrittenNumber =
  | { readonly kind: "number"; readonly value: Big; readonly decimals: number }
  | { readonly kind: "doubt"; readonly reason: ValueSaying };

const PLAIN = /^\d*(?:\.\d+)?$/;
const GROUPED = /^[1-9]\d{0,2}(?:,\d{3})+(?:\.\d+)?$/;
/** More figures than a computer's number, or Excel, can hold. */
const MOST_FIGURES = 15;

function significantFigures(bare: string): number {
  const figures = bare.replace(".", "").replace(/^0+/, "");
  let end = figures.length;
  while (figures.charAt(end - 1) === "0") end -= 1;
  return end;
}

/**
 * Reads digits as they are written in the United Kingdom: comma between thousands, full stop before decimals.
 * "2,973,349" is 2973349; "1.234,5", "1,23" and "01563" are doubts, since a wrong number is worse than none.
 */
export function writtenNumber(digits: string): WrittenNumber {
  const doubt = (reason: ValueSaying): WrittenNumber => ({ kind: "doubt", reason });
  if (!PLAIN.test(digits) && !GROUPED.test(digits)) {
    const stops = digits.split(".").length - 1;
    if (stops > 1) {
      return doubt(because("stops-in-figures", { figures: digits }));
    }
    return doubt(because("comma-in-figures", { figures: digits }));
  }
  if (/^0\d/.test(digits)) {
    return doubt(because("starts-with-zero", { figures: digits }));
  }
  const bare = digits.replaceAll(",", "");
  if (significantFigures(bare) > MOST_FIGURES) {
    return doubt(because("too-many-figures", { figures: digits }));
  }
  const point = bare.indexOf(".");
  return {
    kind: "number",
    value: new Big(bare.startsWith(".") ? `0${bare}` : bare),
    decimals: point < 0 ? 0 : bare.length - point - 1,
  };
}
