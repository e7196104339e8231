import type { SheetGrid, WorkbookGrid } from "../../sheet";
import type { HeadingRow } from "./headerRow";
import type { MergedCells } from "./mergedCells";
import { plainHeading } from "./readHeading";
import type { FoundColumn } from "../types";

/** A sheet with the row that is read as its headings, and how well they fit. */
export interface Candidate<Column extends string> {
  readonly grid: SheetGrid;
  readonly merged: MergedCells;
  readonly row: HeadingRow;
  readonly columns: Readonly<Partial<Record<Column, FoundColumn>>>;
  /** Whether all the columns that it needs are there. */
  readonly isSound: boolean;
  readonly score: number;
  readonly headerRivals: readonly number[];
  /** Names of other sheets that would do too; set by `chooseSheet`. */
  readonly sheetRivals?: readonly string[];
}

/** The sheets that may be meant: the one that the officer chose as long as it is there, else every one. */
export function sheetsToRead(
  workbook: WorkbookGrid,
  pickedName: string | undefined,
): readonly SheetGrid[] {
  const picked = workbook.sheets.filter(({ name }) => name === pickedName);
  return picked.length > 0 ? picked : workbook.sheets;
}

/** What a fitting name adds: enough to choose between sheets with the same headings, never against better ones. */
const NAME_BONUS = 8;
/** Far more than columns can weigh: what is closed comes after what is open, and both before what is no plan. */
const ASIDE_MALUS = 900;
const HIDDEN_MALUS = 60;

/** A sheet's name as a tie-breaker, and a malus where the sheet is hidden. */
export function nameBonus(grid: SheetGrid, names: readonly string[]): number {
  const plain = ` ${plainHeading(grid.name)} `;
  const fits = names.some((name) => plain.includes(` ${name} `));
  const isAside = asideReason(grid.name) !== undefined;
  return (
    (fits ? NAME_BONUS : 0) -
    (isAside ? ASIDE_MALUS : 0) -
    (grid.visibility === "visible" ? 0 : HIDDEN_MALUS)
  );
}

/**
 * The best of the candidates: the sheet that the officer named, else the best score, else the first in the workbook.
 * Copies of an appendix made earlier ("Appendix 1 (2)", "Appendix 1 (edited)") stand back behind every other sheet.
 */
export function chooseSheet<Column extends string, C extends Candidate<Column>>(
  candidates: readonly C[],
  pickedName: string | undefined,
  appendixNames: readonly string[],
): (C & { sheetRivals: readonly string[] }) | undefined {
  const picked = candidates.find(({ grid }) => grid.name === pickedName);
  if (picked) return { ...picked, sheetRivals: [] };
  const originals = candidates.filter(
    ({ grid }) => !appendixNames.some((name) => grid.name.startsWith(name)),
  );
  const pool = originals.length > 0 ? originals : candidates;
  const best = pool.reduce<C | undefined>(
    (first, other) => (first && first.score >= other.score ? first : other),
    undefined,
  );
  if (!best) return undefined;
  const sheetRivals = pool
    .filter((other) => other !== best && other.isSound && best.isSound)
    .filter((other) => other.grid.visibility === "visible")
    .map((other) => other.grid.name);
  return { ...best, sheetRivals };
}

/** Names of sheets that hold what is over, or what only shows how: they stand back behind every other. */
const ASIDE_NAMES: readonly (readonly ["closed" | "example", RegExp])[] = [
  ["closed", /\b(?:closed?|archived?|completed?|finished|old|previous|superseded|history|done)\b/i],
  [
    "example",
    /\b(?:examples?|samples?|templates?|blank|lists?|lookups?|look ups?|drop ?downs?|guidance|guide|instructions?|how to|read ?me|data validation|validation)\b/i,
  ],
];

/** Why a sheet with this name stands back: "Closed actions", "Template"; undefined where it does not. */
export function asideReason(sheetName: string): "closed" | "example" | undefined {
  return ASIDE_NAMES.find(([, words]) => words.test(sheetName))?.[0];
}
