import type { IsoDate } from "../../calendar";
import { inSlices, type WorkbookReading } from "../../excel";
import {
  needsFigures,
  planSource,
  readPlanSteps,
  readTargets,
  type Plan,
  type ReportSettings,
} from "../../plan";
import type { Slices } from "../../sheet";
import { stopIfCancelled } from "../errors/cancelling";
import { fetched } from "../errors/fetched";
import type { Memory } from "../memory/memory";
import { drawnSheets } from "./findAppendix";
import { translationsFor } from "./translations";

/** What reads figures is fetched when the steps are counted: few plans need it before. */
const importFigures = () => import(/* webpackChunkName: "figures" */ "./figures");

/**
 * The plan in a workbook. `onCounts` is told once, as soon as the steps are understood; their metrics may not be read by
 * then. Throws "Cancelled" for an aborted signal, and a `JobError` with the code "NotFetched".
 */
export async function understand(
  reading: WorkbookReading,
  settings: ReportSettings,
  asAt: IsoDate,
  others: Memory["others"],
  signal: AbortSignal | undefined,
  onCounts: (plan: Plan) => void,
): Promise<Plan> {
  const run = <Result>(slices: Slices<Result>): Promise<Result> =>
    inSlices(slices, () => stopIfCancelled(signal));
  const source = planSource(reading, settings, asAt, {
    appendixSheetIds: drawnSheets(reading).map(({ id }) => id),
    translations: await translationsFor(reading, settings, others),
  });
  const targets = await run(readTargets(source));
  // A sheet of figures may look like a plan: it must not be counted as one and then taken back.
  const early = needsFigures(source, targets)
    ? undefined
    : await run(readPlanSteps(source, targets, () => false));
  const isTold = early !== undefined && early.steps.length > 0;
  if (isTold) onCounts(early);
  const { isRatherMetrics, readMetricsSheets, withMetrics } = await fetched(importFigures);
  const figures = await run(readMetricsSheets(source));
  const steps = early ?? (await run(readPlanSteps(source, targets, isRatherMetrics(figures))));
  const plan = withMetrics(source, figures, steps);
  if (!isTold) onCounts(plan);
  return plan;
}
