import type { SheetGrid, WorkbookGrid } from "../../sheet";
import { assignColumns, type StrengthMemo } from "./assignColumns";
import { headingRows, type HeadingRow } from "./headerRow";
import { PLAN_COLUMNS, TARGETS_SHEET_NAMES, type TargetsColumn } from "./planColumns";
import { mergedCells, type MergedCells } from "./mergedCells";
import { chooseSheet, nameBonus, sheetsToRead, type Candidate } from "./chooseSheet";
import { indexHeadings } from "./readHeading";
import type { ReportSettings } from "../settings";
import type { FoundColumn } from "../types";

/** A sheet read as a Targets sheet, as far as its headings go. */
export type TargetsCandidate = Candidate<TargetsColumn>;

const SOUND = 1000;
const HEADINGS = indexHeadings(PLAN_COLUMNS);
/** Two known columns may be chance; three are a plan that lacks something. */
const FEWEST_COLUMNS = 3;

/**
 * The sheet whose headings say that it holds the planned steps; undefined where none has even some of them.
 * One that has both a target and a timescale column comes before every other.
 */
export function findTargetsSheet(
  workbook: WorkbookGrid,
  settings: ReportSettings,
  isAside: (grid: SheetGrid) => boolean,
  appendixNames: readonly string[],
): TargetsCandidate | undefined {
  const memo: StrengthMemo<TargetsColumn> = new Map();
  const candidates: TargetsCandidate[] = [];
  for (const grid of sheetsToRead(workbook, settings.targetsSheet)) {
    const candidate = readAsTargets(grid, settings, memo);
    if (candidate && (!isAside(grid) || grid.name === settings.targetsSheet)) {
      candidates.push(candidate);
    }
  }
  return chooseSheet(candidates, settings.targetsSheet, appendixNames);
}

/** How well the sheet's headings make a Targets sheet; undefined where they do not at all. */
export function readAsTargets(
  grid: SheetGrid,
  settings: ReportSettings,
  memo: StrengthMemo<TargetsColumn>,
): TargetsCandidate | undefined {
  const merged = mergedCells(grid);
  const rows = headingRows(grid, merged)
    .map((row) => weigh(grid, merged, row, settings, memo))
    .filter((row) => row !== undefined)
    .sort((a, b) => b.score - a.score || a.row.rowIndex - b.row.rowIndex);
  const best = rows[0];
  if (!best) return undefined;
  const rivals = rows.filter((other) => isRival(best, other)).map((other) => other.row.rowIndex);
  return { ...best, headerRivals: [...new Set(rivals)] };
}

function weigh(
  grid: SheetGrid,
  merged: MergedCells,
  row: HeadingRow,
  settings: ReportSettings,
  memo: StrengthMemo<TargetsColumn>,
): TargetsCandidate | undefined {
  const { columns, score } = assignColumns(row.headings, HEADINGS, settings.targetsColumns, memo);
  const found = Object.values<FoundColumn>(columns).length;
  const isSound = columns.target !== undefined && columns.timescale !== undefined;
  const isPart = found >= FEWEST_COLUMNS && (columns.target ?? columns.timescale ?? columns.aim);
  if (!isSound && !isPart) return undefined;
  const isTableHead = grid.tables.some((table) => table.area.rowIndex === row.rowIndex);
  return {
    grid,
    merged,
    row,
    columns,
    isSound,
    headerRivals: [],
    score:
      score +
      (isSound ? SOUND : 0) +
      (isTableHead ? 30 : 0) -
      (row.rowCount > 1 ? 15 : 0) +
      nameBonus(grid, TARGETS_SHEET_NAMES),
  };
}

/** Another row that says as much in other words: not the same headings printed again further down. */
function isRival(best: TargetsCandidate, other: TargetsCandidate): boolean {
  const [from, to] = [best.row.rowIndex, best.row.rowIndex + best.row.rowCount];
  const overlaps = other.row.rowIndex < to && other.row.rowIndex + other.row.rowCount > from;
  const found = (row: TargetsCandidate): number => Object.keys(row.columns).length;
  if (overlaps || !other.isSound || found(other) < found(best)) return false;
  return !other.row.headings.every((heading) =>
    best.row.headings.some(
      (own) => own.columnIndex === heading.columnIndex && own.text === heading.text,
    ),
  );
}
