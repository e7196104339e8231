/** Where a series of values usually lies, and how its last value stands to that. */
export interface UsualVariation {
  readonly mean: number;
  readonly lower: number;
  readonly upper: number;
  readonly last: "above" | "below" | "within";
}

/** Fewer values tell too little of what is usual (the NHS's "Making data count" asks for as many). */
const FEWEST_VALUES = 12;
/** Three standard deviations of single values, estimated from moving ranges of two: 3 / 1.128. */
const LIMIT_FACTOR = 2.66;
/** A moving range above this many times their mean is an outlier, and is left out of the estimate. */
const OUTLIER_FACTOR = 3.267;

/**
 * The process limits of an XmR chart (individual values and moving ranges) as NHSRplotthedots computes them by default:
 * the mean plus and minus 2.66 times the mean moving range, from which moving ranges above 3.267 times their mean are
 * left out. Values in order of time, all of one unit; undefined for fewer than twelve, or where none differs.
 *
 * Source: NHSRplotthedots, `ptd_spc` with `screen_outliers`; Wheeler, "Understanding Variation".
 * `usualVariation([49.6, 47.6, …])?.last` is "within" for the flow rates of the NIST handbook, 6.3.2.2.
 */
export function usualVariation(values: readonly number[]): UsualVariation | undefined {
  const last = values.at(-1);
  if (values.length < FEWEST_VALUES || last === undefined) return undefined;
  const ranges = values.slice(1).map((value, at) => Math.abs(value - (values[at] ?? value)));
  const most = OUTLIER_FACTOR * meanOf(ranges);
  const reach = LIMIT_FACTOR * meanOf(ranges.filter((range) => range <= most));
  if (reach === 0) return undefined;
  const mean = meanOf(values);
  const [lower, upper] = [mean - reach, mean + reach];
  return { mean, lower, upper, last: last > upper ? "above" : last < lower ? "below" : "within" };
}

function meanOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
}
