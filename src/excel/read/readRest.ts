import type { Area } from "../../sheet";
import { filledAreas } from "./filledAreas";
import { areaOf, FIRST_COLUMNS, FIRST_ROWS, loadBlock, sliceAddress } from "./readSheet";
import type { Block, SheetParts } from "./readSheet";
import { isAnswerTooLarge, type ExcelContext } from "../session/session";

/** Cells read in one sync: far below Excel on the web's 5 MB an answer, unless they hold whole essays. */
const CELLS_A_SLICE = 8_000;

/** Reads what the first block of a sheet left, slice by slice; nothing, in no sync, for a sheet within it. */
export async function readRest(context: ExcelContext, parts: SheetParts): Promise<Block[]> {
  const used = areaOf(parts.used.address);
  const left = parts.first ? leftAreas(used) : [used];
  const blocks: Block[] = [];
  for (const area of await filledAreas(context, parts.sheet, left)) {
    blocks.push(...(await readArea(context, parts.sheet, area)));
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

/** Reads an area, one slice a sync; a slice whose answer was too large is halved. */
async function readArea(
  context: ExcelContext,
  sheet: Excel.Worksheet,
  area: Area,
): Promise<Block[]> {
  const blocks: Block[] = [];
  const rowsASlice = Math.ceil(CELLS_A_SLICE / area.columnCount);
  let [offset, most] = [0, rowsASlice];
  while (offset < area.rowCount) {
    const rowCount = Math.min(most, area.rowCount - offset);
    const block = loadBlock(sheet.getRange(sliceAddress(area, offset, rowCount)));
    try {
      // One answer each: together they are more than Excel gives.
      // eslint-disable-next-line office-addins/no-context-sync-in-loop
      await context.sync();
    } catch (error) {
      if (rowCount === 1 || !isAnswerTooLarge(error)) throw error;
      most = Math.ceil(rowCount / 2);
      continue;
    }
    blocks.push(block);
    offset += rowCount;
    most = rowsASlice;
  }
  return blocks;
}
