import type { IsoDate } from "../../calendar";
import { readPeriods, readUnitWords, type Period } from "../../metric";
import { cellText } from "../../sheet";
import { figureKind, type FigureKind } from "./figureKinds";
import type { MetricsCandidate } from "./findMetricsSheet";
import type { FigureDraft, MetricDraft } from "./metricDraft";
import type { MetricRow } from "./metricRows";
import { textAt } from "./metricTexts";
import { draftOf } from "./wideMetrics";

/** One row of a long sheet: a value with everything that tells whose and of when it is. */
interface LongRow {
  readonly row: MetricRow;
  readonly name: string;
  readonly period: Period;
  readonly kind: FigureKind;
}

/**
 * One row a value. Rows of one metric need not stand together; a blank name continues the one above. Where a metric has
 * two values of one period, further columns (an area, a group of people) tell them apart and become part of the name;
 * a benchmark's rows ("England") stand beside the metric of that name.
 */
export function longDrafts(
  sheet: MetricsCandidate,
  rows: readonly MetricRow[],
  asAt: IsoDate,
): MetricDraft[] {
  const value = sheet.columns.value?.columnIndex;
  const long = value === undefined ? [] : longRows(sheet, rows, asAt);
  const dimensions = dimensionsOf(sheet, long);
  const drafts = new Map<string, MetricDraft>();
  for (const row of rows.length > 0 && long.length === 0 ? rows : []) {
    drafts.set(String(row.rowIndex), draftOf(sheet, row, []));
  }
  const partsOf = ({ row: { rowIndex } }: LongRow): string[] =>
    dimensions.map((column) => textOf(sheet, rowIndex, column)).filter((text) => text !== "");
  const isOthers = (parts: readonly string[]): boolean =>
    parts.some((part) => figureKind(part) === "benchmark");
  const ours = new Map<string, Set<string>>();
  for (const one of long) {
    const parts = partsOf(one);
    if (isOthers(parts)) continue;
    ours.set(one.name, (ours.get(one.name) ?? new Set()).add(parts.join("\n")));
  }
  for (const one of long) {
    const parts = partsOf(one);
    const isBenchmark = isOthers(parts);
    // One body beside its benchmarks needs no name of its own.
    const isAlone = (ours.get(one.name)?.size ?? 0) < 2;
    const name = [one.name, ...(isBenchmark || isAlone ? [] : parts)].join(" – ");
    const known = drafts.get(name) ?? {
      ...draftOf(sheet, one.row, []),
      name,
      unit: unitOf(sheet, one.row.rowIndex),
    };
    const figure: FigureDraft = {
      kind: isBenchmark ? "benchmark" : one.kind,
      period: one.period,
      label: isBenchmark ? `${parts.join(" – ")} ${one.period.label}` : one.period.label,
      rowIndex: one.row.rowIndex,
      columnIndex: value ?? 0,
    };
    drafts.set(name, { ...known, figures: [...known.figures, figure] });
  }
  return [...drafts.values()];
}

function longRows(sheet: MetricsCandidate, rows: readonly MetricRow[], asAt: IsoDate): LongRow[] {
  const labels = rows.map(({ rowIndex }) => textAt(sheet, "period", rowIndex));
  const shown = [...new Set(labels)].filter((label) => label !== "");
  const periods = new Map(
    readPeriods(shown, asAt, undefined, sheet.quarters).map((period, index) => [
      shown[index] ?? "",
      period,
    ]),
  );
  let name = "";
  return rows.flatMap((row, index) => {
    name = textAt(sheet, "metric", row.rowIndex) || name;
    const period = periods.get(labels[index] ?? "");
    if (period === undefined || !/\d/.test(period.label)) return [];
    const kind =
      sheet.kindColumn === undefined
        ? "actual"
        : figureKind(textOf(sheet, row.rowIndex, sheet.kindColumn));
    return [
      { row, name, period, kind: kind === undefined || kind === "comparison" ? "actual" : kind },
    ];
  });
}

function textOf({ merged }: MetricsCandidate, rowIndex: number, column: number): string {
  return cellText(merged.shownAt(rowIndex, column)).trim();
}

/** Columns that must be asked, one after another, until no metric has two values of one period and kind. */
function dimensionsOf(sheet: MetricsCandidate, rows: readonly LongRow[]): number[] {
  const { columns, row, kindColumn } = sheet;
  const used = new Set([
    columns.metric?.columnIndex,
    columns.period?.columnIndex,
    columns.value?.columnIndex,
    columns.note?.columnIndex,
    columns.goodIs?.columnIndex,
    columns.target?.columnIndex,
    columns.code?.columnIndex,
    kindColumn,
  ]);
  const candidates = row.headings
    .map(({ columnIndex }) => columnIndex)
    .filter((column) => !used.has(column))
    .filter((column) => rows.some((one) => /\p{L}/u.test(textOf(sheet, one.row.rowIndex, column))));
  const chosen: number[] = [];
  const clashes = (dimensions: readonly number[]): number => {
    const keys = new Set(
      rows.map((one) =>
        [
          one.name,
          one.period.label,
          one.kind,
          ...dimensions.map((column) => textOf(sheet, one.row.rowIndex, column)),
        ].join("\n"),
      ),
    );
    return rows.length - keys.size;
  };
  let left = clashes(chosen);
  while (left > 0) {
    const best = candidates
      .filter((column) => !chosen.includes(column))
      .map((column) => ({ column, left: clashes([...chosen, column]) }))
      .sort((a, b) => a.left - b.left)[0];
    if (!best || best.left >= left) break;
    chosen.push(best.column);
    left = best.left;
  }
  return chosen.sort((a, b) => a - b);
}

/** The unit: a column that says "Percentage" or a rate of each row counts before one that says what is counted. */
function unitOf(sheet: MetricsCandidate, rowIndex: number): string {
  const isShare = sheet.columns.value?.heading.includes("%") === true;
  const unit = textAt(sheet, "unit", rowIndex) || (isShare ? "%" : "");
  const measured = sheet.row.headings
    .filter(
      ({ columnIndex }) =>
        ![sheet.columns.metric, sheet.columns.value, sheet.columns.period].some(
          (found) => found?.columnIndex === columnIndex,
        ),
    )
    .map(({ columnIndex }) => textOf(sheet, rowIndex, columnIndex))
    .find((text) => text.length < 40 && /^(?:percent|per )/.test(readUnitWords(text)?.unit ?? ""));
  return measured ?? unit;
}
