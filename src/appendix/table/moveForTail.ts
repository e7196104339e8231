import type { StyleBook } from "../look/styleBook";
import { markContinued } from "./measureBlock";
import { settleRows } from "./settleRows";
import { startsGroup } from "./startsGroup";
import type { Block, Table, TablePage } from "./types";

/** The page that gives rows keeps at least this share of what it had, so that neither page looks forgotten. */
const FULL_ENOUGH = 0.6;

/**
 * Makes room on the last page for what follows the table, so that it stands below rows of the table and the repeated
 * headings above it are true: a few rows move to a page of their own with it,
 * from where an aim or a target begins when that leaves the page before full enough. Undefined when it
 * cannot be: what follows is too high, or the last page has but one row to give.
 */
export function moveForTail(
  table: Table,
  pages: readonly TablePage[],
  tailPoints: number,
  roomPoints: number,
  book: StyleBook,
): TablePage[] | undefined {
  const last = pages.at(-1);
  if (!last) return undefined;
  const blocks = last.rows.map(({ block }) => block);
  const before = pages.at(-2)?.rows.at(-1)?.block;
  let found: TablePage[] | undefined;
  for (let kept = blocks.length - 1; kept > 0; kept -= 1) {
    const staying = settleRows(blocks.slice(0, kept), before);
    const moved = settleRows(atPageHead(blocks.slice(kept), table, book), blocks[kept - 1]);
    if (moved.heightPoints + tailPoints > roomPoints) break;
    const first = blocks[kept];
    if (!first || first.isRest) continue;
    if (found && staying.heightPoints < last.heightPoints * FULL_ENOUGH) break;
    found ??= [...pages.slice(0, -1), staying, moved];
    if (startsGroup(blocks[kept - 1], first)) {
      return [...pages.slice(0, -1), staying, moved];
    }
  }
  return found;
}

function atPageHead(blocks: readonly Block[], table: Table, book: StyleBook): Block[] {
  return blocks.map((block, at) => (at === 0 ? markContinued(block, table, book) : block));
}
