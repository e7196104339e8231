import { atStep } from "../place";
import type { StepCheck } from "../types";

/** A line that begins with a bullet, a number in brackets or with a stop, or a letter in brackets. */
const ITEM = /^\s*(?:[•●▪◦‣·–*-]|\(?(?:\d{1,2}|[a-z]|[ivx]{1,4})[.)])\s/u;

interface Facts {
  readonly plans: number;
  readonly times: number;
}

export const plansMoreThanTimescales = {
  id: "plans-more-than-timescales",
  title: "A cell plans more than the timescales beside it",
  advice: "Give each plan a row of its own. One timescale for all of them is fine.",
  severity: "warning",
  scope: "step",
  *find({ step, targets }) {
    const plans = itemsOf(step.progressPlanned);
    const times = linesOf(step.timescale?.text ?? "");
    // One timescale may stand for all; two for three leave open which is which.
    if (times < 2 || plans <= times) return;
    yield { place: atStep({ step, targets }, ["timescale"]), facts: { plans, times } };
  },
  fault: ({ plans, times }) => `This row holds ${plans} plans but only ${times} timescales.`,
  remedy: () => "Give each plan a row of its own.",
} as const satisfies StepCheck<Facts>;

function linesOf(text: string): number {
  return text.split(/[\n;]/).filter((line) => line.trim() !== "").length;
}

/** Bulleted or numbered lines where there are any, else paragraphs. */
function itemsOf(text: string): number {
  const lines = text.split("\n").filter((line) => line.trim() !== "");
  const items = lines.filter((line) => ITEM.test(line)).length;
  return items > 0 ? items : lines.length;
}
