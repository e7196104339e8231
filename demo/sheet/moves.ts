import { areaOf, type AreaModel } from "office-js-host/model";
import type { SheetShape } from "./sheetShape";

export type CellPlace = readonly [row: number, column: number];

/** What of a key press decides where the selection goes. */
export interface KeyPress {
  readonly key: string;
  readonly shiftKey: boolean;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
}

/**
 * The cell that a key leads to, never off the sheet; undefined for a key that is no move. `page` is how many rows
 * Page Down goes on. From a merged area one leaves at its far side.
 */
export function cellAfterKey(
  { key, shiftKey, ctrlKey, metaKey }: KeyPress,
  { rowIndex, columnIndex }: AreaModel,
  { rows, columns, mergeAt }: SheetShape,
  page: number,
): CellPlace | undefined {
  const merge = mergeAt(rowIndex, columnIndex);
  const below = rowIndex + (merge?.rowCount ?? 1);
  const moves: Record<string, CellPlace> = {
    ArrowDown: [below, columnIndex],
    ArrowUp: [rowIndex - 1, columnIndex],
    ArrowRight: [rowIndex, columnIndex + (merge?.columnCount ?? 1)],
    ArrowLeft: [rowIndex, columnIndex - 1],
    Enter: [shiftKey ? rowIndex - 1 : below, columnIndex],
    PageDown: [rowIndex + page, columnIndex],
    PageUp: [rowIndex - page, columnIndex],
    Home: [ctrlKey || metaKey ? 0 : rowIndex, 0],
  };
  const move = moves[key];
  if (!move) return undefined;
  return [
    Math.min(Math.max(move[0], 0), rows.count - 1),
    Math.min(Math.max(move[1], 0), columns.count - 1),
  ];
}

/** The area with the two cells at its corners: `between([3, 1], [1, 2])` is B2:C4. */
export function between([row, column]: CellPlace, [otherRow, otherColumn]: CellPlace): AreaModel {
  return areaOf(
    Math.min(row, otherRow),
    Math.min(column, otherColumn),
    Math.abs(row - otherRow) + 1,
    Math.abs(column - otherColumn) + 1,
  );
}
