import Big from "big.js";
import { exact } from "../number/exact";
import type { KnownValue, MetricTarget, MetricValue, Polarity, TargetOutcome } from "../types";

type Comparison = Extract<MetricTarget, { kind: "bound" }>["comparison"];

/** "About 500" beside a target of 500 tells nothing: within this share of the target, an approximate value cannot tell. */
const APPROXIMATE_SHARE = new Big("0.05");

/**
 * Whether a value meets its target. A bare "95%" (`equal`) asks for at least 95 where higher is good and at most 95
 * where lower is; without a polarity only the same value meets it and any other cannot tell. A `change` target needs
 * the `baseline` value. Units that differ, bounded values that leave it open, and values that were not read cannot tell.
 *
 * The target "<18%" with the value 17.2% is "met"; "over 20" beside a target of at least 25 is "cannot-tell".
 */
export function targetOutcome(
  target: MetricTarget,
  value: MetricValue,
  polarity: Polarity | undefined,
  baseline?: MetricValue,
): TargetOutcome {
  if (value.kind !== "known") return "cannot-tell";
  switch (target.kind) {
    case "unread":
      return "cannot-tell";
    case "bound":
      if (!isOneUnit(target.unit, value)) return "cannot-tell";
      return target.comparison === "equal"
        ? bareOutcome(value, exact(target.value), polarity)
        : compared(value, target.comparison, exact(target.value));
    case "between":
      if (!isOneUnit(target.unit, value)) return "cannot-tell";
      return both(
        compared(value, "at-least", exact(target.low)),
        compared(value, "at-most", exact(target.high)),
      );
    case "change":
      return changeOutcome(target, value, baseline);
  }
}

/** A target's bare number has the value's unit, unless the value is shown in thousands or millions. */
function isOneUnit(unit: string, value: KnownValue): boolean {
  return unit === value.unit || (unit === "count" && value.scale === 1);
}

function bareOutcome(value: KnownValue, limit: Big, polarity: Polarity | undefined): TargetOutcome {
  if (polarity === "higher") return compared(value, "at-least", limit);
  if (polarity === "lower") return compared(value, "at-most", limit);
  const isSame = exact(value.value).eq(limit) && value.qualifier === undefined;
  if (isSame) return "met";
  return polarity === "in-range" && value.qualifier === undefined ? "not-met" : "cannot-tell";
}

/** Compares what is known of the value: the least and the most that it may be. */
function compared(value: KnownValue, comparison: Comparison, limit: Big): TargetOutcome {
  const number = exact(value.value);
  const { qualifier } = value;
  if (qualifier === "approx" || qualifier === "estimated") {
    const reach = limit.abs().times(APPROXIMATE_SHARE);
    if (number.minus(limit).abs().lte(reach)) return "cannot-tell";
  }
  const isOpenAbove = qualifier === "over" || qualifier === "at-least";
  const isOpenBelow = qualifier === "under" || qualifier === "at-most";
  const holds = holdsFor(comparison, number, limit);
  switch (comparison) {
    case "equal":
      return isOpenAbove || isOpenBelow ? "cannot-tell" : holds ? "met" : "not-met";
    case "at-least":
    case "above": {
      const isBeyond = qualifier === "over" && number.eq(limit);
      if (isOpenAbove) return holds || isBeyond ? "met" : "cannot-tell";
      if (isOpenBelow) {
        return number.lt(limit) || isShort(qualifier, comparison, number, limit)
          ? "not-met"
          : "cannot-tell";
      }
      return holds ? "met" : "not-met";
    }
    default: {
      const isBeyond = qualifier === "under" && number.eq(limit);
      if (isOpenBelow) return holds || isBeyond ? "met" : "cannot-tell";
      if (isOpenAbove) {
        return number.gt(limit) || isShort(qualifier, comparison, number, limit)
          ? "not-met"
          : "cannot-tell";
      }
      return holds ? "met" : "not-met";
    }
  }
}

/** At the limit itself, "under 20" is short of at least 20, and "at most 20" is short of above 20. */
function isShort(
  qualifier: KnownValue["qualifier"],
  comparison: Comparison,
  number: Big,
  limit: Big,
): boolean {
  const isStrictValue = qualifier === "under" || qualifier === "over";
  const isStrictLimit = comparison === "above" || comparison === "below";
  return number.eq(limit) && (isStrictValue || isStrictLimit);
}

function holdsFor(comparison: Comparison, number: Big, limit: Big): boolean {
  switch (comparison) {
    case "below":
      return number.lt(limit);
    case "at-most":
      return number.lte(limit);
    case "at-least":
      return number.gte(limit);
    case "above":
      return number.gt(limit);
    case "equal":
      return number.eq(limit);
  }
}

function both(first: TargetOutcome, second: TargetOutcome): TargetOutcome {
  if (first === "not-met" || second === "not-met") return "not-met";
  return first === "met" && second === "met" ? "met" : "cannot-tell";
}

function changeOutcome(
  target: Extract<MetricTarget, { kind: "change" }>,
  value: KnownValue,
  baseline: MetricValue | undefined,
): TargetOutcome {
  if (baseline?.kind !== "known" || baseline.unit !== value.unit || baseline.qualifier) {
    return "cannot-tell";
  }
  const base = exact(baseline.value);
  if (target.unit === "percent" && base.lte(0)) return "cannot-tell";
  const step =
    target.unit === "percent" ? base.times(exact(target.amount)).div(100) : exact(target.amount);
  const isUp = target.direction === "up";
  const limit = isUp ? base.plus(step) : base.minus(step);
  // A target of no amount asks for some change that way.
  const isStrict = target.amount === 0;
  return compared(
    value,
    isUp ? (isStrict ? "above" : "at-least") : isStrict ? "below" : "at-most",
    limit,
  );
}
