import type { Area } from "../../sheet";
import { filledAreas } from "./filledAreas";
import { areaOf, FIRST_COLUMNS, FIRST_ROWS, loadBlock, sliceAddress } from "./readSheet";
import type { Block, SheetParts } from "./readSheet";
import { isAnswerTooLarge, type ExcelContext } from "../session/session";

/** Cells read in one sync: far below Excel on the web's 5 MB an answer, unless they hold whole essays. */
const CELLS_A_SLICE = 12_000;

/** Reads what the first block of a sheet left, slice by slice; nothing, in no sync, for a sheet within it. */
export async function readRest(context: ExcelContext, parts: SheetParts): Promise<Block[]> {
  const used = areaOf(parts.used.address);
  const left = parts.first ? leftAreas(used) : [used];
  const blocks: Block[] = [];
  for (const area of await filledAreas(context, parts.sheet, left)) {
    const rowsASlice = Math.ceil(CELLS_A_SLICE / area.columnCount);
    blocks.push(...(await readFrom(context, parts.sheet, area, 0, rowsASlice)));
  }
  return blocks;
}

/** What lies right of the first block, and what lies below it. */
function leftAreas(used: Area): Area[] {
  const areas: Area[] = [];
  if (used.columnCount > FIRST_COLUMNS) {
    areas.push({
      rowIndex: used.rowIndex,
      columnIndex: used.columnIndex + FIRST_COLUMNS,
      rowCount: Math.min(FIRST_ROWS, used.rowCount),
      columnCount: used.columnCount - FIRST_COLUMNS,
    });
  }
  if (used.rowCount > FIRST_ROWS) {
    areas.push({
      ...used,
      rowIndex: used.rowIndex + FIRST_ROWS,
      rowCount: used.rowCount - FIRST_ROWS,
    });
  }
  return areas;
}

/** Reads an area from a row on, one slice a sync; a slice whose answer was too large is halved. */
async function readFrom(
  context: ExcelContext,
  sheet: Excel.Worksheet,
  area: Area,
  offset: number,
  rowsASlice: number,
): Promise<Block[]> {
  if (offset >= area.rowCount) return [];
  const rowCount = Math.min(rowsASlice, area.rowCount - offset);
  const block = loadBlock(sheet.getRange(sliceAddress(area, offset, rowCount)));
  try {
    await context.sync();
  } catch (error) {
    if (rowCount === 1 || !isAnswerTooLarge(error)) throw error;
    return readFrom(context, sheet, area, offset, Math.ceil(rowCount / 2));
  }
  return [block, ...(await readFrom(context, sheet, area, offset + rowCount, rowsASlice))];
}
