import type { IsoDate } from "../../calendar";
import {
  comparePeriods,
  longTrend,
  readHeadingUnit,
  readPolarity,
  readTarget,
  readValue,
  shortTrend,
  sortPeriods,
  targetOutcome,
  type MetricTarget,
  type MetricValue,
  type Period,
  type Polarity,
  type ValueContext,
} from "../../metric";
import { cellAt, cellText, isBlank, type Cell } from "../../sheet";
import type { MetricsCandidate } from "./findMetricsSheet";
import { periodHeading } from "./periodHeading";
import { sortRows, type RecordRow, type SortedRows } from "../rows/recordRows";
import type { LeftOutRow, MetricObservation, MetricRecord } from "../types";
import type { MetricsColumn } from "./metricColumns";

/** The metrics of a sheet, its periods in order of time, and the rows that are no metrics. */
export interface MetricsRead {
  readonly metrics: readonly MetricRecord[];
  readonly periods: readonly Period[];
  readonly rows: SortedRows;
}

/** Reads a Metrics sheet: wide, one row a metric and one column a period; or long, one row a value. */
export function readMetrics(sheet: MetricsCandidate, asAt: IsoDate): MetricsRead {
  const values = sheet.columns.value?.columnIndex;
  const core = sheet.periodColumns.map(({ columnIndex }) => columnIndex);
  if (core.length === 0 && values !== undefined) core.push(values);
  const known = [
    ...core,
    ...(Object.keys(sheet.columns) as MetricsColumn[])
      .map((column) => sheet.columns[column]?.columnIndex)
      .filter((columnIndex) => columnIndex !== undefined),
  ];
  const rows = sortRows(sheet.grid, sheet.merged, sheet.row, known, core);
  const records = rows.records.filter((row) => !row.isBand);
  const bands = rows.records.filter((row) => row.isBand).map((row) => bandOf(sheet, row));
  const metrics =
    sheet.periodColumns.length > 0
      ? records.map((row) => wideMetric(sheet, row))
      : longMetrics(sheet, records, asAt);
  return {
    metrics,
    periods: periodsOf(sheet, metrics),
    rows: { records, leftOut: [...rows.leftOut, ...bands] },
  };
}

/** A heading merged across the metrics under it holds no values of its own. */
function bandOf(sheet: MetricsCandidate, row: RecordRow): LeftOutRow {
  const columnIndex = row.filled[0] ?? 0;
  const text = cellText(cellAt(sheet.grid, row.rowIndex, columnIndex)).trim();
  return { rowIndex: row.rowIndex, columnIndex, kind: "note", text };
}

function wideMetric(sheet: MetricsCandidate, row: RecordRow): MetricRecord {
  const unit = textAt(sheet, "unit", row);
  const name = textAt(sheet, "metric", row);
  const observations = sheet.periodColumns.map(({ columnIndex, heading, period }) => ({
    period,
    value: valueAt(sheet, row, columnIndex, { unit, name, heading }),
    place: { sheetName: sheet.grid.name, rowIndex: row.rowIndex, columnIndex },
    cell: cellAt(sheet.grid, row.rowIndex, columnIndex),
  }));
  return record(sheet, row, name, observations);
}

/** Rows of one metric need not stand together; a blank name continues the one above. */
function longMetrics(
  sheet: MetricsCandidate,
  records: readonly RecordRow[],
  asAt: IsoDate,
): MetricRecord[] {
  const groups = new Map<string, { row: RecordRow; observations: MetricObservation[] }>();
  const columnIndex = sheet.columns.value?.columnIndex;
  let name = "";
  for (const row of records) {
    name = textAt(sheet, "metric", row) || name;
    const group = groups.get(name) ?? { row, observations: [] };
    groups.set(name, group);
    const label = textAt(sheet, "period", row);
    const period = label === "" ? undefined : periodHeading(label, asAt);
    if (columnIndex === undefined || period === undefined) continue;
    group.observations.push({
      period,
      value: valueAt(sheet, row, columnIndex, {
        unit: textAt(sheet, "unit", row),
        name,
        heading: "",
      }),
      place: { sheetName: sheet.grid.name, rowIndex: row.rowIndex, columnIndex },
      cell: cellAt(sheet.grid, row.rowIndex, columnIndex),
    });
  }
  return [...groups].map(([metric, { row, observations }]) =>
    record(sheet, row, metric, observations),
  );
}

