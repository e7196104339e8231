import type Big from "big.js";
import { exact, plain, roundTo } from "../number/exact";
import type { NoShare } from "../../words";
import type {
  ChangeReserve,
  ComparedChange,
  KnownValue,
  MetricChange,
  NoChangeReason,
  Observation,
  Polarity,
} from "../types";
import { breakInNote } from "./breakInNote";
import { changeSize } from "./changeSize";
import { comparablePair } from "./noChangeReason";
import { finerOf, shownFigure } from "./precision";
import { isBound, isStrict, spreadOf, type Spread } from "./spread";

/**
 * How a metric changed from one observation to a later one: later − earlier, computed unrounded and rounded last, at
 * the precision the values show. Percentages change by percentage points. Never throws: values that may not be
 * compared give `not-comparable` with the reason. `note` is the metric's own note, which may say that the definition
 * changed.
 *
 * 61 in 2022-23 and 46 in 2023-24 with polarity "lower" give absolute −15, percent −24.6 and the effect "better":
 * `changeWords` says "Down 15 (24.6%), better".
 */
export function changeBetween(
  earlier: Observation,
  later: Observation,
  polarity: Polarity | undefined,
  note: string,
): MetricChange {
  const [from, to] = [earlier.period.label, later.period.label];
  const none = (reason: NoChangeReason): MetricChange => ({
    kind: "not-comparable",
    from,
    to,
    reason,
  });
  const pair = comparablePair(earlier, later);
  if (pair.kind === "reason") return none(pair.reason);
  const broken = breakInNote(note, earlier.period, later.period);
  if (broken !== undefined) return none({ code: broken });
  const difference = exact(pair.later.value).minus(exact(pair.earlier.value));
  const spread = spreadOf(pair.earlier, pair.later);
  if (isUnclear(difference, spread, pair.earlier, pair.later)) {
    return none(onlyBound(pair.earlier, pair.later, from, to));
  }
  const direction = directionOf(difference, spread, pair.earlier, pair.later);
  const effect = effectOf(direction, spread, polarity);
  const relative = relativeChange(pair.earlier, pair.later, difference);
  const isPoints = isPercentage(pair.earlier.unit);
  const style = finerOf(pair.earlier, pair.later);
  const parts = {
    direction,
    spread,
    difference,
    earlier: pair.earlier,
    later: pair.later,
    style,
  };
  const percent = "percent" in relative ? relative.percent : undefined;
  const noPercent = "noPercent" in relative ? relative.noPercent : undefined;
  return {
    kind: "compared",
    from,
    to,
    absolute: plain(difference),
    ...(percent !== undefined && { percent: plain(roundTo(percent, 1)) }),
    ...(isPoints && { points: plain(difference) }),
    direction,
    effect,
    isApproximate: spread !== "exact" || style.isMixed,
    size: changeSize(parts, percent),
    ...(noPercent !== undefined && { noPercent }),
    reserves: [...reservesOf(pair.earlier, from), ...reservesOf(pair.later, to)],
  };
}

/** Whether values of this unit are percentages, which change by percentage points. */
export function isPercentage(unit: string): boolean {
  return unit === "percent" || unit.startsWith("percent ") || unit === "percentage points";
}

/** A bound that points against the difference leaves even the direction open: from 25 to "over 20". */
function isUnclear(
  difference: Big,
  spread: Spread,
  earlier: KnownValue,
  later: KnownValue,
): boolean {
  if (spread === "at-least") {
    return difference.lt(0) || (difference.eq(0) && !isStrict(earlier, later));
  }
  if (spread === "at-most") {
    return difference.gt(0) || (difference.eq(0) && !isStrict(earlier, later));
  }
  return spread === "loose" && difference.eq(0);
}

/** Why even the direction is open: one bound that points the wrong way, or two. */
function onlyBound(
  earlier: KnownValue,
  later: KnownValue,
  from: string,
  to: string,
): NoChangeReason {
  const values = [
    { value: earlier, period: from },
    { value: later, period: to },
  ].filter(({ value }) => isBound(value));
  return { code: "only-bound", values };
}

function directionOf(
  difference: Big,
  spread: Spread,
  earlier: KnownValue,
  later: KnownValue,
): ComparedChange["direction"] {
  if (difference.eq(0)) {
    return spread === "at-least" ? "up" : spread === "at-most" ? "down" : "none";
  }
  // Two values that print the same must not be told to differ.
  const isSameInPrint = spread === "exact" && shownFigure(earlier).eq(shownFigure(later));
  if (isSameInPrint) return "none";
  return difference.gt(0) ? "up" : "down";
}

function effectOf(
  direction: ComparedChange["direction"],
  spread: Spread,
  polarity: Polarity | undefined,
): ComparedChange["effect"] {
  if (direction === "none") return spread === "exact" ? "no-change" : "not-stated";
  if (polarity !== "higher" && polarity !== "lower") return "not-stated";
  return (direction === "up") === (polarity === "higher") ? "better" : "worse";
}

/** Per cent of the earlier value, unrounded; a reason where it would mislead; neither for percentages and ranks. */
function relativeChange(
  earlier: KnownValue,
  later: KnownValue,
  difference: Big,
): { readonly percent: Big } | { readonly noPercent: NoShare } | Record<string, never> {
  if (
    isPercentage(earlier.unit) ||
    /^(?:rank|quartile|quintile|decile|percentile)$/.test(earlier.unit)
  ) {
    return {};
  }
  const base = exact(earlier.value);
  if (base.eq(0)) return difference.eq(0) ? {} : { noPercent: "base-is-zero" };
  if (base.lt(0)) return { noPercent: "base-is-negative" };
  if (exact(later.value).lt(0)) return { noPercent: "went-below-zero" };
  return { percent: difference.times(100).div(base) };
}

function reservesOf(value: KnownValue, period: string): ChangeReserve[] {
  const told = ["provisional", "revised", "forecast", "low-reliability", "estimated"] as const;
  return told
    .filter((marker) => value.markers.includes(marker))
    .map((marker) => ({ period, marker }));
}
