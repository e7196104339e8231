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
  const small = areas.filter((area) => cellCount(area) <= CELLS_WORTH_ASKING);
  const pieces = areas.filter((area) => cellCount(area) > CELLS_WORTH_ASKING).flatMap(piecesOf);
  if (pieces.length === 0) return small;
  const used = pieces.map((piece) => ({
    piece,
    range: sheet.getRange(areaAddress(piece)).getUsedRangeOrNullObject(true).load("address"),
  }));
  await context.sync();
  const filled = used
    .filter(({ range }) => !range.isNullObject)
    .map(({ piece, range }) => ({ piece, area: areaOf(range.address) }));
  const isFull = ({ piece, area }: (typeof filled)[number]) =>
    cellCount(area) > FULL * cellCount(piece);
  const sparse = filled.filter((one) => !isFull(one)).map(({ area }) => area);
  const full = filled.filter(isFull).map(({ area }) => area);
  return [...small, ...full, ...(await filledAreas(context, sheet, sparse))];
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
