import type { IsoDate } from "../calendar";
import { readPeriod, type Period } from "../metric";

/** Words that officers set beside a period in a heading: "2023/24 Actual", "Value Q1 2024". */
const BESIDE_PERIOD =
  /\b(?:actuals?|values?|results?|figures?|outturn|performance|scores?|data|year end|reported)\b/gi;
const NOT_A_PERIOD = /\b(?:target|change|trend|variance|difference|forecast|benchmark|average)\b/i;

/**
 * The period that a column's heading names, label as written: `periodHeading("2023/24 Actual", asAt)` is the
 * financial year 2023/24. Undefined for any other heading, also for a target of a period.
 */
export function periodHeading(heading: string, asAt: IsoDate): Period | undefined {
  if (NOT_A_PERIOD.test(heading) || !/\d/.test(heading)) return undefined;
  const whole = readPeriod(heading, asAt);
  if (whole) return whole;
  const bare = heading.replace(BESIDE_PERIOD, " ").replace(/\s+/g, " ").trim();
  if (bare === heading || bare === "") return undefined;
  const period = readPeriod(bare, asAt);
  return period ? { ...period, label: heading } : undefined;
}
