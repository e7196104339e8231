import { plainWords } from "../../plan";
import type { KeptTimescale } from "../kept/types";
import type { Promised } from "./promiseLog";

/**
 * The dates that were promised of a step before the timescale that it has now, the oldest first, each once: what a paper
 * prints beside a revised date. `promised` is the step's line of the promise log. Other words for the same date are no
 * other promise, and a step that its timescale calls done is past promising.
 */
export function earlierPromises(promised: readonly Promised[]): KeptTimescale[] {
  const now = promised.at(-1)?.timescale;
  if (now?.kind === "complete") return [];
  const found: KeptTimescale[] = [];
  for (const { timescale } of promised.slice(0, -1)) {
    if (timescale?.latest === undefined) continue;
    if (now && isSamePromise(timescale, now)) continue;
    if (found.some((one) => isSamePromise(one, timescale))) continue;
    found.push(timescale);
  }
  return found;
}

function isSamePromise(one: KeptTimescale, other: KeptTimescale): boolean {
  return one.latest === other.latest || plainWords(one.text) === plainWords(other.text);
}
