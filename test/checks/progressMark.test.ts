import fc from "fast-check";
import { progressMark, progressMarks } from "../../src/checks/progressMark";
import { planted } from "./planted";

const STEP = { aim: "A", target: "B", progressMade: "C", progressPlanned: "D" };

describe("progressMark", () => {
  test("is seven characters whatever the texts", () => {
    fc.assert(
      fc.property(fc.string(), fc.string({ unit: "binary" }), (target, progressMade) => {
        expect(progressMark({ ...STEP, target, progressMade })).toMatch(/^[0-9a-z]{7}$/);
      }),
    );
  });

  test("case, spaces and full stops do not count, words do, and so does where they stand", () => {
    const mark = progressMark({ ...STEP, progressMade: "Ten bins set out in May" });
    expect(progressMark({ ...STEP, progressMade: " ten bins  set out in may." })).toBe(mark);
    expect(progressMark({ ...STEP, progressMade: "Eleven bins set out in May" })).not.toBe(mark);
    expect(progressMark({ ...STEP, progressMade: "D", progressPlanned: "C" })).not.toBe(
      progressMark(STEP),
    );
  });

  test("twenty thousand different steps hardly ever share a mark", () => {
    const marks = new Set<string>();
    for (let i = 0; i < 20_000; i += 1) marks.add(progressMark({ ...STEP, target: `Step ${i}` }));
    expect(marks.size).toBeGreaterThan(19_997);
  });

  test("a report's marks are those of its open steps with progress", () => {
    const { plan } = planted();
    const open = plan.steps.filter(
      ({ progressMade, status }) => progressMade !== "" && status.kind !== "complete",
    );
    expect(progressMarks(plan.steps)).toEqual(open.map(progressMark));
    expect(open.length).toBeGreaterThan(0);
    expect(open.length).toBeLessThan(plan.steps.length);
  });
});
