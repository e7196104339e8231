import { lastRow, overlap } from "./areas";
import type { AreaModel } from "./model";

/** Rows that are looked up together. */
const BAND_ROWS = 64;

interface Bands {
  count: number;
  readonly byBand: Map<number, AreaModel[]>;
}

/** By the list itself: a sheet that takes merged areas apart gets another list. */
const KNOWN = new WeakMap<readonly AreaModel[], Bands>();

/**
 * Whether an area shares a cell with one of a sheet's merged areas. A long drawing merges thousands of areas one after
 * another, so they are not all walked through for each: only those about the same rows are.
 */
export function overlapsMerged(merges: readonly AreaModel[], area: AreaModel): boolean {
  const { byBand } = bandsOf(merges);
  const last = bandOf(lastRow(area));
  if (last - bandOf(area.rowIndex) > byBand.size) return merges.some((one) => overlap(one, area));
  for (let band = bandOf(area.rowIndex); band <= last; band += 1) {
    if (byBand.get(band)?.some((one) => overlap(one, area)) === true) return true;
  }
  return false;
}

/** The bands of a list, with what was added to it since. */
function bandsOf(merges: readonly AreaModel[]): Bands {
  let bands = KNOWN.get(merges);
  if (bands === undefined || bands.count > merges.length) {
    bands = { count: 0, byBand: new Map() };
    KNOWN.set(merges, bands);
  }
  for (const area of merges.slice(bands.count)) {
    for (let band = bandOf(area.rowIndex); band <= bandOf(lastRow(area)); band += 1) {
      const known = bands.byBand.get(band);
      if (known === undefined) bands.byBand.set(band, [area]);
      else known.push(area);
    }
  }
  bands.count = merges.length;
  return bands;
}

function bandOf(rowIndex: number): number {
  return Math.floor(rowIndex / BAND_ROWS);
}
