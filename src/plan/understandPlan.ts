import type { IsoDate } from "../calendar";
import { wholeOf, type SheetGrid, type Slices, type WorkbookGrid } from "../sheet";
import type { Candidate } from "./columns/chooseSheet";
import {
  findMetricsSheet,
  metricsCandidates,
  type MetricsCandidate,
} from "./metrics/findMetricsSheet";
import { findTargetsSheets, type TargetsCandidate } from "./columns/findTargetsSheet";
import { PLAN_COLUMNS, TARGETS_COLUMNS, type TargetsColumn } from "./columns/planColumns";
import { readMetrics } from "./metrics/readMetrics";
import { hasWordsIn, type PlanRows } from "./rows/planRows";
import { extraColumnsOf, readSteps, type StepsRead } from "./rows/readSteps";
import type { SortedRows } from "./rows/recordRows";
import type { ReportSettings } from "./settings";
import { readTitleLines, titleAmong } from "./rows/readTitleLines";
import { summarise } from "./status/summarise";
import type { MetricsColumn } from "./metrics/metricColumns";
import type { FoundColumn, FoundSheet, Missing, NearestSheet, Plan, Step } from "./types";

/** What the caller knows of the workbook beside its cells. */
export interface PlanOptions {
  /** Excel's ids of the sheets that appendices were drawn on: they are no source. */
  readonly appendixSheetIds?: readonly string[];
}

/**
 * Everything that the officer's sheets say, as records in the order of their rows. Nothing is thrown: what cannot be
 * found is listed in `missing`. `understandPlan(workbook, DEFAULT_SETTINGS, "2003-11-11")` on a sheet with one row
 * due "December 2003" gives one step with the status `{kind: "due-soon", days: 50}`.
 */
export function understandPlan(
  workbook: WorkbookGrid,
  settings: ReportSettings,
  asAt: IsoDate,
  options: PlanOptions = {},
): Plan {
  return wholeOf(understandPlanInSlices(workbook, settings, asAt, options));
}

/** The same in slices, each a row or a sheet, so that a long plan holds nothing else up. */
export function* understandPlanInSlices(
  workbook: WorkbookGrid,
  settings: ReportSettings,
  asAt: IsoDate,
  options: PlanOptions = {},
): Slices<Plan> {
  const isAppendix = (grid: SheetGrid): boolean =>
    options.appendixSheetIds?.includes(grid.id) === true;
  // The officer may have renamed the tab; copies have the name of the time when they were made.
  const appendixNames = [
    settings.appendixName,
    ...workbook.sheets.filter(isAppendix).map(({ name }) => name),
  ];
  const metricsSheets = yield* metricsCandidates(workbook, settings, asAt);
  const found = yield* findTargetsSheets(
    workbook,
    settings,
    asAt,
    (grid) => isAppendix(grid) || isRatherMetrics(grid, metricsSheets),
    appendixNames,
  );
  const targets = found.best;
  const metricsSheet = findMetricsSheet(
    workbook,
    metricsSheets,
    settings,
    (grid) => isAppendix(grid) || found.parts.some((part) => part.grid === grid),
    appendixNames,
  );
  const read: (StepsRead & { readonly part: TargetsCandidate })[] = [];
  for (const part of found.parts) {
    read.push({ part, ...(yield* readSteps(part, settings, asAt)) });
  }
  const steps = read.flatMap((one) => one.steps);
  const targetSheets = read.map(({ part, rows }) => foundTargetsSheet(part, rows, settings));
  const metrics = metricsSheet && readMetrics(metricsSheet, asAt);
  const titleLines = targets ? readTitleLines(targets.grid, targets.row.rowIndex) : [];
  return {
    asAt,
    titleLines,
    offeredTitle: titleAmong(titleLines),
    targets: targetSheets.find(({ grid }) => grid === targets?.grid),
    targetSheets,
    sheetsAside: found.aside,
    metricsSheet: metricsSheet && metrics && foundMetricsSheet(metricsSheet, metrics.rows),
    steps,
    metrics: metrics?.metrics ?? [],
    periods: metrics?.periods ?? [],
    missing: [
      ...missingOfTargets(targets, steps, found.nearest),
      ...missingOfMetrics(metricsSheet, metrics?.metrics.length ?? 0),
    ],
    summary: summarise(steps),
  };
}

