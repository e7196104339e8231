import { plainWords, type StepStatusKind } from "../../plan";
import type { IsoDate } from "../../calendar";
import type { KeptReport, KeptTimescale } from "../kept/types";
import type { SettledPair } from "../matching/types";
import { chainOf, sightingsOf } from "./chain";

/** A timescale that was reported, from the first report that had it on. */
export interface Promised {
  readonly asAt: IsoDate;
  /** Undefined where the step had none. */
  readonly timescale: KeptTimescale | undefined;
  readonly status: StepStatusKind;
}

/** Every timescale ever reported of a step, the oldest first; by the step's place in the plan's steps. */
export type PromiseLog = readonly (readonly Promised[])[];

/** What was promised of every step of this report, meeting by meeting; a timescale that stays is said once. */
export function promiseLog(
  now: KeptReport,
  earlier: readonly KeptReport[],
  settled: readonly SettledPair[] = [],
): PromiseLog {
  const chain = chainOf(now, earlier, settled);
  return sightingsOf(chain).map((sightings) => {
    const promises: Promised[] = [];
    for (const { back, step } of [...sightings].reverse()) {
      const asAt = chain.reports[back]?.asAt;
      const last = promises.at(-1);
      if (asAt === undefined || (last && isSameTime(last.timescale, step.timescale))) continue;
      promises.push({ asAt, timescale: step.timescale, status: step.status });
    }
    return promises;
  });
}

function isSameTime(one: KeptTimescale | undefined, other: KeptTimescale | undefined): boolean {
  return plainWords(one?.text ?? "") === plainWords(other?.text ?? "");
}
