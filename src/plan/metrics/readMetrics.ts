import type { IsoDate } from "../../calendar";
import { sortPeriods, type Period } from "../../metric";
import type { SortedRows } from "../rows/recordRows";
import type { LeftOutRow, MetricRecord } from "../types";
import type { MetricsCandidate } from "./findMetricsSheet";
import { longDrafts } from "./longMetrics";
import type { MetricDraft } from "./metricDraft";
import { firstText, leftOutRow, metricRows, type MetricRow } from "./metricRows";
import { recordsOf } from "./metricRecord";
import { periodsDownDrafts } from "./periodsDown";
import { undatedDrafts, wideDrafts } from "./wideMetrics";
import { yearsDownDrafts } from "./yearsDown";

/** The metrics of a sheet, its periods in order of time, and the rows that are no metrics. */
export interface MetricsRead {
  readonly metrics: readonly MetricRecord[];
  readonly periods: readonly Period[];
  readonly rows: SortedRows;
}

/** Reads a Metrics sheet in whichever way it is laid out. */
export function readMetrics(sheet: MetricsCandidate, asAt: IsoDate): MetricsRead {
  const rows = metricRows(sheet);
  const drafts = draftsOf(sheet, rows, asAt);
  const metrics = recordsOf(sheet, drafts);
  const { records, leftOut } = rows;
  return {
    metrics,
    periods: periodsOf(sheet, metrics),
    rows: { records, leftOut: [...leftOut, ...passedOver(sheet, rows.metrics, drafts)] },
  };
}

/** Rows of which no metric took anything: their period is none that can be read. */
function passedOver(
  sheet: MetricsCandidate,
  rows: readonly MetricRow[],
  drafts: readonly MetricDraft[],
): LeftOutRow[] {
  const taken = new Set(
    drafts.flatMap(({ rowIndex, targetRowIndex, figures }) => [
      rowIndex,
      targetRowIndex,
      ...figures.map((figure) => figure.rowIndex),
    ]),
  );
  return rows
    .filter(({ rowIndex }) => !taken.has(rowIndex))
    .map((row) => leftOutRow(row, firstText(sheet, row), "note"));
}

function draftsOf(
  sheet: MetricsCandidate,
  rows: ReturnType<typeof metricRows>,
  asAt: IsoDate,
): ReturnType<typeof wideDrafts> {
  switch (sheet.layout) {
    case "wide":
      return wideDrafts(sheet, rows.metrics);
    case "long":
      return longDrafts(sheet, rows.metrics, asAt);
    case "undated":
      return undatedDrafts(sheet, rows.metrics, asAt);
    case "periods-down":
      return periodsDownDrafts(sheet, rows.metrics, asAt);
    case "years-down":
      return yearsDownDrafts(sheet, rows.metrics, asAt);
  }
}

function periodsOf(sheet: MetricsCandidate, metrics: readonly MetricRecord[]): Period[] {
  const periods = new Map<string, Period>();
  for (const { period } of sheet.layout === "wide" ? sheet.periodColumns : []) {
    if (period) periods.set(period.label, period);
  }
  for (const { observations } of metrics) {
    for (const { period } of observations) periods.set(period.label, period);
  }
  return sortPeriods([...periods.values()]);
}
