import Big from "big.js";
import { exact, roundTo } from "../number/exact";
import type { KnownValue } from "../types";
import type { AmountStyle } from "./shownAmount";

/** The style of a difference; `isMixed` when one value is written far more roughly than the other. */
export interface DifferenceStyle extends AmountStyle {
  readonly isMixed: boolean;
}

/** A tenth is an ordinary difference of precision (72% beside 71.9%); more is one figure rounded to millions. */
const ORDINARY_RATIO = 10;

/** The style of the value that is written more finely; the later one's where both are alike. */
export function finerOf(earlier: KnownValue, later: KnownValue): DifferenceStyle {
  const [from, to] = [stepOf(earlier), stepOf(later)];
  const finer = from.lt(to) ? earlier : later;
  const ratio = from.lt(to) ? to.div(from) : from.div(to);
  const isMixed = earlier.scale !== later.scale && ratio.gt(ORDINARY_RATIO);
  return { unit: finer.unit, scale: finer.scale, decimals: finer.decimals, isMixed };
}

/** The value rounded to what is printed, in whole units. */
export function shownFigure(value: KnownValue): Big {
  const scale = new Big(value.scale);
  return roundTo(exact(value.value).div(scale), value.decimals).times(scale);
}

/** The smallest step that the written value can show, in whole units: 100000 for "£1.2m". */
function stepOf(value: KnownValue): Big {
  return new Big(value.scale).times(new Big(10).pow(-value.decimals));
}

/** What a per cent of one decimal may be out by. */
const HALF_A_TENTH = new Big("0.05");

/**
 * Whether the shown values are written finely enough for a per cent with one decimal. Whole counts and whole pounds are
 * what they are; a figure with decimals, or in millions, may be half of its last place more or less.
 */
export function carriesDecimal(earlier: KnownValue, later: KnownValue): boolean {
  const base = shownFigure(earlier).abs();
  if (base.eq(0)) return true;
  const ratio = shownFigure(later).abs().div(base);
  const reach = roundingOf(later).plus(roundingOf(earlier).times(ratio));
  return reach.times(100).div(base).lte(HALF_A_TENTH);
}

function roundingOf(value: KnownValue): Big {
  const isWhole = value.decimals === 0 && value.scale <= 1;
  return isWhole ? new Big(0) : stepOf(value).div(2);
}
