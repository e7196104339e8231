import type { IsoDate, QuarterYear } from "../../calendar";
import { readPeriod } from "../../metric";
import { cellAt, type SheetGrid, type Slices, type WorkbookGrid } from "../../sheet";
import { assignColumns, type Heading, type StrengthMemo } from "../columns/assignColumns";
import { chooseSheet, nameBonus, sheetsToRead, type Candidate } from "../columns/chooseSheet";
import { mergedCells, type MergedCells } from "../columns/mergedCells";
import { withoutUnused } from "../columns/weighColumns";
import { indexHeadings } from "../columns/readHeading";
import type { ReportSettings } from "../settings";
import type { FoundColumn } from "../types";
import { cellsUnder, isValue, rememberedIsValue, type CellsUnder } from "./cellsUnder";
import { figureColumns, type FigureColumn } from "./figureColumns";
import { figureKind } from "./figureKinds";
import { METRICS_SHEET_NAMES, METRIC_COLUMNS, type MetricsColumn } from "./metricColumns";
import { metricHeadingRows, type MetricHeadingRow } from "./metricHeadings";
import { chooseNameColumn } from "./nameColumn";
import { acrossColumns } from "./periodsDown";
import { beginsWithPeriods, firstColumn, textsUnder, unnamedColumns } from "./firstColumn";

/**
 * How the figures are laid out: a column a period; a row a value; one undated value; years down and months across; or
 * periods down and metrics across.
 */
export type MetricsLayout = "wide" | "long" | "undated" | "years-down" | "periods-down";

/** A sheet read as a Metrics sheet, as far as its headings go. */
export interface MetricsCandidate extends Candidate<MetricsColumn> {
  readonly layout: MetricsLayout;
  /** Columns that hold figures; on a wide sheet those with a period and no other kind are the metrics' own. */
  readonly figureColumns: readonly FigureColumn[];
  /** The same, where they hold a period of our own figures: what the officer sees as the periods. */
  readonly periodColumns: readonly FigureColumn[];
  /** The column whose cells say "Actual" or "Target" of each row, where there is one. */
  readonly kindColumn: number | undefined;
  /** Which quarters the body means by "Q3 2024", where the officer said. */
  readonly quarters: QuarterYear | undefined;
}

const SOUND = 1000;
const HEADINGS = indexHeadings(METRIC_COLUMNS);
/** Of the cells under the headings of periods, at least so many read as figures. */
const LEAST_VALUES = 0.5;
const LEAST_PERIODS = 0.6;
/** More than the columns that a row of headings gains by leaving out the one under it. */
const LACKS_A_ROW = 200;

/** The sheet whose headings say that it holds metrics, and whose cells do not deny it; undefined where none does. */
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
export function* metricsCandidates(
  workbook: WorkbookGrid,
  settings: ReportSettings,
  asAt: IsoDate,
): Slices<MetricsCandidate[]> {
  const memo: StrengthMemo<MetricsColumn> = new Map();
  const candidates: MetricsCandidate[] = [];
  for (const grid of workbook.sheets) {
    yield;
    const candidate = readAsMetrics(grid, settings, memo, asAt);
    if (candidate) candidates.push(candidate);
  }
  return candidates;
}

function readAsMetrics(
  grid: SheetGrid,
  settings: ReportSettings,
  memo: StrengthMemo<MetricsColumn>,
  asAt: IsoDate,
): MetricsCandidate | undefined {
  const merged = mergedCells(grid);
  const looks = new Map<string, CellsUnder>();
  const isFigure = rememberedIsValue();
  const lookAt = (columnIndex: number, fromRow: number): CellsUnder => {
    const key = `${columnIndex},${fromRow}`;
    const look = looks.get(key) ?? cellsUnder(grid, merged, columnIndex, fromRow, isFigure);
    looks.set(key, look);
    return look;
  };
  let best: MetricsCandidate | undefined;
  for (const found of metricHeadingRows(grid, merged)) {
    const headings = withoutUnused(found.headings, settings.unusedMetricsColumns);
    const row = { ...found, headings };
    const candidate = weigh({ grid, merged, row, settings, memo, asAt, lookAt });
    if (candidate && (!best || candidate.score > best.score)) best = candidate;
  }
  return best;
}

