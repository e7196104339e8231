import type { Place } from "../plan";
import { areaAddress } from "../sheet";

/** Runs of cells that are named one by one; those after them are counted. */
const MOST_RUNS = 24;

/**
 * The cells that a sentence rests on, those below each other as one run: "Targets E7, E9:E12; Plan 2 E3". Where they make
 * more than 24 runs the rest are counted: "…, and 30 more cells"; "None" for no cell.
 */
export function cellsWords(cells: readonly Place[]): string {
  const runs = runsOf(cells);
  if (runs.length === 0) return "None";
  const told = runs.slice(0, MOST_RUNS);
  const names = [...new Set(told.map(({ sheetName }) => sheetName))];
  const words = names.map((name) => {
    const own = told.filter(({ sheetName }) => sheetName === name).map(addressOf);
    return `${name} ${own.join(", ")}`;
  });
  const more = runs.slice(MOST_RUNS).reduce((sum, { rowCount }) => sum + rowCount, 0);
  const rest = more === 0 ? "" : `, and ${more === 1 ? "1 more cell" : `${more} more cells`}`;
  return words.join("; ") + rest;
}

/** Cells of one column that follow one another. */
interface Run extends Place {
  readonly rowCount: number;
}

/** Each cell once, the sheets in the order in which they are first named, then by column and row. */
function runsOf(cells: readonly Place[]): Run[] {
  const sheets = [...new Set(cells.map(({ sheetName }) => sheetName))];
  const sorted = [...cells].sort(
    (a, b) =>
      sheets.indexOf(a.sheetName) - sheets.indexOf(b.sheetName) ||
      a.columnIndex - b.columnIndex ||
      a.rowIndex - b.rowIndex,
  );
  const runs: Run[] = [];
  for (const place of sorted) {
    const last = runs.at(-1);
    const below = last && last.rowIndex + last.rowCount - place.rowIndex;
    const isBeside = last?.sheetName === place.sheetName && last.columnIndex === place.columnIndex;
    if (last && isBeside && below === 0) {
      runs[runs.length - 1] = { ...last, rowCount: last.rowCount + 1 };
    } else if (!isBeside || below !== 1) {
      runs.push({ ...place, rowCount: 1 });
    }
  }
  return runs;
}

function addressOf({ rowIndex, columnIndex, rowCount }: Run): string {
  return areaAddress({ rowIndex, columnIndex, rowCount, columnCount: 1 });
}
