import { containsCell, lastColumn, lastRow, overlap } from "./areas";
import type { AreaModel } from "./model";

/** Rows, or columns, that are looked up together. */
const BAND = 64;
/** An area over more bands of rows is found by its columns, of which a sheet has few. */
const MOST_ROW_BANDS = 256;

type ByBand = Map<number, AreaModel[]>;

interface Bands {
  count: number;
  readonly ofRows: ByBand;
  /** Areas that reach down a good part of the sheet. */
  readonly ofColumns: ByBand;
}

/** By the list itself: a sheet that takes merged areas apart gets another list. */
const KNOWN = new WeakMap<readonly AreaModel[], Bands>();

/**
 * Whether an area shares a cell with one of a sheet's merged areas. A long drawing merges thousands of areas one after
 * another, so they are not all walked through for each: only those about the same rows are.
 */
export function overlapsMerged(merges: readonly AreaModel[], area: AreaModel): boolean {
  const { ofRows, ofColumns } = bandsOf(merges);
  return (
    overlapsIn(ofColumns, area, bandOf(area.columnIndex), bandOf(lastColumn(area))) ||
    overlapsIn(ofRows, area, bandOf(area.rowIndex), bandOf(lastRow(area)))
  );
}

/** The merged area of a sheet that holds a cell; undefined where none does. */
export function mergeAt(
  merges: readonly AreaModel[],
  row: number,
  column: number,
): AreaModel | undefined {
  const { ofRows, ofColumns } = bandsOf(merges);
  const holds = (one: AreaModel): boolean => containsCell(one, row, column);
  return ofRows.get(bandOf(row))?.find(holds) ?? ofColumns.get(bandOf(column))?.find(holds);
}

function overlapsIn(byBand: ByBand, area: AreaModel, first: number, last: number): boolean {
  const isNear = (one: AreaModel): boolean => overlap(one, area);
  if (last - first > byBand.size) return [...byBand.values()].some((band) => band.some(isNear));
  for (let band = first; band <= last; band += 1) {
    if (byBand.get(band)?.some(isNear) === true) return true;
  }
  return false;
}

/** The bands of a list, with what was added to it since. */
function bandsOf(merges: readonly AreaModel[]): Bands {
  let bands = KNOWN.get(merges);
  if (bands === undefined || bands.count > merges.length) {
    bands = { count: 0, ofRows: new Map(), ofColumns: new Map() };
    KNOWN.set(merges, bands);
  }
  for (const area of merges.slice(bands.count)) {
    const [first, last] = [bandOf(area.rowIndex), bandOf(lastRow(area))];
    if (last - first <= MOST_ROW_BANDS) enter(bands.ofRows, area, first, last);
    else enter(bands.ofColumns, area, bandOf(area.columnIndex), bandOf(lastColumn(area)));
  }
  bands.count = merges.length;
  return bands;
}

function enter(byBand: ByBand, area: AreaModel, first: number, last: number): void {
  for (let band = first; band <= last; band += 1) {
    const known = byBand.get(band);
    if (known === undefined) byBand.set(band, [area]);
    else known.push(area);
  }
}

function bandOf(index: number): number {
  return Math.floor(index / BAND);
}
