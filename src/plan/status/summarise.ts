import type { PlanSummary, Step } from "../types";
import { STATUS_KINDS, STATUS_ORDER, type StatusCountKey } from "./statusKinds";

/** Counts steps by their status: what the appendix says in its line of counts. */
export function summarise(steps: readonly Step[]): PlanSummary {
  const counts = Object.fromEntries(
    STATUS_ORDER.map((kind) => [
      STATUS_KINDS[kind].count,
      steps.filter((step) => step.status.kind === kind).length,
    ]),
  ) as Record<StatusCountKey, number>;
  return {
    steps: steps.length,
    planned: steps.filter((step) => step.isPlanned).length,
    ...counts,
  };
}
