import Big from "big.js";

/**
 * A number as decimal, to the 15 figures that Excel itself keeps, so that 0.1 + 0.2 is 0.3 and no paper shows
 * 0.30000000000000004. @throws when the number is not finite; ask `Number.isFinite` first.
 */
export function exact(number: number): Big {
  return new Big(number.toPrecision(15));
}

/** A decimal as a plain number, never negative zero: `plain(new Big("-0"))` is 0. */
export function plain(decimal: Big): number {
  const number = decimal.toNumber();
  return number === 0 ? 0 : number;
}

/** Decimal places that a decimal needs: 2 for 3.25, 0 for 300. */
export function placesOf(decimal: Big): number {
  return Math.max(0, decimal.c.length - 1 - decimal.e);
}

/** Half away from zero, as Excel and committee papers round: `roundTo(new Big("-24.65"), 1)` is −24.7. */
export function roundTo(decimal: Big, places: number): Big {
  return decimal.round(places, 1);
}
