import { cellAt, cellText, isBlank, type SheetGrid } from "../../sheet";
import type { CellLook, CellLooks } from "./cellLook";

/** What the cells of one column look like; every share is from 0 to 1, of the cells that hold something. */
export interface ColumnEvidence {
  /** Cells looked at, and those of them that hold something. */
  readonly looked: number;
  readonly filled: number;
  readonly dated: number;
  readonly timeWords: number;
  /** Of the dated ones, those that end on or after the as-at date. */
  readonly ahead: number;
  readonly plainDates: number;
  readonly status: number;
  readonly rag: number;
  readonly tick: number;
  readonly percent: number;
  readonly number: number;
  readonly priority: number;
  readonly name: number;
  readonly ref: number;
  readonly sentence: number;
  readonly update: number;
  readonly words: number;
  /** Different texts among those that hold something. */
  readonly distinct: number;
  /** Whether some text goes on for several rows, and none comes again after another. */
  readonly groups: boolean;
  /** Of the last days, their mean in milliseconds; 0 where there is none. */
  readonly meanDay: number;
  readonly meanLength: number;
}

export const NO_EVIDENCE: ColumnEvidence = {
  looked: 0,
  filled: 0,
  dated: 0,
  timeWords: 0,
  ahead: 0,
  plainDates: 0,
  status: 0,
  rag: 0,
  tick: 0,
  percent: 0,
  number: 0,
  priority: 0,
  name: 0,
  ref: 0,
  sentence: 0,
  update: 0,
  words: 0,
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
  const dated = share((look) => look.dated);
  const days = seen.flatMap(({ latest }) => (latest === undefined ? [] : Date.parse(latest)));
  const ahead = share((look) => (look.latest !== undefined && look.latest >= looks.asAt ? 1 : 0));
  return {
    looked: rowIndexes.length,
    filled,
    dated,
    timeWords: share((look) => look.timeWords),
    ahead: dated === 0 ? 0 : Math.min(1, ahead / dated),
    plainDates: share((look) => (look.isPlainDate ? 1 : 0)),
    status: share((look) => look.status),
    rag: share((look) => look.rag),
    tick: share((look) => look.tick),
    percent: share((look) => look.percent),
    number: share((look) => look.number),
    priority: share((look) => look.priority),
    name: share((look) => look.name),
    ref: share((look) => look.ref),
    sentence: share((look) => look.sentence),
    update: share((look) => look.update),
    words: share((look) => look.words),
    distinct: texts.size / filled,
    groups: runs === texts.size && runs < rowIndexes.length,
    meanDay: days.length === 0 ? 0 : days.reduce((sum, day) => sum + day, 0) / days.length,
    meanLength: length / filled,
  };
}
