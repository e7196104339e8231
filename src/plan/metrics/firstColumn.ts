import type { IsoDate } from "../../calendar";
import { readPeriods } from "../../metric";
import { cellAt, cellText, isBlank, type SheetGrid } from "../../sheet";
import type { Heading } from "../columns/assignColumns";
import { figureKind } from "./figureKinds";
import type { MetricHeadingRow } from "./metricHeadings";

const FEWEST_ROWS = 2;
const MAY_BE_PERIOD =
  /\d|^(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|spring|summer|autumn|winter)/i;

/** Whether texts, in their order down a column, are periods: months, quarters, years, each once. */
export function arePeriods(all: readonly string[], asAt: IsoDate): boolean {
  const texts = all.filter((text) => !isOfAKind(text));
  if (texts.length < FEWEST_ROWS || new Set(texts).size < texts.length) return false;
  // Most columns are told from periods at a glance.
  if (!texts.every((text) => MAY_BE_PERIOD.test(text))) return false;
  const isNumber = texts.every((text) => /^\d{1,3}$|^\d{5,}$|[.,£%]/.test(text));
  if (isNumber || texts.some((text) => text.length > 40)) return false;
  const periods = readPeriods(texts, asAt);
  // A column of days is that of records, not of periods.
  return periods.every(
    (period) => period !== undefined && period.grain !== "day" && period.grain !== "other",
  );
}

/** "Target", "England 2023/24", "Total": a row of the table that is no period. */
export function isOfAKind(text: string): boolean {
  const kind = figureKind(text);
  if (/\d/.test(text)) return kind === "benchmark" || kind === "target";
  return kind !== undefined || /^(?:grand )?totals?$/i.test(text.trim());
}

/** Whether the table's first column, headed or not, holds periods alone. */
export function beginsWithPeriods(grid: SheetGrid, row: MetricHeadingRow, asAt: IsoDate): boolean {
  const texts = textsUnder(grid, firstColumn(grid, row), row.rowIndex + row.rowCount);
  return arePeriods(texts, asAt);
}

/** The index of the table's first column, headed or not. */
export function firstColumn(grid: SheetGrid, row: MetricHeadingRow): number {
  return Math.min(
    ...[...row.headings, ...unnamedColumns(grid, row)].map(({ columnIndex }) => columnIndex),
  );
}

/** Columns of the table without a heading. */
export function unnamedColumns(grid: SheetGrid, { headings }: MetricHeadingRow): Heading[] {
  const { area } = grid;
  if (!area) return [];
  const first = Math.min(...headings.map(({ columnIndex }) => columnIndex));
  // Left of the first heading, or between headings: what stands right of the table is none of it.
  const last = Math.max(...headings.map(({ columnIndex }) => columnIndex));
  return Array.from({ length: area.columnCount }, (_, at) => area.columnIndex + at)
    .filter((at) => at <= last && at >= Math.min(first, area.columnIndex))
    .filter((at) => !headings.some(({ columnIndex }) => columnIndex === at))
    .map((columnIndex) => ({ columnIndex, text: "" }));
}

const CELLS_LOOKED_AT = 40;

/** The first texts down a column from a row on. */
export function textsUnder(grid: SheetGrid, columnIndex: number, under: number): string[] {
  const texts: string[] = [];
  const end = grid.area ? grid.area.rowIndex + grid.area.rowCount : 0;
  for (let row = under; row < end && texts.length < CELLS_LOOKED_AT; row += 1) {
    const cell = cellAt(grid, row, columnIndex);
    if (!isBlank(cell)) texts.push(cellText(cell).trim());
  }
  return texts;
}
