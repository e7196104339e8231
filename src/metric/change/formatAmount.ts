import Big from "big.js";
import { placesOf, roundTo } from "../number/exact";
import { groupDigits } from "../number/groupDigits";

const SIGNS: ReadonlyMap<string, string> = new Map([
  ["GBP", "£"],
  ["EUR", "€"],
  ["USD", "$"],
]);
const MONEY_SIZES: ReadonlyMap<number, string> = new Map([
  [1e3, "k"],
  [1e6, "m"],
  [1e9, "bn"],
  [1e12, "tn"],
]);
const COUNT_SIZES: ReadonlyMap<number, string> = new Map([
  [1e3, " thousand"],
  [1e6, " million"],
  [1e9, " billion"],
  [1e12, " trillion"],
]);
const SINGULARS: ReadonlyMap<string, string> = new Map([
  ["percentage points", "percentage point"],
  ["working days", "working day"],
  ["days", "day"],
  ["weeks", "week"],
  ["months", "month"],
  ["years", "year"],
  ["hours", "hour"],
  ["minutes", "minute"],
  ["seconds", "second"],
  ["stars", "star"],
  ["points", "point"],
  ["miles", "mile"],
  ["metres", "metre"],
  ["hectares", "hectare"],
  ["acres", "acre"],
  ["tonnes", "tonne"],
  ["litres", "litre"],
]);
/** Units whose figure stands alone in a difference: nobody says "up 0.4 out of 10". */
const BARE = /^(?:count|rank|index|rating|ratio.*|score.*|quartile|quintile|decile|percentile)$/;

/** How an amount is shown: its unit, what the shown figure is multiplied by, and its decimals. */
export interface AmountStyle {
  readonly unit: string;
  readonly scale: number;
  readonly decimals: number;
}

/**
 * An amount in whole units as a paper prints it: 20000000 GBP at scale 1e6 is "£20m", 5 percent with one decimal
 * "5.0%", 1 day "1 day". Scores and counts are the bare figure. Rounded half away from zero; never "-0".
 */
export function formatAmount(amount: Big, style: AmountStyle): string {
  const { unit, scale } = shownStyle(style);
  const decimals = Math.min(20, shownStyle(style).decimals);
  const figure = roundTo(amount.div(new Big(scale)), decimals);
  const minus = figure.lt(0) ? "-" : "";
  const digits = groupDigits(figure.abs(), decimals);
  const [base = "", per] = splitRate(unit);
  const rate = per === undefined ? "" : ` per ${per}`;
  const sign = SIGNS.get(base);
  if (sign !== undefined && scale === 0.01) return `${minus}${digits}p${rate}`;
  if (sign !== undefined) return `${minus}${sign}${digits}${MONEY_SIZES.get(scale) ?? ""}${rate}`;
  const sized = `${minus}${digits}${COUNT_SIZES.get(scale) ?? ""}`;
  if (base === "percent" || base.startsWith("percent ")) {
    return `${sized}%${base === "percent complete" ? " complete" : ""}${rate}`;
  }
  if (base === "multiple") return `${sized} times${rate}`;
  if (base === "" || BARE.test(base)) return sized + rate;
  return `${sized} ${figure.abs().eq(1) ? (SINGULARS.get(base) ?? base) : base}${rate}`;
}

/** A scale that has a word ("k", " million") is kept; any other is multiplied out. */
function shownStyle(style: AmountStyle): AmountStyle {
  const { unit, scale, decimals } = style;
  const isMoney = SIGNS.has(splitRate(unit)[0]);
  if (
    scale === 1 ||
    (isMoney ? scale === 0.01 || MONEY_SIZES.has(scale) : COUNT_SIZES.has(scale))
  ) {
    return style;
  }
  const step = new Big(scale).times(new Big(10).pow(-decimals));
  return { unit, scale: 1, decimals: Math.max(0, placesOf(step)) };
}

function splitRate(unit: string): readonly [base: string, per?: string] {
  if (unit.startsWith("per ")) return ["", unit.slice(4)];
  const at = unit.indexOf(" per ");
  return at < 0 ? [unit] : [unit.slice(0, at), unit.slice(at + 5)];
}
