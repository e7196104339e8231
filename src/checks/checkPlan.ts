import { wholeOf, type Slices } from "../sheet";
import { CATALOGUE } from "./catalogue";
import { checkRows, type CheckMemory } from "./checkRows";
import { judge } from "./judge";
import type { Finding } from "./finding";
import type { Check, CheckInput, Found } from "./types";

export interface CheckOptions {
  /** What earlier runs found row by row, so that only rows that changed are looked at again. */
  readonly memory?: CheckMemory;
  /** The checks to run, instead of the whole catalogue. */
  readonly checks?: readonly Check[];
}

/**
 * Everything that the checks find in a plan, in the order of the sheets, rows and columns; what is about a whole
 * sheet comes before its cells. Severities and accepted findings are the settings'. Nothing is changed or thrown.
 */
export function checkPlan(input: CheckInput, options: CheckOptions = {}): Finding[] {
  return wholeOf(checkPlanInSlices(input, options));
}

/**
 * The same in slices: the caller may draw a breath at every `yield`, and the findings are what the generator returns.
 * A slice is a row, or one check of the whole plan.
 */
export function* checkPlanInSlices(
  input: CheckInput,
  { memory, checks = CATALOGUE }: CheckOptions = {},
): Slices<Finding[]> {
  const running = checks.filter((check) => isOn(check, input));
  const ofPlan = running.filter((check) => check.scope === "plan");
  const found: [Check, Found][] = [];
  for (const row of checkRows(input, running, memory)) {
    found.push(...row);
    yield;
  }
  for (const check of ofPlan) {
    for (const one of check.find(input)) found.push([check, one]);
    yield;
  }
  return judge(found, input, checks);
}

/** A check whose default is "error" cannot be switched off: without what it asks for there is no appendix. */
function isOn(check: Check, { settings }: CheckInput): boolean {
  return check.severity === "error" || settings.checkSeverities[check.id] !== "off";
}
