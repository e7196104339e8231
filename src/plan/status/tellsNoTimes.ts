import type { Plan } from "../types";

/**
 * Whether the plan has no timescales, in a column or elsewhere, so that nobody can tell what is overdue: "nothing is
 * overdue" would then be said of what is not known. False where no plan was found.
 */
export function tellsNoTimes({ missing }: Pick<Plan, "missing">): boolean {
  return missing.some(({ kind }) => kind === "timescales");
}
