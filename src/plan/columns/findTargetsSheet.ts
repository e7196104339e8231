import type { IsoDate } from "../../calendar";
import { cellAt, cellText, type SheetGrid, type Slices, type WorkbookGrid } from "../../sheet";
import type { ReportSettings } from "../settings";
import type { FoundColumn, NearestSheet, SheetAside } from "../types";
import type { TranslationReader } from "../translationReader";
import type { Heading } from "./assignColumns";
import { CellLooks, isColour } from "./cellLook";
import { asideReason, chooseSheet, nameBonus, type Candidate } from "./chooseSheet";
import { withSeries } from "./columnSeries";
import { withBeside } from "./columnsBeside";
import {
  columnEvidence,
  fullRowsFrom,
  NO_EVIDENCE,
  rowsToLookAt,
  type ColumnEvidence,
} from "./columnEvidence";
import { makesPlan, isPartOfPlan } from "./makesPlan";
import { headingRows, type HeadingRow } from "./headerRow";
import { mergedCells, type MergedCells } from "./mergedCells";
import { PartHeadings } from "./partHeadings";
import { TARGETS_COLUMNS, TARGETS_SHEET_NAMES, type TargetsColumn } from "./planColumns";
import { plainHeading } from "./readHeading";
import { headsRegister } from "./registers";
import type { ReadTranslation } from "./translatedColumns";
import { weighColumns, withoutUnused, type TableColumn, type WeighedColumns } from "./weighColumns";

/** A sheet read as a plan: its headings, and which column plays which part. */
export interface TargetsCandidate extends Candidate<TargetsColumn> {
  /** Every column of the table, headings or not. */
  readonly tableColumns: readonly Heading[];
  readonly translated: readonly ReadTranslation[];
}

/** The sheets of the plan, and those that look like one and are passed over. */
export interface FoundTargets {
  /** The best sheet; undefined where none looks like a plan. */
  readonly best: TargetsCandidate | undefined;
  /** The best and all sheets with its headings, in the workbook's order. */
  readonly parts: readonly TargetsCandidate[];
  readonly aside: readonly SheetAside[];
  /** Where there is no best: the sheet that comes nearest to a plan. */
  readonly nearest: NearestSheet | undefined;
}

const SOUND = 1000;
/** A record fills at least so many cells. */
const FEWEST_COLUMNS = 3;
/** Headings that may name a part from here. */
const MAYBE = 35;
/** Rows that are weighed with their cells; the others' headings say less. */
const ROWS_WEIGHED = 8;
const COLUMNS_WEIGHED = 60;

/** The sheets of a workbook that could hold planned steps, read before it is known which hold figures rather. */
export interface TargetsRead {
  readonly candidates: readonly TargetsCandidate[];
  /** Of sheets that make no plan, the one whose headings name most of one; undefined where none names anything. */
  readonly nearest: (grids: readonly SheetGrid[]) => Slices<NearestSheet | undefined>;
}

/** Reads every sheet but those that were drawn by us (`isDrawn`) as one that could hold planned steps. */
export function* readTargetsSheets(
  workbook: WorkbookGrid,
  settings: ReportSettings,
  asAt: IsoDate,
  isDrawn: (grid: SheetGrid) => boolean,
  translations: TranslationReader | undefined,
): Slices<TargetsRead> {
  const looks = new CellLooks(asAt, workbook.dateSystem);
  const reader = new TargetsReader(settings, looks, translations);
  const candidates: TargetsCandidate[] = [];
  for (const grid of workbook.sheets) {
    if (isDrawn(grid) && grid.name !== settings.targetsSheet) continue;
    yield;
    const candidate = yield* reader.read(grid);
    if (candidate) candidates.push(candidate);
  }
  return { candidates, nearest: (grids) => reader.nearest(grids) };
}

/**
 * The sheets that hold the planned steps. One whose columns are a target and something that says how it fares comes
 * before every other; sheets with the same headings (a department each, a year each) are parts of one plan.
 */
