import { inPieces } from "../draw/drawSteps";
import { askOutline, type Source } from "./outline";
import type { WrittenBlock } from "../read/readSheet";
import type { ExcelContext } from "../session/session";

/** A block of a sheet, as it was read. */
interface KnownBlock extends WrittenBlock {
  readonly sheetId: string;
}

/** A block that is asked for again; readable after the next sync. */
interface AskedBlock {
  readonly before: WrittenBlock;
  readonly now: Excel.Range;
}

/**
 * Blocks asked for in one sync. A block was read with six properties of each cell, three of which are what it says,
 * within Excel's limit of an answer: now it is one, so that two cannot pass the limit.
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
  const isSameOutline = askOutline(context, sources);
  const first = ask(
    context,
    sources.flatMap((source) => blocksOf(source).slice(0, 1)),
  );
  const rest = sources.flatMap((source) => blocksOf(source).slice(1));
  return async () => isSameOutline() && first.every(isSame) && areSame(context, rest);
}

function blocksOf({ grid, written }: Source): KnownBlock[] {
  return written.map((block) => ({ ...block, sheetId: grid.id }));
}

async function areSame(context: ExcelContext, blocks: readonly KnownBlock[]): Promise<boolean> {
  for (const piece of inPieces(blocks, BLOCKS_A_SYNC)) {
    const asked = ask(context, piece);
    // One answer each: together they are more than Excel gives.
    // eslint-disable-next-line office-addins/no-context-sync-in-loop
    await context.sync();
    if (!asked.every(isSame)) return false;
  }
  return true;
}

function ask({ workbook }: ExcelContext, blocks: readonly KnownBlock[]): AskedBlock[] {
  return blocks.map((before) => {
    const sheet = workbook.worksheets.getItemOrNullObject(before.sheetId);
    const used = sheet.getUsedRangeOrNullObject(true);
    return { before, now: used.getIntersectionOrNullObject(before.address).load("formulas") };
  });
}

function isSame({ before, now }: AskedBlock): boolean {
  if (now.isNullObject) return before.formulas.every((row) => row.every((one) => one === ""));
  return (
    now.formulas.length === before.formulas.length &&
    now.formulas.every((row: unknown[], r) =>
      row.every((written, c) => written === before.formulas[r]?.[c]),
    )
  );
}
