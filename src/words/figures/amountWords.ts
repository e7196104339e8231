import { fill } from "../fill";
import { plural } from "../plural";
import type { AmountSize, AmountUnit, FigureWords, ShownAmount } from "./figureWords";

const SIGNS: ReadonlyMap<string, string> = new Map([
  ["GBP", "£"],
  ["EUR", "€"],
  ["USD", "$"],
]);
/** A hundredth of a pound is told in pence. */
const PENNY = 0.01;

/** Whether a unit is a currency, whose sign stands before the figure. */
export function isMoney(unit: string): boolean {
  return SIGNS.has(unit);
}

/** Whether there is a word for figures that are multiplied so: pence for money, "k" and "million" for both. */
export function hasSizeWord(scale: number, unit: string): boolean {
  return scale === 1 || isSize(scale) || (scale === PENNY && isMoney(unit));
}

/**
 * An amount in words: `amountWords({ isNegative: false, digits: "20", scale: 1e6, unit: "GBP", per: undefined },
 * ENGLISH_FIGURES)` is "£20m"; 5.0 "percent" is "5.0%", 1 "days" is "1 day".
 */
export function amountWords(shown: ShownAmount, words: FigureWords): string {
  const amount = withoutRate(shown, words);
  return shown.per === undefined ? amount : fill(words.amount.rate, { amount, per: shown.per });
}

function withoutRate(shown: ShownAmount, { language, amount: words }: FigureWords): string {
  const { digits, scale, unit } = shown;
  const minus = shown.isNegative ? "-" : "";
  const sign = SIGNS.get(unit);
  if (sign !== undefined) {
    if (scale === PENNY) return fill(words.pence, { digits: minus + digits });
    return `${minus}${sign}${digits}${isSize(scale) ? words.moneySizes[scale] : ""}`;
  }
  const sized = isSize(scale)
    ? fill(words.sizes[scale], { digits: minus + digits })
    : minus + digits;
  if (unit === "percent complete") return fill(words.percentComplete, { digits: sized });
  if (unit === "percent" || unit.startsWith("percent ")) return `${sized}%`;
  if (unit === "multiple") return fill(words.times, { digits: sized });
  if (unit === "") return sized;
  if (!isUnit(unit, words.units)) return `${sized} ${unit}`;
  const count = Number(digits.replaceAll(",", "")) * scale;
  return fill(plural(language, count, words.units[unit]), { digits: sized });
}

function isSize(scale: number): scale is AmountSize {
  return scale === 1e3 || scale === 1e6 || scale === 1e9 || scale === 1e12;
}

function isUnit(unit: string, units: FigureWords["amount"]["units"]): unit is AmountUnit {
  return Object.hasOwn(units, unit);
}
