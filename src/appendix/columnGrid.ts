import { PIXEL_POINTS } from "../page";
import type { TableColumn } from "./table/types";

/** The sheet's columns, and where each column of either table stands on them. */
export interface ColumnGrid {
  readonly widthsPoints: readonly number[];
  /** For each column of the main table, then of the metrics table: first sheet column, count, width. */
  readonly main: readonly ColumnPlace[];
  readonly metrics: readonly ColumnPlace[];
}
export type ColumnPlace = Pick<TableColumn, "firstColumn" | "columnCount" | "widthPoints">;

/**
 * Lays two tables of different columns over one set of sheet columns: every edge of either becomes an edge of the
 * sheet. Either list may be empty; `moreEdges`, in points from the left, are edges that something else needs.
 */
export function columnGrid(
  mainWidths: readonly number[],
  metricsWidths: readonly number[],
  moreEdges: readonly number[] = [],
): ColumnGrid {
  const mainEdges = edgesOf(mainWidths);
  const metricsEdges = edgesOf(metricsWidths);
  const all = [...new Set([...mainEdges, ...metricsEdges, ...moreEdges])].sort((a, b) => a - b);
  return {
    widthsPoints: all.slice(1).map((edge, at) => edge - (all[at] ?? 0)),
    main: placesOf(mainEdges, all),
    metrics: placesOf(metricsEdges, all),
  };
}

/** The left edge of the first column, then each right edge; in whole pixels, so that equal edges are equal numbers. */
export function edgesOf(widths: readonly number[]): number[] {
  if (widths.length === 0) return [];
  let sum = 0;
  const rights = widths.map((width) => Math.round((sum += width) / PIXEL_POINTS) * PIXEL_POINTS);
  return [0, ...rights];
}

function placesOf(edges: readonly number[], all: readonly number[]): ColumnPlace[] {
  return edges.slice(1).map((right, at) => {
    const left = edges[at] ?? 0;
    const firstColumn = all.indexOf(left);
    return {
      firstColumn,
      columnCount: all.indexOf(right) - firstColumn,
      widthPoints: right - left,
    };
  });
}
