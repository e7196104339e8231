import type { PlanSummary, Step } from "../types";

/** Counts steps by their status: what the appendix says in its line of counts. */
export function summarise(steps: readonly Step[]): PlanSummary {
  const count = (kind: Step["status"]["kind"]): number =>
    steps.filter((step) => step.status.kind === kind).length;
  return {
    steps: steps.length,
    planned: steps.filter((step) => step.isPlanned).length,
    overdue: count("overdue"),
    dueSoon: count("due-soon"),
    onTrack: count("on-track"),
    ongoing: count("ongoing"),
    complete: count("complete"),
    noTimescale: count("no-timescale"),
    nothingPlanned: count("nothing-planned"),
    unclear: count("unclear"),
  };
}
