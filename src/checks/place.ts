import { cellAddress } from "../sheet";
import type { Fix, Found, MetricInput, StepInput } from "./types";
import type { MetricsColumn, Step, TargetsColumn } from "../plan";

/** A finding at a cell of a sheet. Row and column are 0-based. */
export function atCell(
  sheet: string,
  rowIndex: number,
  columnIndex: number,
  message: string,
  fix?: Fix,
): Found {
  const found = { sheet, cell: cellAddress(rowIndex, columnIndex), message };
  return fix === undefined ? found : { ...found, fix };
}

/** A finding about a sheet as a whole; with "" about the workbook. */
export function atSheet(sheet: string, message: string): Found {
  return { sheet, cell: "", message };
}

/** A finding at a step's cell in the first of the columns that the sheet has. */
export function atStep(
  { step, targets }: Pick<StepInput, "step" | "targets">,
  columns: readonly TargetsColumn[],
  message: string,
): Found {
  const known = columns.map((column) => targets.columns[column]).find((found) => found);
  const columnIndex = known?.columnIndex ?? targets.grid.area?.columnIndex ?? 0;
  return atCell(targets.grid.name, step.rowIndex, columnIndex, message);
}

/** A finding at a metric's cell in the first of the columns that the sheet has. */
export function atMetric(
  { metric, metricsSheet }: Pick<MetricInput, "metric" | "metricsSheet">,
  columns: readonly MetricsColumn[],
  message: string,
): Found {
  const known = columns.map((column) => metricsSheet.columns[column]).find((found) => found);
  const columnIndex = known?.columnIndex ?? metricsSheet.grid.area?.columnIndex ?? 0;
  return atCell(metricsSheet.grid.name, metric.rowIndex, columnIndex, message);
}

/** The columns that a step's timescale was taken from, the one that counts first. */
export function timescaleColumns(step: Pick<Step, "revisedTimescaleText">): TargetsColumn[] {
  return step.revisedTimescaleText === "" ? ["timescale"] : ["revisedTimescale", "timescale"];
}
