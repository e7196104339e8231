import type { AmountSize } from "./figureWords";

/** What stands before an amount of money. */
export const SIGNS: ReadonlyMap<string, string> = new Map([
  ["GBP", "£"],
  ["EUR", "€"],
  ["USD", "$"],
]);
/** A hundredth of a pound is told in pence. */
export const PENNY = 0.01;

/** Whether a unit is a currency, whose sign stands before the figure. */
export function isMoney(unit: string): boolean {
  return SIGNS.has(unit);
}

/** Whether there is a word for figures that are multiplied so: pence for money, "k" and "million" for both. */
export function hasSizeWord(scale: number, unit: string): boolean {
  return scale === 1 || isSize(scale) || (scale === PENNY && isMoney(unit));
}

/** Whether there is a word for so many: "k", "million". */
export function isSize(scale: number): scale is AmountSize {
  return scale === 1e3 || scale === 1e6 || scale === 1e9 || scale === 1e12;
}
