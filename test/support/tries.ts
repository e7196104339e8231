/**
 * How often a property is tried, for `fc.assert`. In `npm test` the random cases are the same each time, so that a red
 * test speaks of the change at hand; `npm run explore` plays many more of them, other ones each time. `tries(60)` is
 * `{numRuns: 60, seed: 20261127}`.
 */
export function tries(times: number): { numRuns: number; seed: number } {
  const { PROPERTY_TIMES, PROPERTY_SEED } = process.env;
  return {
    numRuns: Math.ceil(times * Number(PROPERTY_TIMES ?? 1)),
    seed: Number(PROPERTY_SEED ?? 20261127),
  };
}
