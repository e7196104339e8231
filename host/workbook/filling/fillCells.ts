import { containsArea, lastColumn, lastRow } from "../areas";
import type { HeldArea } from "../book";
import { cellAt, putCell } from "../cells";
import { movedCell } from "../copying";
import { oneOf } from "../formats";
import { HostError, invalidArgument } from "../hostError";
import type { AreaModel, CellModel } from "../model";
import { continued } from "./continued";

/** Ways of filling, in office.js's words. */
const FILLINGS = [
  "FillDefault",
  "FillCopy",
  "FillSeries",
  "FillFormats",
  "FillValues",
  "FillDays",
  "FillWeekdays",
  "FillMonths",
  "FillYears",
  "LinearTrend",
  "GrowthTrend",
  "FlashFill",
];

/** Which way cells are filled from the source. */
interface Direction {
  readonly vertical: boolean;
  /** Away from the end, or from the start: up or left. */
  readonly forwards: boolean;
  readonly count: number;
}

/**
 * Fills a target from the source that lies at one of its ends, a column at a time, or a row. Throws InvalidArgument where
 * the target does not hold the source, or reaches beyond it in two directions.
 */
export function fillCells(source: HeldArea, target: AreaModel, autoFillType: unknown): void {
  const filling = oneOf(autoFillType, FILLINGS);
  if (filling === "FlashFill") {
    throw new HostError("NotImplemented", "This host does not play Range.autoFill by example.");
  }
  const direction = directionOf(source.area, target);
  if (direction.count === 0) return;
  const { vertical } = direction;
  const { area } = source;
  for (let line = 0; line < (vertical ? area.columnCount : area.rowCount); line += 1) {
    fillLine(source, line, direction, filling);
  }
}

function directionOf(source: AreaModel, target: AreaModel): Direction {
  if (!containsArea(target, source)) throw invalidArgument("the target does not hold the source");
  const below = lastRow(target) - lastRow(source);
  const above = source.rowIndex - target.rowIndex;
  const right = lastColumn(target) - lastColumn(source);
  const left = source.columnIndex - target.columnIndex;
  const ways = [below, above, right, left].filter((count) => count > 0);
  if (ways.length > 1) throw invalidArgument("cells are filled in one direction");
  const [count = 0] = ways;
  return { vertical: below + above > 0, forwards: below + right > 0, count };
}

function fillLine(source: HeldArea, line: number, direction: Direction, filling: string): void {
  const { sheet, area } = source;
  const { vertical, forwards, count } = direction;
  const length = vertical ? area.rowCount : area.columnCount;
  /** The place so many cells from the source's end (or from its start, the other way). */
  const placeOf = (at: number): [row: number, column: number] => {
    const along = forwards ? at : length - 1 - at;
    return vertical
      ? [area.rowIndex + along, area.columnIndex + line]
      : [area.rowIndex + line, area.columnIndex + along];
  };
  const cells = Array.from({ length }, (_, at) => cellAt(sheet, ...placeOf(at)));
  const values = continued(cells, count, filling, forwards ? 1 : -1);
  for (let step = 0; step < count; step += 1) {
    const at = step % length;
    const from = cells[at];
    if (from === undefined) continue;
    const place = placeOf(length + step);
    const old = cellAt(sheet, ...place);
    const [row, column] = placeOf(at);
    const moved = movedCell(from, place[0] - row, place[1] - column);
    putCell(sheet, ...place, filled(old, moved, values[step], filling));
  }
}

function filled(
  old: CellModel,
  from: CellModel,
  value: CellModel["value"] | undefined,
  filling: string,
): CellModel {
  if (filling === "FillFormats") return { ...old, format: from.format };
  const content = from.formula === "" && value !== undefined ? { ...from, value } : from;
  return filling === "FillValues" ? { ...content, format: old.format } : content;
}