/** A sheet with a metric column and periods is no Targets sheet, although it has a "Target" and perhaps a "Date". */
function isRatherMetrics(grid: SheetGrid, sheets: readonly MetricsCandidate[]): boolean {
  return sheets.some((sheet) => sheet.grid === grid && sheet.isSound);
}

const IN_FULL: readonly TargetsColumn[] = ["progressMade", "timescale"];

/** Columns that are told by name until the officer asks for them, whether or not their part is known. */
function foundTargetsSheet(
  sheet: TargetsCandidate,
  { rows, leftOut }: PlanRows,
  settings: ReportSettings,
): FoundSheet<TargetsColumn> {
  const extra = new Set(extraColumnsOf(sheet, settings).map(({ columnIndex }) => columnIndex));
  const shown = new Set(
    TARGETS_COLUMNS.filter((part) => PLAN_COLUMNS[part].printed !== "asked").flatMap((part) => {
      const found = sheet.columns[part];
      // Of several updates and ticked years all are printed, of several statuses the latest.
      const earlier = IN_FULL.includes(part) ? (found?.earlier ?? []) : [];
      return [found?.columnIndex, ...earlier];
    }),
  );
  const steps = rows.filter(({ band }) => band === undefined);
  const found = foundSheet(sheet, { records: rows, leftOut }, []);
  return {
    ...found,
    unusedColumns: sheet.tableColumns
      .filter(({ columnIndex }) => !shown.has(columnIndex))
      .map(({ columnIndex, text }) => ({
        columnIndex,
        heading: text,
        hasWords: hasWordsIn(sheet.grid, steps, columnIndex),
        isPrinted: extra.has(columnIndex),
      }))
      .filter(({ heading, hasWords }) => heading !== "" || hasWords),
  };
}

function foundMetricsSheet(sheet: MetricsCandidate, rows: SortedRows): FoundSheet<MetricsColumn> {
  return foundSheet(
    sheet,
    rows,
    sheet.figureColumns.map(({ columnIndex }) => columnIndex),
  );
}

function foundSheet<Column extends string>(
  sheet: Candidate<Column>,
  { records, leftOut }: SortedRows,
  periodColumns: readonly number[],
): FoundSheet<Column> {
  const { row, columns } = sheet;
  const used = new Set([
    ...periodColumns,
    ...Object.values<FoundColumn | undefined>(columns).map((found) => found?.columnIndex),
  ]);
  const firstRowIndex = row.rowIndex + row.rowCount;
  return {
    grid: sheet.grid,
    headerRowIndex: row.rowIndex,
    headerRowCount: row.rowCount,
    headerRivals: sheet.headerRivals,
    sheetRivals: sheet.sheetRivals ?? [],
    unusedColumns: row.headings
      .filter(({ columnIndex }) => !used.has(columnIndex))
      .map(({ columnIndex, text }) => ({
        columnIndex,
        heading: text,
        hasWords: records.some(({ filled }) => filled.includes(columnIndex)),
        isPrinted: false,
      })),
    leftOutRows: leftOut,
    columns,
    firstRowIndex,
    lastRowIndex: records.at(-1)?.rowIndex ?? firstRowIndex - 1,
  };
}

function missingOfTargets(
  sheet: TargetsCandidate | undefined,
  steps: readonly Step[],
  nearest: NearestSheet | undefined,
): Missing[] {
  if (!sheet) return [{ kind: "targets-sheet", nearest }];
  const sheetName = sheet.grid.name;
  const missing: Missing[] = [];
  if (!sheet.columns.target) missing.push({ kind: "column", sheetName, column: "target" });
  // Without a timescale a plan says how it fares by its status, RAG, progress or percentage.
  const hasOne = TARGETS_COLUMNS.some(
    (part) => PLAN_COLUMNS[part].needed === "one-of" && sheet.columns[part] !== undefined,
  );
  if (!hasOne) missing.push({ kind: "column", sheetName, column: "timescale" });
  const hasTimes =
    (["timescale", "revisedTimescale"] as const).some(
      (part) => sheet.columns[part] !== undefined,
    ) || steps.some(({ timescale }) => timescale !== undefined);
  if (hasOne && !hasTimes) missing.push({ kind: "timescales", sheetName });
  if (steps.length === 0) missing.push({ kind: "rows", sheetName });
  return missing;
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
