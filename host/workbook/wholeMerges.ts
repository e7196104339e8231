import { areaOf, lastColumn, lastRow, overlap } from "./areas";
import type { AreaModel } from "./model";

/**
 * The area, grown until no merged area stands half in it: what Excel selects when a selection touches one. With A1:B2 merged,
 * `wholeMerges([areaOf(0, 0, 2, 2)], areaOf(1, 1, 3, 1))` is A1:B4.
 */
export function wholeMerges(merges: readonly AreaModel[], area: AreaModel): AreaModel {
  let whole = area;
  for (let before; before !== whole;) {
    before = whole;
    for (const merge of merges) {
      if (overlap(merge, whole) && !holds(whole, merge)) whole = around(whole, merge);
    }
  }
  return whole;
}

/** Whether an area cuts a merged one in two. */
export function cutsMerge(merges: readonly AreaModel[], area: AreaModel): boolean {
  return merges.some((merge) => overlap(merge, area) && !holds(area, merge));
}

function holds(whole: AreaModel, part: AreaModel): boolean {
  return (
    part.rowIndex >= whole.rowIndex &&
    part.columnIndex >= whole.columnIndex &&
    lastRow(part) <= lastRow(whole) &&
    lastColumn(part) <= lastColumn(whole)
  );
}

function around(one: AreaModel, other: AreaModel): AreaModel {
  const top = Math.min(one.rowIndex, other.rowIndex);
  const left = Math.min(one.columnIndex, other.columnIndex);
  return areaOf(
    top,
    left,
    Math.max(lastRow(one), lastRow(other)) - top + 1,
    Math.max(lastColumn(one), lastColumn(other)) - left + 1,
  );
}
