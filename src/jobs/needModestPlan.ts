import type { Plan } from "../plan";
import { NOTHING_WRITTEN, OfficerError } from "./officerError";

/** Steps and metrics in one appendix: with more it would have more pages than Excel has page breaks for. */
const MOST_RECORDS = 10_000;

/** Stops before a plan is checked and laid out that no committee could be handed. */
export function needModestPlan({ steps, metrics }: Plan): void {
  const records = steps.length + metrics.length;
  if (records <= MOST_RECORDS) return;
  throw new OfficerError(
    "The plan is too large",
    `It has ${inWords(records)} steps and metrics, and one appendix holds at most ${inWords(MOST_RECORDS)}.`,
    NOTHING_WRITTEN,
    "Split the plan over several workbooks and make an appendix of each.",
    "PlanTooLarge",
  );
}

/** "10,001" */
function inWords(count: number): string {
  return count.toLocaleString("en-GB");
}
