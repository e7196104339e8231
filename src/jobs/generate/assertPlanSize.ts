import type { Plan } from "../../plan";
import type { SheetDrawing } from "../../sheet";
import { NOTHING_WRITTEN, OfficerError } from "../errors/officerError";

/** Steps and metrics in one appendix: with more it would have more pages than Excel has page breaks for. */
const MOST_RECORDS = 10_000;
/** Pages of one appendix: Excel takes 1,026 page breaks on a sheet. */
const MOST_PAGES = 1027;

/** Stops before a plan is checked and laid out that no committee could be handed. */
export function assertPlanSize({ steps, metrics }: Plan): void {
  const records = steps.length + metrics.length;
  if (records <= MOST_RECORDS) return;
  throw tooLarge(
    `It has ${inWords(records)} steps and metrics, and one appendix holds at most ${inWords(MOST_RECORDS)}.`,
  );
}

/** Stops before an appendix is drawn whose pages Excel could not break where they are to be broken. */
export function assertPageCount({ page }: SheetDrawing): void {
  if (page.pageCount <= MOST_PAGES) return;
  throw tooLarge(
    `Its appendix would have ${inWords(page.pageCount)} pages, and Excel takes at most ${inWords(MOST_PAGES)}.`,
  );
}

function tooLarge(whatHappened: string): OfficerError {
  return new OfficerError(
    "The plan is too large",
    whatHappened,
    NOTHING_WRITTEN,
    "Split the plan over several workbooks and make an appendix of each.",
    "PlanTooLarge",
  );
}

/** "10,001" */
function inWords(count: number): string {
  return count.toLocaleString("en-GB");
}
