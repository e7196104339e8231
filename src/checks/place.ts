import { cellAddress } from "../sheet";
import type { FindingPlace, MetricInput, StepInput } from "./types";
import type { MetricsColumn, Plan, Step, TargetsColumn } from "../plan";

/** A cell of a sheet. Row and column are 0-based: `atCell("Targets", 6, 4)` is `{sheet: "Targets", cell: "E7"}`. */
export function atCell(sheet: string, rowIndex: number, columnIndex: number): FindingPlace {
  return { sheet, cell: cellAddress(rowIndex, columnIndex) };
}

/** A sheet as a whole; with "" the workbook. */
export function atSheet(sheet: string): FindingPlace {
  return { sheet, cell: "" };
}

/** A step's cell in the first of the columns that the sheet has. */
export function atStep(
  { step, targets }: Pick<StepInput, "step" | "targets">,
  columns: readonly TargetsColumn[],
): FindingPlace {
  const known = columns.map((column) => targets.columns[column]).find((found) => found);
  const columnIndex = known?.columnIndex ?? targets.grid.area?.columnIndex ?? 0;
  return atCell(targets.grid.name, step.rowIndex, columnIndex);
}

/** The sheet that a step stands on. */
export function sheetOfStep(
  { targets, targetSheets }: Pick<Plan, "targets" | "targetSheets">,
  { sheetName }: Pick<Step, "sheetName">,
): StepInput["targets"] | undefined {
  return targetSheets.find(({ grid }) => grid.name === sheetName) ?? targets;
}

/** A step's cell on the sheet that it stands on: of a plan in several parts each has its own columns. */
export function atOwnSheet(
  plan: Pick<Plan, "targets" | "targetSheets">,
  step: Step,
  columns: readonly TargetsColumn[],
): FindingPlace {
  const targets = sheetOfStep(plan, step);
  return targets ? atStep({ step, targets }, columns) : atCell(step.sheetName, step.rowIndex, 0);
}

/** A metric's cell in the first of the columns that the sheet has. */
export function atMetric(
  { metric, metricsSheet }: Pick<MetricInput, "metric" | "metricsSheet">,
  columns: readonly MetricsColumn[],
): FindingPlace {
  const known = columns.map((column) => metricsSheet.columns[column]).find((found) => found);
  const columnIndex = known?.columnIndex ?? metricsSheet.grid.area?.columnIndex ?? 0;
  return atCell(metricsSheet.grid.name, metric.rowIndex, columnIndex);
}

/** The columns that a step's timescale was taken from, the one that counts first. */
export function timescaleColumns(step: Pick<Step, "revisedTimescaleText">): TargetsColumn[] {
  return step.revisedTimescaleText === "" ? ["timescale"] : ["revisedTimescale", "timescale"];
}