export function* findTargetsSheets(
  workbook: WorkbookGrid,
  read: TargetsRead,
  settings: ReportSettings,
  isAside: (grid: SheetGrid) => boolean,
  appendixNames: readonly string[],
): Slices<FoundTargets> {
  const grids = workbook.sheets.filter(
    (grid) => !isAside(grid) || grid.name === settings.targetsSheet,
  );
  const isRead = new Set(grids);
  const candidates = read.candidates.filter(({ grid }) => isRead.has(grid));
  // The sheet that the officer chose, as long as it is there, is the plan's, whatever the others hold.
  const chosen = grids.filter(({ name }) => name === settings.targetsSheet);
  const best = chooseSheet(
    chosen.length > 0 ? candidates.filter(({ grid }) => chosen.includes(grid)) : candidates,
    settings.targetsSheet,
    appendixNames,
  );
  if (!best) {
    const nearest = yield* read.nearest(chosen.length > 0 ? chosen : grids);
    return { best: undefined, parts: [], aside: [], nearest };
  }
  const isCopyOfAppendix = (grid: SheetGrid): boolean =>
    appendixNames.some((name) => grid.name.startsWith(name));
  const others = candidates.filter(
    ({ grid, isSound }) => grid !== best.grid && isSound && !isCopyOfAppendix(grid),
  );
  const isPart = (other: TargetsCandidate): boolean =>
    settings.extraSheets.includes(other.grid.name) ||
    (best.isSound && chosen.length === 0 && whyAside(other, best) === undefined);
  const parts = candidates.filter(
    (one) => one.grid === best.grid || (others.includes(one) && isPart(one)),
  );
  const aside = others.flatMap((other): SheetAside[] => {
    if (parts.includes(other)) return [];
    const rowCount = recordCount(other);
    if (rowCount === 0) return [];
    return [{ sheetName: other.grid.name, why: whyAside(other, best) ?? "not-chosen", rowCount }];
  });
  const partNames = parts.map(({ grid }) => grid.name);
  return {
    best: { ...best, sheetRivals: best.sheetRivals.filter((name) => !partNames.includes(name)) },
    parts: parts.map((part) => (part.grid === best.grid ? { ...part, ...best } : part)),
    aside,
    nearest: undefined,
  };
}

/** Why a sheet that looks like a plan is no part of the best one's plan; undefined where it is one. */
function whyAside(other: TargetsCandidate, best: TargetsCandidate): SheetAside["why"] | undefined {
  if (other.grid.visibility !== "visible") return "hidden";
  const byName = asideReason(other.grid.name);
  if (byName !== undefined) return byName;
  if (!hasSameHeadings(other, best)) return "other-headings";
  return isCopy(other, best) ? "copy" : undefined;
}

function hasSameHeadings(other: TargetsCandidate, best: TargetsCandidate): boolean {
  const headings = (candidate: TargetsCandidate): Set<string> =>
    new Set(
      Object.values<FoundColumn>(candidate.columns).map(({ heading }) => plainHeading(heading)),
    );
  const [one, two] = [headings(best), headings(other)];
  const shared = [...one].filter((heading) => two.has(heading)).length;
  return shared >= 2 && shared >= 0.75 * Math.max(one.size, two.size);
}

/** Whether most of its rows say what the best sheet's rows say: a copy made for safety, not another part. */
function isCopy(other: TargetsCandidate, best: TargetsCandidate): boolean {
  const texts = (candidate: TargetsCandidate): Set<string> => {
    const columnIndex = candidate.columns.target?.columnIndex ?? 0;
    const found = new Set<string>();
    for (const rowIndex of rowsToLookAt(candidate.grid, firstRowOf(candidate))) {
      found.add(cellText(cellAt(candidate.grid, rowIndex, columnIndex)).trim());
    }
    found.delete("");
    return found;
  };
  const [one, two] = [texts(best), texts(other)];
  const shared = [...two].filter((text) => one.has(text)).length;
  return shared > 0 && shared * 2 > Math.min(one.size, two.size);
}

function firstRowOf({ row }: TargetsCandidate): number {
  return row.rowIndex + row.rowCount;
}

function recordCount(candidate: TargetsCandidate): number {
  return fullRowsFrom(candidate.grid, firstRowOf(candidate)).length;
}

/** Whether two rows that were read as one heading are a record and, under it, headings that read better alone. */
function isRecordAbove(
  { row, score }: TargetsCandidate,
  rows: readonly TargetsCandidate[],
): boolean {
  return (
    row.rowCount > 1 &&
    rows.some((other) => other.row.rowIndex === row.rowIndex + 1 && other.score >= score)
  );
}

/** The columns under a row of headings, and which of them plays which part. */
interface WeighedRow {
  readonly tableColumns: readonly Heading[];
  readonly translated: readonly ReadTranslation[];
  readonly weighed: WeighedColumns;
}

/** Reads sheet after sheet of one workbook; what it has seen of headings and cells it knows again. */
class TargetsReader {
  private readonly headings = new PartHeadings();
  private readonly evidence = new Map<string, ColumnEvidence>();

  constructor(
    private readonly settings: ReportSettings,
    private readonly looks: CellLooks,
    private readonly translations: TranslationReader | undefined,
  ) {}

