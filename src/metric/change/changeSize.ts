import Big from "big.js";
import type { ChangeBound, ChangeTimes } from "../../words";
import { exact, roundTo } from "../number/exact";
import { groupDigits } from "../number/groupDigits";
import type { ChangeSize, ComparedChange, KnownValue } from "../types";
import { shownAmount } from "./shownAmount";
import { carriesDecimal, shownFigure, type DifferenceStyle } from "./precision";
import { isAbout, isStrict, type Spread } from "./spread";

/** What is known of a difference before it is rounded for a reader. */
export interface ChangeParts {
  readonly direction: ComparedChange["direction"];
  readonly spread: Spread;
  readonly difference: Big;
  readonly earlier: KnownValue;
  readonly later: KnownValue;
  readonly style: DifferenceStyle;
}

type Share = NonNullable<Extract<ChangeSize, { kind: "amount" }>["share"]>;

const TIMES: readonly (readonly [factor: string, times: ChangeTimes])[] = [
  ["0.25", "quartered"],
  ["0.5", "halved"],
  ["2", "doubled"],
  ["3", "trebled"],
  ["4", "quadrupled"],
];

/** How much is told of a change: no more than the two values, as they are written, can carry. */
export function changeSize(parts: ChangeParts, percent: Big | undefined): ChangeSize {
  const { direction, spread, later, difference, style } = parts;
  if (direction === "none") return { kind: spread === "exact" ? "none" : "about-none" };
  if (later.unit === "rank" && spread === "exact") return places(parts);
  if (difference.eq(0)) return { kind: "unknown" };
  const shown = { ...style, unit: pointsUnit(style.unit) };
  const step = new Big(10).pow(-style.decimals).times(new Big(style.scale));
  const size = difference.abs();
  const isTooSmall = roundTo(size.div(step), 0).eq(0);
  return {
    kind: "amount",
    amount: shownAmount(isTooSmall ? step : size, shown),
    bound: isTooSmall ? "less-than" : boundOf(parts),
    ...(percent && { share: shareOf(parts, percent.abs()) }),
  };
}

function places({ earlier, later }: ChangeParts): ChangeSize {
  const figure = (value: KnownValue): string => groupDigits(exact(value.value), value.decimals);
  return { kind: "places", from: figure(earlier), to: figure(later) };
}

function boundOf(parts: ChangeParts): ChangeBound {
  const { spread, earlier, later, style } = parts;
  if (spread === "at-least" || spread === "at-most") {
    // One value is a bound and the other about right: "about 20,500 or more".
    if (isAbout(earlier) !== isAbout(later)) return "about-or-more";
    return isStrict(earlier, later) ? "more-than" : "at-least";
  }
  return spread === "exact" && !style.isMixed ? "exact" : "about";
}

function pointsUnit(unit: string): string {
  return unit === "percent" || unit.startsWith("percent ") ? "percentage points" : unit;
}

function shareOf(parts: ChangeParts, size: Big): Share {
  const isExact = parts.spread === "exact" && !parts.style.isMixed;
  if (!isExact || !carriesDecimal(parts.earlier, parts.later)) return roughShare(parts, size);
  const times = timesOf(parts);
  const isTooSmall = roundTo(size, 1).eq(0);
  return {
    digits: isTooSmall ? "0.1" : groupDigits(size, 1),
    bound: isTooSmall ? "less-than" : "exact",
    ...(times && { times }),
  };
}

/**
 * A per cent that the shown values do not carry to a decimal: about 6 for 1.08m to 1.15m. Behind an amount that is
 * itself "about" or "more than" it needs no such word of its own; of a bound it is rounded towards zero, so that it
 * stays true.
 */
function roughShare(parts: ChangeParts, size: Big): Share {
  const isOneSided = parts.spread === "at-least" || parts.spread === "at-most";
  const whole = isOneSided ? size.round(0, 0) : roundTo(size, 0);
  if (whole.eq(0)) {
    return isOneSided
      ? { digits: groupDigits(size, 1), bound: "exact" }
      : { digits: "1", bound: "less-than" };
  }
  return {
    digits: groupDigits(whole, 0),
    bound: boundOf(parts) === "exact" ? "about" : "exact",
  };
}

/** "doubled", "trebled" …: only where it is true of the figures as they are printed. */
function timesOf({ earlier, later }: ChangeParts): ChangeTimes | undefined {
  const [from, to] = [shownFigure(earlier), shownFigure(later)];
  if (from.lte(0)) return undefined;
  return TIMES.find(([factor]) => from.times(factor).eq(to))?.[1];
}
