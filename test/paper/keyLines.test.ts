import { keyLines } from "../../src/paper/keyLines";
import type { StepStatus } from "../../src/plan";
import { PAPER_LANGUAGES } from "../../src/words";
import { makePlan } from "./makePlan";

const WORDS = PAPER_LANGUAGES["en-GB"];

/** The key of a plan whose steps stand so. */
function keyOf(...statuses: readonly StepStatus[]): string[] {
  const plan = makePlan(statuses.map((status) => ({ progressPlanned: "Do it", status })));
  return keyLines(plan, 60, WORDS);
}

test("what is flagged or counted is explained, and nothing else", () => {
  expect(keyOf({ kind: "overdue", days: 3 }, { kind: "on-track" })).toEqual([
    "OVERDUE: the timescale ended before 11 November 2003 and the step is not complete.",
    "On track: the timescale ends more than 60 days after 11 November 2003.",
  ]);
  expect(keyOf({ kind: "complete" }, { kind: "ongoing" })).toEqual([]);
});

test("what the status column calls on track is the officer's to explain", () => {
  const plan = makePlan([{ progressPlanned: "Do it", status: { kind: "on-track" } }]);
  const stated = plan.steps.map((step) => ({ ...step, statusFrom: "status-column" as const }));
  expect(keyLines({ ...plan, steps: stated }, 60, WORDS)).toEqual([]);
});
