/**
 * How long the appendix's pages take to lay out, and that the time grows with the rows and no faster.
 * Run with `npx tsx bench/appendix.ts`.
 */
import { performance } from "node:perf_hooks";
import { layOutPlan } from "../test/appendix/support/layOutPlan";
import { DEFAULT_SETTINGS } from "../src/plan";
import { makePlan, type StepWords } from "../test/paper/makePlan";

const SENTENCE =
  "Staff were trained in both localities and parents were asked what helped them most. ";

function steps(count: number): StepWords[] {
  return Array.from({ length: count }, (_, at): StepWords => ({
    ...(at % 8 === 0 ? { aim: `Aim ${at / 8 + 1}: better outcomes for families` } : {}),
    ...(at % 3 === 0 ? { target: SENTENCE.repeat(1 + (at % 2)) } : {}),
    progressMade: SENTENCE.repeat(at % 4),
    progressPlanned: SENTENCE.repeat(1 + (at % 3)),
    timescale: "March 2004",
  }));
}

function millisecondsFor(count: number, layout: "committee" | "accessible"): [number, number] {
  const plan = makePlan(steps(count));
  const times = [1, 2, 3].map(() => {
    const start = performance.now();
    layOutPlan(plan, { ...DEFAULT_SETTINGS, layout });
    return performance.now() - start;
  });
  return [Math.min(...times), layOutPlan(plan, { ...DEFAULT_SETTINGS, layout }).page.pageCount];
}

for (const layout of ["committee", "accessible"] as const) {
  for (const count of [36, 1250, 2500, 5000, 10_000]) {
    const [milliseconds, pages] = millisecondsFor(count, layout);
    const line = `${layout}: ${count} rows, ${pages} pages, ${milliseconds.toFixed(0)} ms`;
    process.stdout.write(`${line}, ${((milliseconds * 1000) / count).toFixed(0)} µs a row\n`);
  }
}
