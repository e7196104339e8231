import { sinceTable, type SinceTable } from "../../paper";
import { PAPER_LANGUAGES } from "../../words";
import type { WorkbookReport } from "../types";

/**
 * What changed since the report before, in the words of the paper and all of it: counts, then a row a change with the step
 * or the metric that it is of. Undefined where there is nothing to compare with.
 */
export function sinceWords({
  plan,
  since,
}: Pick<WorkbookReport, "plan" | "since">): SinceTable | undefined {
  return since && sinceTable(plan, since, PAPER_LANGUAGES["en-GB"], { isWhole: true });
}