function record(
  sheet: MetricsCandidate,
  row: RecordRow,
  name: string,
  unordered: readonly MetricObservation[],
): MetricRecord {
  const observations = [...unordered].sort((a, b) => comparePeriods(a.period, b.period));
  const goodIsText = textAt(sheet, "goodIs", row);
  const polarity = readPolarity(goodIsText);
  const firstTold = observations.findIndex(({ value }) => value.kind !== "empty");
  const lastTold = observations.findLastIndex(({ value }) => value.kind !== "empty");
  const told = observations.slice(Math.max(firstTold, 0), lastTold + 1);
  const unit = textAt(sheet, "unit", row) || unitOf(told);
  const target = metricTarget(sheet, row, unit, name);
  const note = textAt(sheet, "note", row);
  return {
    rowIndex: row.rowIndex,
    name,
    unit,
    goodIsText,
    polarity,
    observations,
    target,
    targetOutcome: target && outcomeOf(target, told, polarity),
    note,
    shortTrend: shortTrend(told, polarity, note),
    longTrend: longTrend(told, polarity, note),
  };
}

function metricTarget(
  sheet: MetricsCandidate,
  row: RecordRow,
  unit: string,
  name: string,
): MetricTarget | undefined {
  const found = sheet.columns.target;
  const cell = found && sheet.merged.shownAt(row.rowIndex, found.columnIndex);
  if (!cell || isBlank(cell)) return undefined;
  return readTarget(cellText(cell).trim(), valueContext(cell, unit, name, ""));
}

/** Where only a direction is asked for, the value before counts; an amount counts from the first value shown. */
function outcomeOf(
  target: MetricTarget,
  told: readonly MetricObservation[],
  polarity: Polarity | undefined,
): MetricRecord["targetOutcome"] {
  const latest = told.at(-1);
  if (!latest) return undefined;
  const isDirection = target.kind === "change" && target.amount === 0;
  const baseline = isDirection ? told.at(-2) : told[0];
  return targetOutcome(target, latest.value, polarity, baseline?.value);
}

/** The unit that the values themselves show, where no column says it. */
function unitOf(observations: readonly MetricObservation[]): string {
  for (const { value } of observations) {
    if (value.kind === "known") return value.unit === "count" ? "" : value.unit;
  }
  return "";
}

function valueAt(
  sheet: MetricsCandidate,
  row: RecordRow,
  columnIndex: number,
  texts: { unit: string; name: string; heading: string },
): MetricValue {
  const cell = cellAt(sheet.grid, row.rowIndex, columnIndex);
  if (isBlank(cell)) return { kind: "empty" };
  return readValue(cellText(cell), valueContext(cell, texts.unit, texts.name, texts.heading));
}

/** A unit in the metric's own name ("Income gained (£m)") counts before one in the column's heading. */
function valueContext(cell: Cell, unit: string, name: string, columnHeading: string): ValueContext {
  const heading = readHeadingUnit(name) ? name : columnHeading;
  return {
    ...(unit === "" ? {} : { unit }),
    ...(heading === "" ? {} : { heading }),
    ...numberOf(cell),
  };
}

function numberOf(cell: Cell): { number?: number; numberFormat?: string; error?: string } {
  switch (cell.kind) {
    case "number":
      return { number: cell.number, numberFormat: cell.numberFormat };
    case "date":
      return { number: cell.serial, numberFormat: cell.numberFormat };
    case "error":
      return { error: cell.error };
    default:
      return {};
  }
}

function textAt(sheet: MetricsCandidate, column: MetricsColumn, row: RecordRow): string {
  const found = sheet.columns[column];
  if (!found) return "";
  return cellText(sheet.merged.shownAt(row.rowIndex, found.columnIndex)).trim();
}

function periodsOf(sheet: MetricsCandidate, metrics: readonly MetricRecord[]): Period[] {
  const periods = new Map<string, Period>();
  for (const { period } of sheet.periodColumns) periods.set(period.label, period);
  for (const { observations } of sheet.periodColumns.length > 0 ? [] : metrics) {
    for (const { period } of observations) periods.set(period.label, period);
  }
  return sortPeriods([...periods.values()]);
}
