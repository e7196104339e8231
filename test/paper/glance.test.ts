import { glanceOf } from "../../src/paper/glance";
import type { StepStatus } from "../../src/plan";
import { ENGLISH } from "../../src/words";
import { makePlan } from "./makePlan";

const WORDS = ENGLISH;

function planOf(statuses: readonly StepStatus[]): ReturnType<typeof makePlan> {
  return makePlan(statuses.map((status) => ({ progressPlanned: "Do it", status })));
}

/** The table of a plan whose steps stand so. */
function glance(...statuses: readonly StepStatus[]): (readonly [string, number, string])[] {
  const rows = glanceOf(planOf(statuses), 60, WORDS)?.rows ?? [];
  return rows.map(({ label, number, meaning }) => [label, number, meaning]);
}

test("what occurs is counted and explained, and nothing else; the counts add up", () => {
  expect(glance({ kind: "on-track" }, { kind: "overdue", days: 3 }, { kind: "on-track" })).toEqual([
    ["Overdue", 1, "the timescale ended before 11 November 2003 and the step is not complete"],
    ["On track", 2, "the timescale ends more than 60 days after 11 November 2003"],
    ["All rows", 3, "each row of the plan is counted once"],
  ]);
});

test("one status needs no sum, and a plan without rows no table", () => {
  expect(glance({ kind: "complete" })).toEqual([["Complete", 1, "the plan says that it is done"]]);
  expect(glanceOf(makePlan([]), 60, WORDS)).toBeUndefined();
});

test("what the status column says is told as said", () => {
  const plan = planOf([{ kind: "on-track" }]);
  const stated = plan.steps.map((step) => ({ ...step, statusFrom: "status-column" as const }));
  expect(glanceOf({ ...plan, steps: stated }, 60, WORDS)?.rows[0]?.meaning).toBe(
    "the timescale ends more than 60 days after 11 November 2003, or the plan’s own status says so",
  );
});
