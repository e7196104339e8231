import { keptText, wordsMark } from "../kept/keptText";
import type { KeptStep } from "../kept/types";

/**
 * A mark of a step's own words, by which a choice about it is remembered: the same for the whole texts and for what is
 * kept of them.
 */
export function stepKey(step: Pick<KeptStep, "aim" | "target" | "about" | "ref">): string {
  return wordsMark([step.ref, step.aim, step.target, step.about].map(keptText).join(" | "));
}

/** The key of a pair of places in a set. */
export function pairKey(before: number, now: number): string {
  return `${before}:${now}`;
}