  /** How well the sheet makes a plan; undefined where it does not at all. */
  *read(grid: SheetGrid): Slices<TargetsCandidate | undefined> {
    const merged = mergedCells(grid);
    const likely = this.likelyRows(grid, merged);
    // Where headings are those of a register, its records head no plan, nor is it a plan that lacks its headings.
    const register = likely.find(({ headings }) => headings.some(headsRegister));
    const rows: TargetsCandidate[] = [];
    for (const heading of likely) {
      const row = yield* this.weigh(grid, merged, heading);
      if (!row) continue;
      // A heading that says outright what is to be done, or a choice, heads a plan wherever it stands.
      const isAbove = heading.rowIndex <= (register?.rowIndex ?? Infinity);
      if (isAbove || row.columns.target?.sure === true) rows.push(row);
    }
    rows.sort((a, b) => b.score - a.score || a.row.rowIndex - b.row.rowIndex);
    const [first] = rows;
    const isHeaded = first?.isSound === true && !this.isRecord(first);
    const best =
      isHeaded || register ? first : ((yield* this.withoutHeadings(grid, merged)) ?? first);
    if (!best) return undefined;
    const rivals = rows
      .filter((other) => isRivalRow(best, other) && !isRecordAbove(other, rows))
      .map((other) => other.row.rowIndex);
    // Headings that are said again further down head all that stands under the first of them.
    const row =
      likely
        .filter((other) => saysSame(other, best.row))
        .filter(
          ({ rowIndex }) => (fullRowsFrom(grid, rowIndex + 1)[0] ?? Infinity) < best.row.rowIndex,
        )
        .sort((a, b) => a.rowIndex - b.rowIndex)[0] ?? best.row;
    return { ...best, row, headerRivals: [...new Set(rivals)] };
  }

  /** Of sheets that make no plan, the one whose headings name most of one; undefined where none names anything. */
  *nearest(grids: readonly SheetGrid[]): Slices<NearestSheet | undefined> {
    const sheets: NearestSheet[] = [];
    for (const grid of grids) {
      for (const row of this.likelyRows(grid, mergedCells(grid))) {
        const { weighed } = yield* this.weighed(grid, row);
        const isNamed = (part: TargetsColumn): boolean => (weighed[part]?.heading ?? 0) >= MAYBE;
        const lacks = weighed.target !== undefined ? "how-it-fares" : "target";
        sheets.push({ sheetName: grid.name, found: TARGETS_COLUMNS.filter(isNamed), lacks });
      }
    }
    const [first] = sheets
      .filter(({ found }) => found.length > 0)
      .sort((one, other) => other.found.length - one.found.length);
    return first;
  }

  /** Whether what was taken for headings names nothing and holds a date or a figure. */
  private isRecord({ grid, row, columns }: TargetsCandidate): boolean {
    return namedCount(columns) === 0 && this.dataCells(grid, row) > 0;
  }

  /** A table that begins with its records: read by its cells alone, and only where they say much. */
  private *withoutHeadings(
    grid: SheetGrid,
    merged: MergedCells,
  ): Slices<TargetsCandidate | undefined> {
    const [rowIndex] = fullRowsFrom(grid, grid.area?.rowIndex ?? 0, FEWEST_COLUMNS);
    if (rowIndex === undefined) return undefined;
    const candidate = yield* this.weigh(grid, merged, { rowIndex, rowCount: 0, headings: [] });
    if (candidate?.isSound !== true) return undefined;
    const { columns } = candidate;
    // The first row is a record itself: it holds a time where the others do.
    const { dated, timeWords } = this.looks.of(
      cellAt(grid, rowIndex, columns.timescale?.columnIndex ?? -1),
    );
    if (dated + timeWords === 0) return undefined;
    const beside = [columns.lead, columns.status, columns.rag, columns.progressMade];
    const isPlain = beside.filter((found) => found !== undefined).length > 1;
    return columns.timescale && isPlain ? candidate : undefined;
  }

  /** The rows whose words are most like headings. */
  private likelyRows(grid: SheetGrid, merged: MergedCells): HeadingRow[] {
    const rows = headingRows(grid, merged).map((row, order) => ({
      row,
      order,
      likely: this.likelihood(grid, row),
    }));
    return rows
      .sort((a, b) => b.likely - a.likely || a.order - b.order)
      .slice(0, ROWS_WEIGHED)
      .map(({ row }) => row);
  }

  private likelihood(grid: SheetGrid, row: HeadingRow): number {
    let sum = 0;
    for (const heading of row.headings) {
      const strengths = this.headings.of(heading, NO_EVIDENCE);
      sum += Math.max(0, ...strengths.values()) + 4;
    }
    return sum - DATA_CELL * this.dataCells(grid, row);
  }

  /** Cells of the row that a heading does not hold: dates, figures, sentences. */
  private dataCells(grid: SheetGrid, { headings, rowIndex }: HeadingRow): number {
    return headings.filter(({ columnIndex, text }) => {
      const cell = cellAt(grid, rowIndex, columnIndex);
      // One letter may head a column of what it stands for.
      return this.looks.isFigure(cell) || (text.length > 1 && isColour(cellText(cell)));
    }).length;
  }

