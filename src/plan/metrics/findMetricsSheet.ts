import type { IsoDate } from "../../calendar";
import type { Period } from "../../metric";
import type { SheetGrid, WorkbookGrid } from "../../sheet";
import { assignColumns, type StrengthMemo } from "../columns/assignColumns";
import { chooseSheet, nameBonus, sheetsToRead, type Candidate } from "../columns/chooseSheet";
import { headingRows, type HeadingRow } from "../columns/headerRow";
import { METRICS_SHEET_NAMES, METRIC_COLUMNS, type MetricsColumn } from "./metricColumns";
import { mergedCells, type MergedCells } from "../columns/mergedCells";
import { periodHeading } from "./periodHeading";
import { indexHeadings } from "../columns/readHeading";
import type { ReportSettings } from "../settings";
import type { FoundColumn } from "../types";

/** A column of a wide Metrics sheet that holds one period's values. */
export interface PeriodColumn {
  readonly columnIndex: number;
  readonly heading: string;
  readonly period: Period;
}

/** A sheet read as a Metrics sheet, as far as its headings go. */
export interface MetricsCandidate extends Candidate<MetricsColumn> {
  /** Columns that hold a period each; none on a long sheet. */
  readonly periodColumns: readonly PeriodColumn[];
}

const SOUND = 1000;
const HEADINGS = indexHeadings(METRIC_COLUMNS);

/** The sheet whose headings say that it holds metrics, wide (a column a period) or long; undefined where none does. */
export function findMetricsSheet(
  workbook: WorkbookGrid,
  candidates: readonly MetricsCandidate[],
  settings: ReportSettings,
  isAside: (grid: SheetGrid) => boolean,
  appendixNames: readonly string[],
): MetricsCandidate | undefined {
  const readable = sheetsToRead(workbook, settings.metricsSheet);
  return chooseSheet<MetricsColumn, MetricsCandidate>(
    candidates.filter(({ grid }) => readable.includes(grid) && !isAside(grid)),
    settings.metricsSheet,
    appendixNames,
  );
}

/** Every sheet of the workbook that could hold metrics. */
export function metricsCandidates(
  workbook: WorkbookGrid,
  settings: ReportSettings,
  asAt: IsoDate,
): MetricsCandidate[] {
  const memo: StrengthMemo<MetricsColumn> = new Map();
  const periods = new Map<string, Period | undefined>();
  const periodOf = (text: string): Period | undefined => {
    if (!periods.has(text)) periods.set(text, periodHeading(text, asAt));
    return periods.get(text);
  };
  return workbook.sheets
    .map((grid) => readAsMetrics(grid, settings, memo, periodOf))
    .filter((candidate) => candidate !== undefined);
}

function readAsMetrics(
  grid: SheetGrid,
  settings: ReportSettings,
  memo: StrengthMemo<MetricsColumn>,
  periodOf: (text: string) => Period | undefined,
): MetricsCandidate | undefined {
  const merged = mergedCells(grid);
  return headingRows(grid, merged)
    .map((row) => weigh(grid, merged, row, settings, memo, periodOf))
    .filter((row) => row !== undefined)
    .reduce<MetricsCandidate | undefined>(
      (best, other) => (best && best.score >= other.score ? best : other),
      undefined,
    );
}

function weigh(
  grid: SheetGrid,
  merged: MergedCells,
  row: HeadingRow,
  settings: ReportSettings,
  memo: StrengthMemo<MetricsColumn>,
  periodOf: (text: string) => Period | undefined,
): MetricsCandidate | undefined {
  const periodColumns: PeriodColumn[] = [];
  const others: HeadingRow["headings"][number][] = [];
  for (const heading of row.headings) {
    const period = periodOf(heading.text);
    if (period) periodColumns.push({ ...heading, heading: heading.text, period });
    else others.push(heading);
  }
  const { columns, score } = assignColumns(others, HEADINGS, settings.metricsColumns, memo);
  const metric = columns.metric ?? unnamedMetricColumn(row, periodColumns);
  const isWide = periodColumns.length > 0;
  const isLong = columns.period !== undefined && columns.value !== undefined;
  if (!metric || (!isWide && !columns.value && !columns.period)) return undefined;
  const isSure = columns.metric !== undefined;
  return {
    grid,
    merged,
    row,
    columns: { ...columns, metric },
    periodColumns,
    isSound: isSure && (isWide || isLong),
    headerRivals: [],
    score:
      score +
      periodColumns.length * 20 +
      (isSure && (isWide || isLong) ? SOUND : 0) -
      (row.rowCount > 1 ? 15 : 0) +
      nameBonus(grid, METRICS_SHEET_NAMES),
  };
}

/** With two periods or more, the first heading to their left names the metrics whatever it is called. */
function unnamedMetricColumn(
  row: HeadingRow,
  periodColumns: readonly PeriodColumn[],
): FoundColumn | undefined {
  const firstPeriod = periodColumns[0];
  if (!firstPeriod || periodColumns.length < 2) return undefined;
  const left = row.headings.find(({ columnIndex }) => columnIndex < firstPeriod.columnIndex);
  return (
    left && {
      columnIndex: left.columnIndex,
      heading: left.text,
      rivals: [],
      sure: false,
      why: "cells",
    }
  );
}
