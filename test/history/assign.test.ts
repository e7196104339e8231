import fc from "fast-check";
import { assign, type Candidate } from "../../src/history/matching/assign";
import { tries } from "../support/tries";

/** The best sum by trying everything. */
function bestSum(candidates: readonly Candidate[]): number {
  const [first, ...rest] = candidates;
  if (!first) return 0;
  const compatible = rest.filter(({ left, right }) => left !== first.left && right !== first.right);
  return Math.max(bestSum(rest), first.score + bestSum(compatible));
}

const CANDIDATES = fc.uniqueArray(
  fc.record({
    left: fc.integer({ min: 0, max: 4 }),
    right: fc.integer({ min: 0, max: 4 }),
    score: fc.integer({ min: 1, max: 100 }).map((score) => score / 100),
  }),
  { selector: ({ left, right }) => `${left}:${right}`, maxLength: 12 },
);

describe("assign", () => {
  it("leaves the best pair when two others are worth more together", () => {
    const pairs = assign([
      { left: 0, right: 0, score: 0.9 },
      { left: 0, right: 1, score: 0.8 },
      { left: 1, right: 0, score: 0.7 },
    ]);
    expect(pairs.map(({ left, right }) => [left, right]).sort()).toEqual([
      [0, 1],
      [1, 0],
    ]);
  });

  it("has nothing to give for no candidates", () => {
    expect(assign([])).toEqual([]);
  });

  it("gives each left and right once, and as good a sum as trying everything", () => {
    fc.assert(
      fc.property(CANDIDATES, (candidates) => {
        const pairs = assign(candidates);
        expect(new Set(pairs.map(({ left }) => left)).size).toBe(pairs.length);
        expect(new Set(pairs.map(({ right }) => right)).size).toBe(pairs.length);
        const sum = pairs.reduce((total, { score }) => total + score, 0);
        expect(sum).toBeCloseTo(bestSum(candidates), 9);
      }),
      tries(100),
    );
  });
});
