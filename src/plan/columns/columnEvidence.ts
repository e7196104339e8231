import { cellAt, cellText, isBlank, type SheetGrid } from "../../sheet";
import type { CellLook, CellLooks } from "./cellLook";

/** What is counted cell by cell and told as a share, from 0 to 1, of the cells that hold something. */
const SHARES = [
  "dated",
  "timeWords",
  "status",
  "rag",
  "tick",
  "percent",
  "number",
  "priority",
  "answer",
  "name",
  "ref",
  "sentence",
  "update",
  "words",
] as const satisfies readonly (keyof CellLook)[];

type Shares = Readonly<Record<(typeof SHARES)[number], number>>;

/** What the cells of one column look like. */
export interface ColumnEvidence extends Shares {
  /** Cells looked at, and those of them that hold something. */
  readonly looked: number;
  readonly filled: number;
  /** Of the dated ones, the share that ends on or after the as-at date. */
  readonly ahead: number;
  readonly plainDates: number;
  /** Different texts among those that hold something. */
  readonly distinct: number;
  /** Whether some text goes on for several rows, and none comes again after another. */
  readonly groups: boolean;
  /** Of the last days, their mean in milliseconds; 0 where there is none. */
  readonly meanDay: number;
  readonly meanLength: number;
}

const sharesOf = (share: (key: keyof Shares) => number): Shares =>
  Object.fromEntries(SHARES.map((key) => [key, share(key)])) as unknown as Shares;

export const NO_EVIDENCE: ColumnEvidence = {
  ...sharesOf(() => 0),
  looked: 0,
  filled: 0,
  ahead: 0,
  plainDates: 0,
  distinct: 0,
  groups: false,
  meanDay: 0,
  meanLength: 0,
};

/** As many rows are looked at, evenly spread: more say no more, and a long sheet is looked at as fast as a short one. */
const MOST_ROWS = 48;
const LEAST_FILLED = 2;

/** The rows from `firstRowIndex` on that hold more than one thing (or `leastFilled`). */
export function fullRowsFrom(
  grid: SheetGrid,
  firstRowIndex: number,
  leastFilled = LEAST_FILLED,
): readonly number[] {
  const full = fullRows(grid, leastFilled);
  const after = full.findIndex((rowIndex) => rowIndex >= firstRowIndex);
  return after < 0 ? [] : full.slice(after);
}

/**
 * Those of them whose cells are looked at, evenly spread. On a long sheet they are the same whatever row they begin from,
 * so that the rows which may be its headings are weighed by the same cells, and these are looked at once.
 */
export function rowsToLookAt(grid: SheetGrid, firstRowIndex: number): readonly number[] {
  const full = fullRows(grid, LEAST_FILLED);
  const under = fullRowsFrom(grid, firstRowIndex);
  if (under.length <= MOST_ROWS) return under;
  const every = Math.max(1, full.length / MOST_ROWS);
  const looked: number[] = [];
  for (let at = every / 2; at < full.length; at += every) {
    const rowIndex = full[Math.floor(at)] ?? 0;
    if (rowIndex >= firstRowIndex) looked.push(rowIndex);
  }
  return looked;
}

const FULL_ROWS = new WeakMap<SheetGrid, Map<number, readonly number[]>>();

/** The rows of a sheet with so many filled cells; each row that may be the headings asks for them. */
function fullRows(grid: SheetGrid, leastFilled: number): readonly number[] {
  const byCount = FULL_ROWS.get(grid) ?? new Map<number, readonly number[]>();
  FULL_ROWS.set(grid, byCount);
  const known = byCount.get(leastFilled);
  if (known) return known;
  const first = grid.area?.rowIndex ?? 0;
  const full: number[] = [];
  for (const [at, cells] of grid.rows.entries()) {
    let filled = 0;
    for (const cell of cells) {
      if (!isBlank(cell)) filled += 1;
      if (filled >= leastFilled) break;
    }
    if (filled >= leastFilled) full.push(first + at);
  }
  byCount.set(leastFilled, full);
  return full;
}

/** What the column's cells look like in the rows. */
export function columnEvidence(
  grid: SheetGrid,
  columnIndex: number,
  rowIndexes: readonly number[],
  looks: CellLooks,
): ColumnEvidence {
  const seen: CellLook[] = [];
  const texts = new Set<string>();
  let length = 0;
  let runs = 0;
  let last = "";
  for (const rowIndex of rowIndexes) {
    const cell = cellAt(grid, rowIndex, columnIndex);
    if (isBlank(cell)) continue;
    const text = cellText(cell);
    texts.add(text);
    if (text !== last) runs += 1;
    last = text;
    length += text.length;
    seen.push(looks.of(cell));
  }
  const filled = seen.length;
  if (filled === 0) return { ...NO_EVIDENCE, looked: rowIndexes.length };
  const share = (of: (look: CellLook) => number): number =>
    seen.reduce((sum, look) => sum + of(look), 0) / filled;
  const days = seen.flatMap(({ latest }) => (latest === undefined ? [] : Date.parse(latest)));
  const shares = sharesOf((key) => share((look) => look[key]));
  const ahead = share((look) => (look.latest !== undefined && look.latest >= looks.asAt ? 1 : 0));
  return {
    ...shares,
    looked: rowIndexes.length,
    filled,
    ahead: shares.dated === 0 ? 0 : Math.min(1, ahead / shares.dated),
    plainDates: share((look) => (look.isPlainDate ? 1 : 0)),
    distinct: texts.size / filled,
    groups: runs === texts.size && runs < rowIndexes.length,
    meanDay: days.length === 0 ? 0 : days.reduce((sum, day) => sum + day, 0) / days.length,
    meanLength: length / filled,
  };
}