interface Weighing {
  readonly grid: SheetGrid;
  readonly merged: MergedCells;
  readonly row: MetricHeadingRow;
  readonly settings: ReportSettings;
  readonly memo: StrengthMemo<MetricsColumn>;
  readonly asAt: IsoDate;
  readonly lookAt: (columnIndex: number, fromRow: number) => CellsUnder;
}

function weigh(weighing: Weighing): MetricsCandidate | undefined {
  const { grid, merged, row, settings, memo, asAt } = weighing;
  const under = row.rowIndex + row.rowCount;
  const look = (columnIndex: number): CellsUnder => weighing.lookAt(columnIndex, under);
  const isChosen = new Set(Object.values(settings.metricsColumns));
  const quarters = quartersOf(settings);
  const figures = figureColumns(
    row.headings.filter(({ text }) => !isChosen.has(text)),
    asAt,
    (columnIndex) => look(columnIndex).filled > 0,
    quarters,
  ).filter(({ columnIndex, period, kind }) => {
    const { filled, values } = look(columnIndex);
    // A target may be told in words; what stands under a period is a figure or nothing.
    return (
      values >= LEAST_VALUES ||
      (filled === 0 && period !== undefined) ||
      // "Workforce profile" over the names is no target.
      (kind === "target" &&
        period === undefined &&
        filled > 0 &&
        columnIndex !== row.headings[0]?.columnIndex)
    );
  });
  const periodColumns = figures.filter(
    ({ kind, period }) => period !== undefined && kind !== "target" && kind !== "benchmark",
  );
  const own = ownSeries(periodColumns);
  const dated = new Set(
    figures
      .filter(({ kind, period }) => kind !== "target" || period)
      .map(({ columnIndex }) => columnIndex),
  );
  const others = row.headings.filter(({ columnIndex }) => !dated.has(columnIndex));
  const isWide = own.some(({ columnIndex }) => {
    const { values, numbers } = look(columnIndex);
    return values > 0 && numbers > 0;
  });
  const kindColumn = kindColumnOf(weighing, others, under);
  const assigned = assignColumns(
    others.filter(({ columnIndex }) => columnIndex !== kindColumn),
    HEADINGS,
    settings.metricsColumns,
    memo,
  );
  // No figures under a period, and no heading of a value or a period: nothing that follows would find any.
  const hasPeriods = assigned.columns.value !== undefined || assigned.columns.period !== undefined;
  if (!isWide && !hasPeriods && !beginsWithPeriods(grid, row, asAt)) return undefined;
  const named = chooseNameColumn(
    [...others, ...unnamedColumns(grid, row)].filter(
      ({ columnIndex }) => columnIndex !== kindColumn,
    ),
    assigned.columns,
    look,
    isWide,
  );
  const columns = withoutFalse(withValue(named, others, look), look, isWide, weighing, under);
  const down = isWide ? undefined : periodsDown(weighing, columns, look);
  if (down) return down;
  const layout = layoutOf(weighing, columns, own, isWide, look);
  if (layout === undefined || (columns.metric === undefined && layout !== "years-down")) {
    return undefined;
  }
  const isNamed = columns.metric?.sure === true;
  const isSound =
    layout === "years-down" || layout === "undated"
      ? isNamed || layout === "years-down"
      : // "Current" and "Previous" stand above scores of risks too.
        isNamed || own.filter(({ period }) => period?.earliest !== period?.latest).length > 1;
  const valueCount = own.reduce(
    (sum, { columnIndex }) => sum + Math.min(10, look(columnIndex).filled),
    0,
  );
  return {
    grid,
    merged,
    row,
    columns,
    layout,
    figureColumns:
      layout === "long" || layout === "undated"
        ? figures.filter(({ kind }) => kind !== "actual")
        : figures,
    periodColumns: layout === "wide" || layout === "years-down" ? own : [],
    kindColumn,
    quarters,
    isSound,
    headerRivals: [],
    score:
      assigned.score +
      own.length * 20 +
      Math.min(60, valueCount) -
      (headsHeadings(weighing, own, under) ? LACKS_A_ROW : 0) +
      (isSound && layout !== "undated" ? SOUND : 0) -
      (row.rowCount > 1 ? 15 : 0) +
      nameBonus(grid, METRICS_SHEET_NAMES),
  };
}

