import type { SheetGrid, Slices } from "../sheet";
import { foundSheet } from "./foundSheet";
import {
  findMetricsSheet,
  metricsCandidates,
  type MetricsCandidate,
} from "./metrics/findMetricsSheet";
import { readMetrics } from "./metrics/readMetrics";
import type { MetricsColumn } from "./metrics/metricColumns";
import type { PlanSource } from "./planSteps";
import type { SortedRows } from "./rows/recordRows";
import type { FoundSheet, Missing, Plan, TranslatedColumn } from "./types";

/** The sheets of a workbook that could hold metrics. */
export type MetricsRead = readonly MetricsCandidate[];

/** Reads every sheet but those that were drawn by us as one that could hold metrics. */
export function readMetricsSheets(source: PlanSource): Slices<MetricsRead> {
  const { workbook, settings, asAt, isDrawn } = source;
  const sheets = workbook.sheets.filter((grid) => !isDrawn(grid));
  return metricsCandidates({ ...workbook, sheets }, settings, asAt);
}

/** A sheet with a metric column and periods is no Targets sheet, although it has a "Target" and perhaps a "Date". */
export function isRatherMetrics(read: MetricsRead): (grid: SheetGrid) => boolean {
  return (grid) => read.some((sheet) => sheet.grid === grid && sheet.isSound);
}

/** The plan with the metrics of the workbook, which no sheet of its steps holds. */
export function withMetrics(source: PlanSource, read: MetricsRead, plan: Plan): Plan {
  const { workbook, settings, asAt, isDrawn, appendixNames } = source;
  const sheet = findMetricsSheet(
    workbook,
    read,
    settings,
    (grid) => isDrawn(grid) || plan.targetSheets.some((part) => part.grid === grid),
    appendixNames,
  );
  const metrics = sheet && readMetrics(sheet, asAt);
  const told = metrics && source.translations?.ofMetrics(sheet, metrics.metrics);
  return {
    ...plan,
    metricsSheet:
      sheet && metrics && foundMetricsSheet(sheet, metrics.rows, told?.translated ?? []),
    metrics: told?.metrics ?? metrics?.metrics ?? [],
    periods: metrics?.periods ?? [],
    missing: [...plan.missing, ...missingOfMetrics(sheet, metrics?.metrics.length ?? 0)],
  };
}

function foundMetricsSheet(
  sheet: MetricsCandidate,
  rows: SortedRows,
  translated: readonly TranslatedColumn[],
): FoundSheet<MetricsColumn> {
  const others = [...sheet.figureColumns, ...translated].map(({ columnIndex }) => columnIndex);
  const found = foundSheet(sheet, rows, others);
  return translated.length === 0 ? found : { ...found, translated };
}

function missingOfMetrics(sheet: MetricsCandidate | undefined, count: number): Missing[] {
  if (!sheet) return [{ kind: "metrics-sheet" }];
  const sheetName = sheet.grid.name;
  const missing: Missing[] = [];
  if (sheet.layout === "long") {
    for (const column of ["period", "value"] as const) {
      if (!sheet.columns[column]) missing.push({ kind: "column", sheetName, column });
    }
  }
  if (count === 0) missing.push({ kind: "rows", sheetName });
  return missing;
}
