import Big from "big.js";
import { exact, roundTo } from "../number/exact";
import { groupDigits } from "../number/groupDigits";
import type { ComparedChange, KnownValue } from "../types";
import { formatAmount } from "./formatAmount";
import { ordinal } from "./formatValue";
import { carriesDecimal, shownFigure, type DifferenceStyle } from "./precision";
import { isAbout, isStrict, type Spread } from "./spread";

/** What the words are made of. */
export interface ChangeParts {
  readonly direction: ComparedChange["direction"];
  readonly effect: ComparedChange["effect"];
  readonly spread: Spread;
  readonly difference: Big;
  readonly earlier: KnownValue;
  readonly later: KnownValue;
  readonly style: DifferenceStyle;
}

const RATIOS: readonly (readonly [times: string, words: string])[] = [
  ["0.25", "quartered"],
  ["0.5", "halved"],
  ["2", "doubled"],
  ["3", "trebled"],
  ["4", "quadrupled"],
];

/**
 * What a committee reads: "Down 15 (24.6%), better", "Up 5.0 percentage points, worse", "No change",
 * "Up 20 (200.0%, trebled), better", "Up about £1.5m (8%), better".
 */
export function changeWords(
  parts: ChangeParts,
  percent: Big | undefined,
  reason: string | undefined,
): string {
  const { direction, effect, spread } = parts;
  if (direction === "none") return spread === "exact" ? "No change" : "About the same";
  const said = effect === "better" || effect === "worse" ? `, ${effect}` : "";
  if (parts.later.unit === "rank" && spread === "exact") return `${rankWords(parts)}${said}`;
  const upOrDown = direction === "up" ? "Up" : "Down";
  if (parts.difference.eq(0)) return `${upOrDown}, by how much is not known${said}`;
  return `${upOrDown} ${amountWords(parts)}${bracket(parts, percent, reason)}${said}`;
}

function rankWords({ earlier, later }: ChangeParts): string {
  const place = (value: KnownValue): string =>
    ordinal(groupDigits(exact(value.value), value.decimals));
  return `From ${place(earlier)} to ${place(later)}`;
}

function amountWords(parts: ChangeParts): string {
  const { difference, style } = parts;
  const size = difference.abs();
  const unit = pointsUnit(style.unit);
  const amount = formatAmount(size, { ...style, unit });
  const step = new Big(10).pow(-style.decimals).times(new Big(style.scale));
  const isTooSmall = roundTo(size.div(step), 0).eq(0);
  if (isTooSmall) return `less than ${formatAmount(step, { ...style, unit: unit })}`;
  return `${spreadWords(parts)}${amount}${isLooselyBound(parts) ? " or more" : ""}`;
}

/** One value is a bound and the other about right: "about 20,500 or more". */
function isLooselyBound({ spread, earlier, later }: ChangeParts): boolean {
  const isOneSided = spread === "at-least" || spread === "at-most";
  return isOneSided && isAbout(earlier) !== isAbout(later);
}

function spreadWords(parts: ChangeParts): string {
  const { spread, earlier, later, style } = parts;
  if (isLooselyBound(parts)) return "about ";
  if (spread === "at-least" || spread === "at-most") {
    return isStrict(earlier, later) ? "more than " : "at least ";
  }
  return spread === "exact" && !style.isMixed ? "" : "about ";
}

function pointsUnit(unit: string): string {
  return unit === "percent" || unit.startsWith("percent ") ? "percentage points" : unit;
}

function bracket(parts: ChangeParts, percent: Big | undefined, reason: string | undefined): string {
  if (reason !== undefined) return ` (no per cent: ${reason})`;
  if (percent === undefined) return "";
  const size = percent.abs();
  const isExact = parts.spread === "exact" && !parts.style.isMixed;
  if (!isExact || !carriesDecimal(parts.earlier, parts.later)) {
    return ` (${roughPercent(parts, size)})`;
  }
  const shown = roundTo(size, 1).eq(0) ? "less than 0.1%" : `${groupDigits(size, 1)}%`;
  const ratio = ratioWord(parts);
  return ratio === undefined ? ` (${shown})` : ` (${shown}, ${ratio})`;
}

/**
 * A per cent that the shown values do not carry to a decimal: "about 6%" for 1.08m to 1.15m. Behind "about" or "more
 * than" it needs no such word of its own; of a bound it is rounded towards zero, so that it stays true.
 */
function roughPercent(parts: ChangeParts, size: Big): string {
  const isOneSided = parts.spread === "at-least" || parts.spread === "at-most";
  const whole = isOneSided ? size.round(0, 0) : roundTo(size, 0);
  if (whole.eq(0)) return isOneSided ? `${groupDigits(size, 1)}%` : "less than 1%";
  return `${spreadWords(parts) === "" ? "about " : ""}${groupDigits(whole, 0)}%`;
}

/** "doubled", "trebled" …: only where it is true of the figures as they are printed. */
function ratioWord({ earlier, later }: ChangeParts): string | undefined {
  const [from, to] = [shownFigure(earlier), shownFigure(later)];
  if (from.lte(0)) return undefined;
  return RATIOS.find(([times]) => from.times(times).eq(to))?.[1];
}
