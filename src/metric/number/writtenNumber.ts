import Big from "big.js";

/** A number as its digits are written, or why the digits are in doubt. */
export type WrittenNumber =
  | { readonly kind: "number"; readonly value: Big; readonly decimals: number }
  | { readonly kind: "doubt"; readonly reason: string };

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
  const doubt = (reason: string): WrittenNumber => ({ kind: "doubt", reason });
  if (!PLAIN.test(digits) && !GROUPED.test(digits)) {
    const stops = digits.split(".").length - 1;
    if (stops > 1) {
      return doubt(`"${digits}" has more than one full stop: a date, a time or a slip?`);
    }
    return doubt(`The comma in "${digits}" is not where thousands are parted: 1,234 or 1.23?`);
  }
  if (/^0\d/.test(digits)) {
    return doubt(`"${digits}" starts with 0: it looks like a code, a telephone number or a date.`);
  }
  const bare = digits.replaceAll(",", "");
  if (significantFigures(bare) > MOST_FIGURES) {
    return doubt(`"${digits}" has more figures than Excel keeps: is it a reference number?`);
  }
  const point = bare.indexOf(".");
  return {
    kind: "number",
    value: new Big(bare.startsWith(".") ? `0${bare}` : bare),
    decimals: point < 0 ? 0 : bare.length - point - 1,
  };
}
