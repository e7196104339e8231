/**
 * How some numbers go on, at so many steps after the last: along the straight line nearest to them (of two numbers, the
 * one through both), or along such a line through their logarithms. `trend([1, 3], "linear")(1)` is 5.
 */
export function trend(
  numbers: readonly number[],
  kind: "linear" | "growth",
): (step: number) => number {
  const grows = kind === "growth" && numbers.every((number) => number > 0);
  const heights = grows ? numbers.map(Math.log) : numbers;
  const count = heights.length;
  const middle = (count - 1) / 2;
  const mean = heights.reduce((sum, height) => sum + height, 0) / count;
  const spread = heights.reduce((sum, _, at) => sum + (at - middle) ** 2, 0);
  const slope =
    heights.reduce((sum, height, at) => sum + (at - middle) * (height - mean), 0) / spread;
  const at = (step: number): number => mean + slope * (count - 1 + step - middle);
  return grows ? (step) => tidy(Math.exp(at(step))) : (step) => tidy(at(step));
}

/** Without the dust of binary fractions in its last digits, which Excel does not show either. */
function tidy(value: number): number {
  return Number(value.toPrecision(15));
}
