import type { StepStatusKind } from "../../plan";
import type { KeptReport, KeptStep } from "../kept/types";
import { stepKey } from "../matching/stepKey";
import type { SettledPair } from "../matching/types";
import { chainOf, sightingsOf, type Sighting } from "./chain";
import { metricNews } from "./metricNews";
import { moveBetween } from "./moves";
import type { MovedChange, Since } from "./types";

export interface SinceOptions {
  /** What the officer said of doubtful pairs. */
  readonly settled?: readonly SettledPair[];
}

/**
 * What changed since the report before, undefined where there is none. `earlier` are the reports of earlier meetings,
 * the newest first, as `reportsBefore` gives them. A pair of steps that is not sure takes part in no change.
 */
export function changesSince(
  now: KeptReport,
  earlier: readonly KeptReport[],
  { settled = [] }: SinceOptions = {},
): Since | undefined {
  const [last] = earlier;
  if (!last) return undefined;
  const chain = chainOf(now, earlier, settled);
  const [matching] = chain.matchings;
  if (!matching) return undefined;
  const histories = sightingsOf(chain);
  const was = new Map(matching.pairs.map((pair) => [pair.now, last.steps[pair.before]]));
  const pairs = [...was].flatMap(([step, before]) => {
    const [after, history] = [now.steps[step], histories[step]];
    return before && after && history ? [{ step, before, after, history }] : [];
  });
  const entering = (kind: StepStatusKind) =>
    pairs
      .filter(({ before, after }) => after.status === kind && before.status !== kind)
      .map(({ step }) => ({ step }));
  const moved = (direction: "later" | "earlier") =>
    pairs.flatMap(({ step, before, after, history }): MovedChange[] => {
      const move = moveBetween(before, after);
      if (move?.direction !== direction) return [];
      const { from, to, days } = move;
      return [{ step, from, to, days, times: timesMoved(history, direction) }];
    });
  return {
    asAt: last.asAt,
    done: entering("complete"),
    withdrawn: entering("withdrawn"),
    newlyOverdue: entering("overdue"),
    stillOverdue: pairs
      .map(({ step, history }) => ({ step, meetings: runOf(history, isOverdue) }))
      .filter(({ meetings }) => meetings > 1),
    slipped: moved("later"),
    broughtForward: moved("earlier"),
    timescaleGiven: pairs
      .filter(({ before, after }) => isTimed(after, before))
      .map(({ step }) => ({ step })),
    timescaleLost: pairs.flatMap(({ step, before, after }) =>
      before.timescale && isTimed(before, after) && isOpen(after)
        ? [{ step, from: before.timescale }]
        : [],
    ),
    added: matching.added.map((step) => ({ step })),
    dropped: matching.gone.flatMap((index) => last.steps[index] ?? []).filter(isOpen),
    reopened: pairs
      .filter(({ before, after }) => before.status === "complete" && isOpen(after))
      .map(({ step }) => ({ step })),
    leadChanged: pairs
      .filter(
        ({ before, after }) =>
          before.lead !== after.lead && after.lead !== "" && before.lead !== "",
      )
      .map(({ step, before, after }) => ({ step, from: before.lead, to: after.lead })),
    unchanged: pairs
      .filter(({ after }) => isOpen(after) && after.progress !== "")
      .map(({ step, history, after }) => ({
        step,
        meetings: runOf(history, (one) => isOpen(one) && one.progress === after.progress),
      }))
      .filter(({ meetings }) => meetings > 1),
    doubtful: matching.doubtful.flatMap((pair) => {
      const [maybe, step] = [last.steps[pair.before], now.steps[pair.now]];
      return maybe && step
        ? [{ step: pair.now, maybe, pair: { before: stepKey(maybe), now: stepKey(step) } }]
        : [];
    }),
    split: matching.splitFrom.flatMap((pair) => {
      const before = last.steps[pair.before];
      return before ? [{ step: pair.now, before }] : [];
    }),
    merged: matching.mergedInto.flatMap((pair) => {
      const before = last.steps[pair.before];
      return before ? [{ step: pair.now, before }] : [];
    }),
    metrics: metricNews(last.metrics, now.metrics),
  };
}

function isOpen({ status }: KeptStep): boolean {
  return status !== "complete" && status !== "withdrawn";
}

function isOverdue({ status }: KeptStep): boolean {
  return status === "overdue";
}

function hasTime({ timescale }: KeptStep): boolean {
  return timescale !== undefined && timescale.kind !== "unknown" && timescale.text !== "";
}

/** Whether the one has an end, or at least a timescale, and the other has none: "Ongoing" in place of a date is no end. */
function isTimed(one: KeptStep, other: KeptStep): boolean {
  return (hasEnd(one) && !hasEnd(other)) || (hasTime(one) && !hasTime(other));
}

function hasEnd({ timescale }: KeptStep): boolean {
  return timescale?.latest !== undefined;
}

/** How many reports in a row, from this one back, the step was so. */
function runOf(history: readonly Sighting[], isSo: (step: KeptStep) => boolean): number {
  const end = history.findIndex(({ step }) => !isSo(step));
  return end < 0 ? history.length : end;
}

/** Moves between the reports that are kept, and one more where the first of them tells of a slip itself. */
function timesMoved(history: readonly Sighting[], direction: "later" | "earlier"): number {
  const between = history.filter(({ step }, at) => {
    const before = history[at + 1];
    return before !== undefined && moveBetween(before.step, step)?.direction === direction;
  }).length;
  const first = history.at(-1)?.step.timescale;
  const hadSlipped =
    direction === "later" &&
    first?.slippedFrom !== undefined &&
    first.latest !== undefined &&
    first.slippedFrom < first.latest;
  return between + (hadSlipped ? 1 : 0);
}
