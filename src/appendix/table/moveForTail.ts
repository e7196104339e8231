import type { StyleBook } from "../look/styleBook";
import { markContinued } from "./measureBlock";
import { settleRows } from "./settleRows";
import type { Block, Table, TablePage } from "./types";

/**
 * Makes room on the last page for what follows the table, so that it stands below rows of the table and the repeated
 * headings above it are true: as few rows as possible move to a page of their own with it. Undefined when it
 * cannot be: what follows is too high, or the last page has but one row to give.
 */
export function moveForTail(
  table: Table,
  pages: readonly TablePage[],
  tailPoints: number,
  room: { readonly onLast: number; readonly next: number },
  book: StyleBook,
): TablePage[] | undefined {
  const last = pages.at(-1);
  if (!last) return undefined;
  if (last.heightPoints + tailPoints <= room.onLast) return [...pages];
  const blocks = last.rows.map(({ block }) => block);
  const before = pages.at(-2)?.rows.at(-1)?.block;
  for (let kept = blocks.length - 1; kept > 0; kept--) {
    const staying = settleRows(blocks.slice(0, kept), before);
    const moved = settleRows(atPageHead(blocks.slice(kept), table, book), blocks[kept - 1]);
    if (moved.heightPoints + tailPoints > room.next) return undefined;
    if (isWholeRow(blocks[kept])) return [...pages.slice(0, -1), staying, moved];
  }
  return undefined;
}

function atPageHead(blocks: readonly Block[], table: Table, book: StyleBook): Block[] {
  return blocks.map((block, at) => (at === 0 ? markContinued(block, table.columns, book) : block));
}

function isWholeRow(block: Block | undefined): boolean {
  return block !== undefined && !block.isRest;
}
