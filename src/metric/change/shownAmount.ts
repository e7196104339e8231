import Big from "big.js";
import { hasSizeWord, type ShownAmount } from "../../words";
import { placesOf, roundTo } from "../number/exact";
import { groupDigits } from "../number/groupDigits";

/** Units whose figure stands alone in a difference: nobody says "up 0.4 out of 10". */
const BARE = /^(?:count|rank|index|rating|ratio.*|score.*|quartile|quintile|decile|percentile)$/;

/** How an amount is shown: its unit, what the shown figure is multiplied by, and its decimals. */
export interface AmountStyle {
  readonly unit: string;
  readonly scale: number;
  readonly decimals: number;
}

/** What is shown of an amount, before any word: 20000000 GBP at scale 1e6 is the digits "20" with that scale. */
export function shownAmount(amount: Big, style: AmountStyle): ShownAmount {
  const { unit, scale, decimals: wanted } = shownStyle(style);
  const decimals = Math.min(20, wanted);
  const figure = roundTo(amount.div(new Big(scale)), decimals);
  const [base = "", per] = splitRate(unit);
  return {
    isNegative: figure.lt(0),
    digits: groupDigits(figure.abs(), decimals),
    scale,
    unit: BARE.test(base) ? "" : base,
    per,
  };
}

/** A scale that has a word ("k", " million") is kept; any other is multiplied out. */
function shownStyle(style: AmountStyle): AmountStyle {
  const { unit, scale, decimals } = style;
  if (hasSizeWord(scale, splitRate(unit)[0])) return style;
  const step = new Big(scale).times(new Big(10).pow(-decimals));
  return { unit, scale: 1, decimals: Math.max(0, placesOf(step)) };
}

function splitRate(unit: string): readonly [base: string, per?: string] {
  if (unit.startsWith("per ")) return ["", unit.slice(4)];
  const at = unit.indexOf(" per ");
  return at < 0 ? [unit] : [unit.slice(0, at), unit.slice(at + 5)];
}
