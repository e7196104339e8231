import { sinceTable, type SinceTable } from "../../paper";
import { ENGLISH } from "../../words";
import type { WorkbookReport } from "../types";

/**
 * What changed since the report before, in the words of the paper and all of it: counts, then a row a change with the step
 * or the metric that it is of; in English like the pane, whatever language the paper is in. Undefined where there is nothing to compare with.
 */
export function sinceWords({
  plan,
  since,
}: Pick<WorkbookReport, "plan" | "since">): SinceTable | undefined {
  return since && sinceTable(plan, since, ENGLISH, { isWhole: true });
}
