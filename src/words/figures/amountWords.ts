import { fill } from "../fill";
import { plural } from "../plural";
import type { AmountUnit, FigureWords, ShownAmount } from "./figureWords";
import { isSize, PENNY, SIGNS } from "./sizes";

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

function isUnit(unit: string, units: FigureWords["amount"]["units"]): unit is AmountUnit {
  return Object.hasOwn(units, unit);
}
