import type { IsoDate } from "../calendar";
import { wholeOf, type Slices, type WorkbookGrid } from "../sheet";
import { isRatherMetrics, readMetricsSheets, withMetrics } from "./planMetrics";
import { planSource, readPlanSteps, readTargets, type PlanOptions } from "./planSteps";
import type { ReportSettings } from "./settings";
import type { Plan } from "./types";

/**
 * Everything that the officer's sheets say, as records in the order of their rows. Nothing is thrown: what cannot be
 * found is listed in `missing`. `understandPlan(workbook, DEFAULT_SETTINGS, "2003-11-11")` on a sheet with one row
 * due "December 2003" gives one step with the status `{kind: "due-soon", days: 50}`.
 */
export function understandPlan(
  workbook: WorkbookGrid,
  settings: ReportSettings,
  asAt: IsoDate,
  options: PlanOptions = {},
): Plan {
  return wholeOf(understandPlanInSlices(workbook, settings, asAt, options));
}

/** The same in slices, each a row or a sheet, so that a long plan holds nothing else up. */
export function* understandPlanInSlices(
  workbook: WorkbookGrid,
  settings: ReportSettings,
  asAt: IsoDate,
  options: PlanOptions = {},
): Slices<Plan> {
  const source = planSource(workbook, settings, asAt, options);
  const figures = yield* readMetricsSheets(source);
  const targets = yield* readTargets(source);
  const steps = yield* readPlanSteps(source, targets, isRatherMetrics(figures));
  return withMetrics(source, figures, steps);
}
