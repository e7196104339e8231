import type { Plan } from "../../plan";
import type { SheetDrawing } from "../../sheet";
import { JobError } from "../errors/jobError";
import { UNCHANGED } from "../errors/workbookState";

/** Steps and metrics in one appendix: with more it would have more pages than Excel has page breaks for. */
const MOST_RECORDS = 10_000;
/** Pages of one appendix: Excel takes 1,026 page breaks on a sheet. */
const MOST_PAGES = 1027;

/** Stops before a plan is checked and laid out that no committee could be handed. */
export function assertPlanSize({ steps, metrics }: Plan): void {
  assertAtMost(MOST_RECORDS, steps.length + metrics.length, "records");
}

/** Stops before an appendix is drawn whose pages Excel could not break where they are to be broken. */
export function assertPageCount({ page }: SheetDrawing): void {
  assertAtMost(MOST_PAGES, page.pageCount, "pages");
}

function assertAtMost(most: number, count: number, of: "records" | "pages"): void {
  if (count > most) throw new JobError({ code: "PlanTooLarge", of, count, most }, UNCHANGED);
}
