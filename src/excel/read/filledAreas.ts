import { areaAddress } from "../../sheet";
import type { Area } from "../../sheet";
import { areaOf } from "./readSheet";
import type { ExcelContext } from "../session/session";

/** Larger areas are asked first where they hold anything: one stray cell at the foot makes a million rows "used". */
const CELLS_WORTH_ASKING = 250_000;
const PIECES = 32;
/** An area that is this full, by its outermost cells, is read as it is. */
const FULL = 0.5;

/**
 * The parts of areas that hold something, found by halving no finer than needed: an area is cut into 32 pieces, Excel
 * is asked for the used range of each, and large ones are cut again. No sync for areas of an ordinary size, and one
 * for each cutting.
 */
export async function filledAreas(
  context: ExcelContext,
  sheet: Excel.Worksheet,
  areas: readonly Area[],
): Promise<Area[]> {
  const found: Area[] = areas.filter(isSmall);
  let pieces = areas.filter((area) => !isSmall(area)).flatMap(piecesOf);
  while (pieces.length > 0) {
    const used = pieces.map((piece) => ({
      piece,
      range: sheet.getRange(areaAddress(piece)).getUsedRangeOrNullObject(true).load("address"),
    }));
    // Where to cut next is known only from the answer: four times at most for a sheet of any size.
    // eslint-disable-next-line office-addins/no-context-sync-in-loop
    await context.sync();
    const sparse: Area[] = [];
    for (const { piece, range } of used) {
      if (range.isNullObject) continue;
      const area = areaOf(range.address);
      if (isSmall(area) || cellCount(area) > FULL * cellCount(piece)) found.push(area);
      else sparse.push(area);
    }
    pieces = sparse.flatMap(piecesOf);
  }
  return found;
}

function isSmall(area: Area): boolean {
  return cellCount(area) <= CELLS_WORTH_ASKING;
}

function cellCount({ rowCount, columnCount }: Area): number {
  return rowCount * columnCount;
}

/** An area in pieces, by rows where it has enough of them. */
function piecesOf(area: Area): Area[] {
  const isTall = area.rowCount >= PIECES;
  const length = isTall ? area.rowCount : area.columnCount;
  const step = Math.ceil(length / PIECES);
  return Array.from({ length: Math.ceil(length / step) }, (_, at): Area => {
    const count = Math.min(step, length - at * step);
    return isTall
      ? { ...area, rowIndex: area.rowIndex + at * step, rowCount: count }
      : { ...area, columnIndex: area.columnIndex + at * step, columnCount: count };
  });
}
