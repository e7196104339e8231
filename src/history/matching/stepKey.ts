import { plainWords } from "../../plan";
import type { KeptStep } from "../kept/types";

/** A step's own words, by which a choice about it is remembered. */
export function stepKey(step: Pick<KeptStep, "aim" | "target" | "about" | "ref">): string {
  return [step.ref, step.aim, step.target, step.about].map(plainWords).join("|");
}

/** The key of a pair of places in a set. */
export function pairKey(before: number, now: number): string {
  return `${before}:${now}`;
}
