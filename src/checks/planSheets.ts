import type { FoundSheet, MetricRecord, Plan, Step, TargetsColumn } from "../plan";

/** One sheet of the plan, and the steps that stand on it. */
export interface PlanSheet {
  readonly targets: FoundSheet<TargetsColumn>;
  readonly steps: readonly Step[];
}

/** The sheets of the plan, a department or a year each, in the workbook's order; `[]` where no plan was found. */
export function planSheets({ targetSheets, steps }: Plan): PlanSheet[] {
  const [only, ...others] = targetSheets;
  if (only && others.length === 0) return [{ targets: only, steps }];
  return targetSheets.map((targets) => ({
    targets,
    steps: steps.filter(({ sheetName }) => sheetName === targets.grid.name),
  }));
}

/** Every sheet that was read, the metrics' last, each with its records. */
export function readSheets(plan: Plan): readonly {
  readonly found: FoundSheet<string>;
  readonly records: readonly (Step | MetricRecord)[];
}[] {
  const { metricsSheet, metrics } = plan;
  return [
    ...planSheets(plan).map(({ targets, steps }) => ({ found: targets, records: steps })),
    ...(metricsSheet ? [{ found: metricsSheet, records: metrics }] : []),
  ];
}
