import { comparePeriods } from "../period/comparePeriods";
import type { MetricChange, NoChangeReason, Observation, Polarity } from "../types";
import { changeBetween } from "./changeBetween";
import { comparablePair } from "./noChangeReason";

/** The latest observation against the one before it; undefined with fewer than two. The order given does not matter. */
export function shortTrend(
  observations: readonly Observation[],
  polarity: Polarity | undefined,
  note: string,
): MetricChange | undefined {
  const sorted = inOrder(observations);
  const [previous, latest] = [sorted.at(-2), sorted.at(-1)];
  return previous && latest ? changeBetween(previous, latest, polarity, note) : undefined;
}

/**
 * The latest observation against the first; undefined with fewer than three, since it would be the short trend. A break
 * at any period after the first makes the two incomparable.
 */
export function longTrend(
  observations: readonly Observation[],
  polarity: Polarity | undefined,
  note: string,
): MetricChange | undefined {
  const sorted = inOrder(observations);
  const [first, latest] = [sorted[0], sorted.at(-1)];
  if (!first || !latest || sorted.length < 3) return undefined;
  const change = changeBetween(first, latest, polarity, note);
  const broken = sorted
    .slice(1)
    .find(({ value }) => value.kind === "known" && value.markers.includes("break"));
  if (!broken || change.kind === "not-comparable") return change;
  return {
    kind: "not-comparable",
    from: first.period.label,
    to: latest.period.label,
    reason: breakReason(first, broken),
  };
}

function breakReason(first: Observation, broken: Observation): NoChangeReason {
  const pair = comparablePair(first, broken);
  return pair.kind === "reason" ? pair.reason : { code: "break" };
}

function inOrder(observations: readonly Observation[]): Observation[] {
  return [...observations].sort((a, b) => comparePeriods(a.period, b.period));
}
