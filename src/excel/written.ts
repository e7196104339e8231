import { askOutline, type Source } from "./outline";
import type { WrittenBlock } from "./readSheet";
import type { ExcelContext } from "./session";

/** A block that is asked for again; readable after the next sync. */
interface AskedBlock {
  readonly before: WrittenBlock;
  readonly now: Excel.Range;
}

/**
 * Blocks of a sheet asked for in one sync. A block was read with six properties of each cell within Excel's limit of an
 * answer; now it is one, so that two cannot pass the limit, nor those of the plan and of the metrics together.
 */
const BLOCKS_A_SYNC = 2;

/**
 * Queues the question whether sheets are still as they were read, to the last cell: a number or a text that somebody
 * has typed over is noticed, a formula whose result has changed by itself (`=NOW()`) is not.
 * What fits travels with the sync that the caller sends next; only for sheets of many rows the answer sends more.
 */
export function askWritten(
  context: ExcelContext,
  sources: readonly Source[],
): () => Promise<boolean> {
  const grids = sources.map(({ grid }) => grid);
  const isSameOutline = askOutline(context, grids);
  const first = ask(context, sources, 0, 1);
  return async () => isSameOutline() && first.every(isSame) && restIsSame(context, sources, 1);
}

async function restIsSame(
  context: ExcelContext,
  sources: readonly Source[],
  from: number,
): Promise<boolean> {
  const asked = ask(context, sources, from, BLOCKS_A_SYNC);
  if (asked.length === 0) return true;
  await context.sync();
  return asked.every(isSame) && restIsSame(context, sources, from + BLOCKS_A_SYNC);
}

/** Asks each sheet for some of its blocks, from a first one on. */
function ask(
  context: ExcelContext,
  sources: readonly Source[],
  from: number,
  count: number,
): AskedBlock[] {
  const { worksheets } = context.workbook;
  return sources.flatMap(({ grid, written }) =>
    written.slice(from, from + count).map((before) => {
      const used = worksheets.getItemOrNullObject(grid.id).getUsedRangeOrNullObject(true);
      const now = used.getIntersectionOrNullObject(before.address).load("formulas");
      return { before, now };
    }),
  );
}

function isSame({ before, now }: AskedBlock): boolean {
  if (now.isNullObject) return false;
  return (
    now.formulas.length === before.formulas.length &&
    now.formulas.every((row: unknown[], r) =>
      row.every((written, c) => written === before.formulas[r]?.[c]),
    )
  );
}