/** Words under each period ("Actual", "Original £m") are headings themselves. */
function headsHeadings({ grid }: Weighing, own: readonly FigureColumn[], under: number): boolean {
  return (
    own.length > 1 &&
    own.every(({ columnIndex }) => {
      const cell = cellAt(grid, under, columnIndex);
      return cell.kind === "text" && /\p{L}{2}/u.test(cell.text) && !isValue(cell);
    })
  );
}

const REMARKS = /\b(?:notes?|comments?|commentary|remarks?|narrative|explanation|source)\b/i;

/** The sheet read as periods down and metrics across; undefined where it is not. */
function periodsDown(
  weighing: Weighing,
  { metric, period, value }: Columns,
  look: (columnIndex: number) => CellsUnder,
): MetricsCandidate | undefined {
  const { grid, merged, row, asAt } = weighing;
  const first = firstColumn(grid, row);
  if (!beginsWithPeriods(grid, row, asAt)) return undefined;
  // Words in each row beside its period: a value a row, or no figures at all.
  const isNamed = metric !== undefined && metric.columnIndex !== first;
  if (isNamed && (value !== undefined || !REMARKS.test(metric.heading))) return undefined;
  const across = acrossColumns(
    row.headings.filter(({ columnIndex }) => columnIndex !== first),
    look,
  );
  if (!across.some(({ kind }) => kind === "actual")) return undefined;
  const heading = row.headings.find(({ columnIndex }) => columnIndex === first)?.text ?? "";
  const found: FoundColumn = period ?? {
    columnIndex: first,
    heading,
    rivals: [],
    sure: true,
    why: "cells",
  };
  return {
    grid,
    merged,
    row,
    columns: { period: { ...found, columnIndex: first, heading } },
    layout: "periods-down",
    figureColumns: across,
    periodColumns: [],
    kindColumn: undefined,
    quarters: quartersOf(weighing.settings),
    isSound: true,
    headerRivals: [],
    score: SOUND + across.length * 20 + nameBonus(grid, METRICS_SHEET_NAMES),
  };
}

function quartersOf({ quarters }: ReportSettings): QuarterYear | undefined {
  return quarters === "unknown" ? undefined : quarters;
}

/** Our own figures: the actuals or, where there are none, the year to date, or what is forecast. */
function ownSeries(columns: readonly FigureColumn[]): FigureColumn[] {
  for (const kind of ["actual", "year-to-date", "forecast"] as const) {
    const found = columns.filter((column) => column.kind === kind);
    if (found.length > 0) return found;
  }
  return [];
}

type Columns = Partial<Record<MetricsColumn, FoundColumn>>;

/** "% who agree": where names come again with other periods, the only column of figures holds the values. */
function withValue(
  columns: Columns,
  headings: readonly Heading[],
  look: (columnIndex: number) => CellsUnder,
): Columns {
  const { metric, period, value } = columns;
  if (value || !metric || period?.sure !== true || look(metric.columnIndex).distinct === 1) {
    return columns;
  }
  const [only, ...others] = headings.filter(({ columnIndex }) => {
    const { values, numbers } = look(columnIndex);
    return columnIndex !== period.columnIndex && Math.min(values, numbers) === 1;
  });
  if (!only || others.length > 0) return columns;
  const { columnIndex, text } = only;
  return {
    ...columns,
    value: { columnIndex, heading: text, rivals: [], sure: false, why: "cells" },
  };
}