  /** What a column holds in the rows; rows that may be the headings of one table ask for much the same. */
  private evidenceOf(
    grid: SheetGrid,
    columnIndex: number,
    rowIndexes: readonly number[],
  ): ColumnEvidence {
    const key = `${columnIndex},${rowIndexes.length},${rowIndexes[0] ?? ""},${grid.id}`;
    const evidence =
      this.evidence.get(key) ?? columnEvidence(grid, columnIndex, rowIndexes, this.looks);
    this.evidence.set(key, evidence);
    return evidence;
  }

  /** Which column under these headings plays which part, by headings and cells together. */
  private *weighed(grid: SheetGrid, row: HeadingRow): Slices<WeighedRow> {
    const rowIndexes = rowsToLookAt(grid, row.rowIndex + row.rowCount);
    const tableColumns = tableColumnsOf(grid, row);
    const { unusedColumns, targetsColumns } = this.settings;
    const columns: TableColumn[] = [];
    const wanted = withoutUnused(tableColumns, unusedColumns);
    const translations = this.translations?.columns(wanted, this.headings, targetsColumns) ?? [];
    for (const heading of wanted) {
      if (translations.some(({ columnIndex }) => columnIndex === heading.columnIndex)) continue;
      yield;
      const evidence = this.evidenceOf(grid, heading.columnIndex, rowIndexes);
      columns.push({ heading, evidence });
    }
    const weighed = weighColumns(columns, this.headings, this.settings.targetsColumns);
    const found = withSeries(
      columns,
      withBeside(columns, weighed, this.looks.asAt),
      this.looks.asAt,
    );
    const translated = translations.flatMap((one) => {
      const of = typeof one.of === "number" ? one.of : found[one.of]?.found.columnIndex;
      return of === undefined ? [] : [{ ...one, of }];
    });
    return { tableColumns, translated, weighed: found };
  }

  private *weigh(
    grid: SheetGrid,
    merged: MergedCells,
    row: HeadingRow,
  ): Slices<TargetsCandidate | undefined> {
    const { tableColumns, translated, weighed } = yield* this.weighed(grid, row);
    const isSound = makesPlan(weighed, row.headings);
    if (!isSound && !isPartOfPlan(weighed, row.headings)) return undefined;
    const parts = TARGETS_COLUMNS.filter((part) => weighed[part] !== undefined);
    const named = parts.filter((part) => (weighed[part]?.heading ?? 0) > 0);
    const isTableHead = grid.tables.some((table) => table.area.rowIndex === row.rowIndex);
    const bare = parts.length - named.length;
    return {
      grid,
      merged,
      row,
      tableColumns,
      translated,
      columns: Object.fromEntries(parts.map((part) => [part, weighed[part]?.found])),
      isSound,
      headerRivals: [],
      score:
        parts.reduce((sum, part) => sum + Math.min(weighed[part]?.weight ?? 0, 140), 0) +
        (isSound ? SOUND : 0) +
        (isTableHead ? 30 : 0) -
        (row.rowCount > 1 ? 15 : 0) -
        12 * bare -
        DATA_CELL * this.dataCells(grid, row) +
        nameBonus(grid, TARGETS_SHEET_NAMES),
    };
  }
}

const DATA_CELL = 25;

/** Every column of the sheet: with its heading where it has one. */
function tableColumnsOf(grid: SheetGrid, row: HeadingRow): Heading[] {
  const { area } = grid;
  if (!area) return [];
  const byColumn = new Map(row.headings.map((heading) => [heading.columnIndex, heading]));
  const count = Math.min(area.columnCount, COLUMNS_WEIGHED);
  return Array.from({ length: count }, (_, at) => {
    const columnIndex = area.columnIndex + at;
    return byColumn.get(columnIndex) ?? { columnIndex, text: "" };
  });
}

/** Another row that says as much in other words: not the same headings printed again further down. */
function isRivalRow(best: TargetsCandidate, other: TargetsCandidate): boolean {
  const [from, to] = [best.row.rowIndex, best.row.rowIndex + best.row.rowCount];
  const overlaps = other.row.rowIndex < to && other.row.rowIndex + other.row.rowCount > from;
  const found = (row: TargetsCandidate): number => namedCount(row.columns);
  if (overlaps || !other.isSound || found(other) < found(best)) return false;
  return !saysSame(other.row, best.row);
}

/** Whether one row's headings all stand in the other too. */
function saysSame(one: HeadingRow, other: HeadingRow): boolean {
  return (
    one.rowCount === other.rowCount &&
    one.headings.every((heading) =>
      other.headings.some(
        (own) => own.columnIndex === heading.columnIndex && own.text === heading.text,
      ),
    )
  );
}

function namedCount(columns: TargetsCandidate["columns"]): number {
  return Object.values<FoundColumn>(columns).filter(({ why }) => why !== "cells").length;
}
