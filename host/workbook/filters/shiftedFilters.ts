import { lastRow } from "../areas";
import type { AreaModel, ColumnFilters } from "../model";
import type { Shift } from "../shiftedArea";

/** The filters of an area's columns after columns inside it came or went; those of deleted columns are forgotten. */
export function shiftedFilters(
  filters: ColumnFilters | undefined,
  held: AreaModel,
  { area, vertical, inserting }: Shift,
): ColumnFilters | undefined {
  const isAcross = area.rowIndex <= held.rowIndex && lastRow(area) >= lastRow(held);
  if (filters === undefined || vertical || !isAcross) return filters;
  const at = area.columnIndex;
  const moved = Object.entries(filters).flatMap(([key, filter]) => {
    const column = held.columnIndex + Number(key);
    if (column < at) return [[key, filter] as const];
    if (!inserting && column < at + area.columnCount) return [];
    // Columns before the area move all of it, and leave the count within it.
    const before = Math.max(0, held.columnIndex - at);
    const within = inserting
      ? at <= held.columnIndex
        ? 0
        : area.columnCount
      : -Math.max(0, area.columnCount - before);
    return [[String(Number(key) + within), filter] as const];
  });
  return moved.length === 0 ? undefined : Object.fromEntries(moved);
}