/** On a wide sheet nothing is the one value, and a period's column is no period of its rows. */
function withoutFalse(
  columns: Columns,
  look: (columnIndex: number) => CellsUnder,
  isWide: boolean,
  weighing: Weighing,
  under: number,
): Columns {
  const { period, value, target, ...rest } = columns;
  const isPeriod =
    period !== undefined &&
    (period.why === "chosen" || sharePeriods(weighing, period.columnIndex, under) >= LEAST_PERIODS);
  const isValue = value !== undefined && look(value.columnIndex).values >= LEAST_VALUES;
  return {
    ...rest,
    ...(target && { target }),
    ...(!isWide && isPeriod && { period }),
    ...(!isWide && isValue && { value }),
  };
}

function sharePeriods({ grid, asAt }: Weighing, columnIndex: number, under: number): number {
  const texts = textsUnder(grid, columnIndex, under);
  const read = texts.filter((text) => /\d/.test(text) && readPeriod(text, asAt) !== undefined);
  return texts.length === 0 ? 0 : read.length / texts.length;
}

/** "Actual", "Target", "Actual", "Target" down a column: each row says of what kind its figures are. */
function kindColumnOf(
  { grid }: Weighing,
  headings: readonly { readonly columnIndex: number }[],
  under: number,
): number | undefined {
  return headings.find(({ columnIndex }) => {
    const texts = textsUnder(grid, columnIndex, under);
    const kinds = texts.map((text) => (text.length > 30 ? undefined : figureKind(text)));
    const told = new Set(kinds);
    // "On target", "Off target" judge each row's figures.
    const isPlain = told.size > 1 && !told.has(undefined) && !told.has("comparison");
    return texts.length > 1 && isPlain && told.has("target");
  })?.columnIndex;
}

function layoutOf(
  weighing: Weighing,
  columns: Columns,
  own: readonly FigureColumn[],
  isWide: boolean,
  look: (columnIndex: number) => CellsUnder,
): MetricsLayout | undefined {
  const under = weighing.row.rowIndex + weighing.row.rowCount;
  const isMonths =
    isWide &&
    own.length >= 3 &&
    own.every(({ period }) => /^(?:month|quarter)$/.test(period?.grain ?? ""));
  const first = weighing.row.headings[0];
  const isYears = first !== undefined && sharePeriods(weighing, first.columnIndex, under) === 1;
  if (isMonths && isYears && textsUnder(weighing.grid, first.columnIndex, under).length > 1) {
    return "years-down";
  }
  // Months or quarters down and years across: each cell is its row's part of its column's year.
  const isAcross =
    isWide &&
    own.every(({ period }) => period?.grain.endsWith("l-year") === true) &&
    first !== undefined &&
    arePartsOfYears(textsUnder(weighing.grid, first.columnIndex, under));
  if (isAcross) return "years-down";
  if (isWide) return isShowingFigures(own, look) ? "wide" : undefined;
  if (columns.value === undefined) {
    // Names and days alone are those of a diary; headings that say "measure" and "period" lack their values.
    return columns.metric?.sure === true && columns.period?.sure === true ? "long" : undefined;
  }
  if (columns.period !== undefined) return "long";
  return columns.metric?.sure === true && (columns.value.sure || columns.target !== undefined)
    ? "undated"
    : undefined;
}

const PART_OF_YEAR =
  /^(?:(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\p{L}*|q(?:uarter)? ?\d)$/iu;

function arePartsOfYears(texts: readonly string[]): boolean {
  const parts = new Set(texts.filter((text) => PART_OF_YEAR.test(text)));
  return parts.size > 2 && parts.size * 2 > texts.length;
}

/** Whether at least half of what stands under the periods reads as figures. */
function isShowingFigures(
  own: readonly FigureColumn[],
  look: (columnIndex: number) => CellsUnder,
): boolean {
  const looks = own.map(({ columnIndex }) => look(columnIndex));
  const filled = looks.reduce((sum, each) => sum + each.filled, 0);
  const values = looks.reduce((sum, each) => sum + each.filled * each.values, 0);
  return filled > 0 && values / filled >= LEAST_VALUES;
}
