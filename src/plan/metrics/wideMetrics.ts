import type { IsoDate, QuarterYear } from "../../calendar";
import { readPeriod, type Period } from "../../metric";
import { cellAt, cellText, isBlank } from "../../sheet";
import type { MetricsCandidate } from "./findMetricsSheet";
import { figureKind, type FigureKind } from "./figureKinds";
import type { FigureDraft, MetricDraft } from "./metricDraft";
import type { MetricRow } from "./metricRows";
import { textAt } from "./metricTexts";

/** One row a metric, one column a period; or a row for each kind of figure, "Actual" and "Target", under one name. */
export function wideDrafts(sheet: MetricsCandidate, rows: readonly MetricRow[]): MetricDraft[] {
  if (sheet.kindColumn === undefined) {
    const sorts = [...new Set(sheet.periodColumns.map(({ of }) => of))].filter((of) => of !== "");
    return rows.flatMap((row) => {
      const draft = draftOf(sheet, row, figuresIn(sheet, row, undefined));
      return sorts.length === 0 ? [draft] : ofEachSort(sheet, draft, sorts);
    });
  }
  const drafts: MetricDraft[] = [];
  for (const row of rows) {
    const kind = rowKind(sheet, row);
    const figures = figuresIn(sheet, row, kind);
    const own = draftOf(sheet, row, figures);
    const last = drafts.at(-1);
    const isContinued = last !== undefined && (own.name === "" || own.name === last.name);
    if (isContinued) {
      drafts[drafts.length - 1] = { ...last, figures: [...last.figures, ...figures] };
    } else {
      drafts.push(own);
    }
  }
  return drafts;
}

/** A metric for each sort of its figures; what is of none stands beside the first. */
function ofEachSort(
  { figureColumns }: MetricsCandidate,
  draft: MetricDraft,
  sorts: readonly string[],
): MetricDraft[] {
  const sortAt = (columnIndex: number): string =>
    figureColumns.find((column) => column.columnIndex === columnIndex)?.of ?? "";
  return sorts.map((sort, index) => ({
    ...draft,
    name: `${draft.name} – ${sort}`,
    figures: draft.figures.filter(({ columnIndex }) => {
      const of = sortAt(columnIndex);
      return of === sort || (index === 0 && !sorts.includes(of));
    }),
  }));
}

function rowKind({ grid, kindColumn }: MetricsCandidate, row: MetricRow): FigureKind | undefined {
  const kind = figureKind(cellText(cellAt(grid, row.rowIndex, kindColumn ?? 0)));
  return kind === "comparison" ? undefined : kind;
}

function figuresIn(
  sheet: MetricsCandidate,
  row: MetricRow,
  kind: FigureKind | undefined,
): FigureDraft[] {
  return sheet.figureColumns
    .filter((column) => column.period !== undefined || column.kind !== "target")
    .map((column) => ({
      kind: kind ?? column.kind,
      period: column.period,
      label: column.heading,
      rowIndex: row.rowIndex,
      columnIndex: column.columnIndex,
    }));
}

/** What the row says beside its figures. */
export function draftOf(
  sheet: MetricsCandidate,
  row: MetricRow,
  figures: readonly FigureDraft[],
): MetricDraft {
  const { rowIndex } = row;
  const undated = sheet.figureColumns.find(({ kind, period }) => kind === "target" && !period);
  const target = sheet.columns.target?.columnIndex ?? undated?.columnIndex;
  const cell = target === undefined ? undefined : sheet.merged.shownAt(rowIndex, target);
  const group = textAt(sheet, "group", rowIndex);
  return {
    rowIndex,
    name: textAt(sheet, "metric", rowIndex),
    code: textAt(sheet, "code", rowIndex),
    group: row.group !== "" && group !== "" ? `${row.group}: ${group}` : row.group || group,
    unit: textAt(sheet, "unit", rowIndex),
    goodIs: textAt(sheet, "goodIs", rowIndex),
    note: textAt(sheet, "note", rowIndex),
    figures,
    targetCell: cell && !isBlank(cell) ? cell : undefined,
  };
}

/** One value a metric and no period in the headings: the period is in the lines above them, or not told. */
export function undatedDrafts(
  sheet: MetricsCandidate,
  rows: readonly MetricRow[],
  asAt: IsoDate,
): MetricDraft[] {
  const columnIndex = sheet.columns.value?.columnIndex;
  const period = periodAbove(sheet, asAt) ?? readPeriod("Current", asAt);
  if (columnIndex === undefined || period === undefined) return [];
  const label = sheet.columns.value?.heading ?? "";
  const labelled = { ...period, label: period.label === "Current" ? label : period.label };
  return rows.map((row) =>
    draftOf(sheet, row, [
      { kind: "actual", period: labelled, label, rowIndex: row.rowIndex, columnIndex },
      ...figuresIn(sheet, row, undefined),
    ]),
  );
}

const LINES_READ = 8;

/** "Performance in quarter 1 2014/15 (April to June 2014)": the period that a line above the headings, or the tab, names. */
export function periodAbove(sheet: MetricsCandidate, asAt: IsoDate): Period | undefined {
  const { grid, row } = sheet;
  const lines: string[] = [];
  const first = Math.max(grid.area?.rowIndex ?? 0, row.rowIndex - LINES_READ);
  for (let index = row.rowIndex - 1; index >= first; index -= 1) {
    for (const cell of grid.rows[index - (grid.area?.rowIndex ?? 0)] ?? []) {
      if (!isBlank(cell)) lines.push(cellText(cell));
    }
  }
  for (const line of [...lines, grid.name]) {
    const period = periodIn(line, asAt, sheet.quarters);
    if (period) return period;
  }
  return undefined;
}

const MOST_WORDS = 6;

/** The longest run of words in a line that names a dated period. */
export function periodIn(line: string, asAt: IsoDate, quarters?: QuarterYear): Period | undefined {
  const words = line
    .replace(/[()[\],;]/g, " ")
    .split(/\s+/)
    .filter((word) => word !== "");
  for (let count = Math.min(MOST_WORDS, words.length); count > 0; count -= 1) {
    for (let at = 0; at + count <= words.length && at < 40; at += 1) {
      const said = words.slice(at, at + count).join(" ");
      if (!/\d{2}/.test(said)) continue;
      const period = readPeriod(said, asAt, quarters);
      if (period && period.grain !== "day") return period;
    }
  }
  return undefined;
}
