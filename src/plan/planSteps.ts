import type { IsoDate } from "../calendar";
import type { SheetGrid, Slices, WorkbookGrid } from "../sheet";
import {
  findTargetsSheets,
  readTargetsSheets,
  type TargetsCandidate,
  type TargetsRead,
} from "./columns/findTargetsSheet";
import { PLAN_COLUMNS, TARGETS_COLUMNS, type TargetsColumn } from "./columns/planColumns";
import { foundSheet } from "./foundSheet";
import { mayHoldMetrics } from "./metrics/mayHoldMetrics";
import { hasWordsIn, type PlanRows } from "./rows/planRows";
import { extraColumnsOf, readSteps, type StepsRead } from "./rows/readSteps";
import { readTitleLines, titleAmong } from "./rows/readTitleLines";
import type { ReportSettings } from "./settings";
import { summarise } from "./status/summarise";
import type { TranslationReader } from "./translationReader";
import type { FoundSheet, Missing, NearestSheet, Plan, Step } from "./types";

/** What the caller knows of the workbook beside its cells. */
export interface PlanOptions {
  /** Excel's ids of the sheets that appendices were drawn on: they are no source. */
  readonly appendixSheetIds?: readonly string[];
  /** What reads columns in other languages (`TRANSLATIONS`), where there may be any. */
  readonly translations?: TranslationReader | undefined;
}

/** What a plan is looked for in, and by what. */
export interface PlanSource {
  readonly workbook: WorkbookGrid;
  readonly settings: ReportSettings;
  readonly asAt: IsoDate;
  readonly isDrawn: (grid: SheetGrid) => boolean;
  /** The appendix's name, and those of the sheets drawn. */
  readonly appendixNames: readonly string[];
  readonly translations: TranslationReader | undefined;
}

export function planSource(
  workbook: WorkbookGrid,
  settings: ReportSettings,
  asAt: IsoDate,
  { appendixSheetIds = [], translations }: PlanOptions,
): PlanSource {
  const isDrawn = (grid: SheetGrid): boolean => appendixSheetIds.includes(grid.id);
  // The officer may have renamed the tab; copies have the name of the time when they were made.
  const drawn = workbook.sheets.filter(isDrawn).map(({ name }) => name);
  const appendixNames = [settings.appendixName, ...drawn];
  return { workbook, settings, asAt, isDrawn, appendixNames, translations };
}

/** Reads every sheet as one that could hold planned steps. */
export function readTargets({
  workbook,
  settings,
  asAt,
  isDrawn,
  translations,
}: PlanSource): Slices<TargetsRead> {
  return readTargetsSheets(workbook, settings, asAt, isDrawn, translations);
}

/** Whether it takes the reading of figures to tell which sheets are the plan's: one may be metrics rather. */
export function needsFigures({ settings, asAt }: PlanSource, { candidates }: TargetsRead): boolean {
  return candidates.some(({ grid }) => mayHoldMetrics(grid, settings, asAt));
}

/**
 * The plan without its metrics, of which nothing is read or told missing. `isMetrics` knows the sheets that hold figures
 * rather than steps.
 */
export function* readPlanSteps(
  source: PlanSource,
  targetsRead: TargetsRead,
  isMetrics: (grid: SheetGrid) => boolean,
): Slices<Plan> {
  const { workbook, settings, asAt, isDrawn, appendixNames, translations } = source;
  const isAside = (grid: SheetGrid): boolean => isDrawn(grid) || isMetrics(grid);
  const found = yield* findTargetsSheets(workbook, targetsRead, settings, isAside, appendixNames);
  const targets = found.best;
  const read: (StepsRead & { readonly part: TargetsCandidate })[] = [];
  for (const part of found.parts) {
    const own = yield* readSteps(part, settings, asAt);
    const tell = part.translated.length > 0 ? translations?.withTexts : undefined;
    read.push({ part, ...own, ...(tell && { steps: own.steps.map((step) => tell(part, step)) }) });
  }
  const steps = read.flatMap((one) => one.steps);
  const targetSheets = read.map(({ part, rows, steps: own }) => ({
    ...foundTargetsSheet(part, rows, settings),
    ...(part.translated.length > 0 && { translated: translations?.columnsTold(part, own) ?? [] }),
  }));
  const titleLines = targets ? readTitleLines(targets.grid, targets.row.rowIndex) : [];
  return {
    asAt,
    titleLines,
    offeredTitle: titleAmong(titleLines),
    targets: targetSheets.find(({ grid }) => grid === targets?.grid),
    targetSheets,
    sheetsAside: found.aside,
    metricsSheet: undefined,
    steps,
    metrics: [],
    periods: [],
    missing: missingOfTargets(targets, steps, found.nearest),
    summary: summarise(steps),
  };
}

const IN_FULL: readonly TargetsColumn[] = ["progressMade", "timescale"];

/** Columns that are told by name until the officer asks for them, whether or not their part is known. */
function foundTargetsSheet(
  sheet: TargetsCandidate,
  { rows, leftOut }: PlanRows,
  settings: ReportSettings,
): FoundSheet<TargetsColumn> {
  const extra = new Set(extraColumnsOf(sheet, settings).map(({ columnIndex }) => columnIndex));
  const shown = new Set<number | undefined>(
    TARGETS_COLUMNS.filter((part) => PLAN_COLUMNS[part].printed !== "asked").flatMap((part) => {
      const found = sheet.columns[part];
      // Of several updates and ticked years all are printed, of several statuses the latest.
      const earlier = IN_FULL.includes(part) ? (found?.earlier ?? []) : [];
      return [found?.columnIndex, ...earlier];
    }),
  );
  for (const { columnIndex } of sheet.translated) shown.add(columnIndex);
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
