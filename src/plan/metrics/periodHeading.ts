import type { IsoDate } from "../../calendar";
import { readPeriod, type Period } from "../../metric";

const NOT_A_PERIOD =
  /\b(?:target|change|trend|variance|difference|forecast|benchmark|average|due|date)\b/i;

/**
 * The period that a column's heading (or a long sheet's cell) names: `periodHeading("2023/24 Actual", asAt)` is the
 * financial year 2023/24. Undefined for any other heading, also for a target of a period.
 */
export function periodHeading(heading: string, asAt: IsoDate): Period | undefined {
  if (!/\d/.test(heading) || NOT_A_PERIOD.test(heading)) return undefined;
  return readPeriod(heading, asAt);
}
