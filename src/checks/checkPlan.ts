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

/** Rows looked at between two pauses. */
const ROWS_A_SLICE = 250;

/** How far a sliced run has come: parts done, of all parts. */
export interface CheckProgress {
  readonly done: number;
  readonly of: number;
}

/**
 * Everything that the checks find in a plan, in the order of the sheets, rows and columns; what is about a whole
 * sheet comes before its cells. Severities and accepted findings are the settings'. Nothing is changed or thrown.
 */
export function checkPlan(input: CheckInput, options: CheckOptions = {}): Finding[] {
  const slices = checkPlanInSlices(input, options);
  for (;;) {
    const slice = slices.next();
    if (slice.done === true) return slice.value;
  }
}

/**
 * The same in slices: the caller may draw a breath at every `yield`, and the findings are what the generator returns.
 * A slice is some hundred rows, or one check of the whole plan.
 */
export function* checkPlanInSlices(
  input: CheckInput,
  { memory, checks = CATALOGUE }: CheckOptions = {},
): Generator<CheckProgress, Finding[], undefined> {
  const running = checks.filter((check) => isOn(check, input));
  const ofPlan = running.filter((check) => check.scope === "plan");
  const rows = checkRows(input, running, memory);
  const of = rows.count + ofPlan.length;
  const found: [Check, Found][] = [];
  let done = 0;
  for (const row of rows.run()) {
    found.push(...row);
    done += 1;
    if (done % ROWS_A_SLICE === 0) yield { done, of };
  }
  for (const check of ofPlan) {
    for (const one of check.find(input)) found.push([check, one]);
    done += 1;
    yield { done, of };
  }
  return judge(found, input, checks);
}

/** A check whose default is "error" cannot be switched off: without what it asks for there is no appendix. */
function isOn(check: Check, { settings }: CheckInput): boolean {
  return check.severity === "error" || settings.checkSeverities[check.id] !== "off";
}
