import type { Slices } from "../../sheet";
import type { StyleBook } from "../look/styleBook";
import { MAX_ROW_POINTS, linePoints, linesThatFit } from "../../page";
import { markContinued } from "./measureBlock";
import { partBlock } from "./partBlock";
import { settleRows } from "./settleRows";
import { startsGroup } from "./startsGroup";
import type { Block, Table, TablePage } from "./types";

/** Room for the rows of a table, in points, its heading row not counted. */
export interface Capacity {
  /** What is left on the page where the table begins. */
  readonly first: number;
  readonly next: number;
  /** Whether the table may begin on the next page when not even one row fits; its first page is then empty. */
  readonly mayBeginLater: boolean;
}

/** A row is parted at a page's foot only when this share of the page would stay empty otherwise. */
const EMPTY_SHARE = 0.25;
/** A part of a row shows at least so many lines. */
const FEWEST_LINES = 4;
/** A page may end early by this share where an aim (a target) ends there. */
const EARLY_SHARE = { strong: 0.06, light: 0.03 } as const;

/** A row still to be placed; `origin` is its number in the table, or undefined for the rest of a parted one. */
interface Waiting {
  readonly block: Block;
  readonly origin: number | undefined;
}

/**
 * Parts a table into pages: as many rows as fit, their heights settled, no row cut by a page's foot. Takes time in proportion to the rows;
 * a slice is a page.
 */
export function* paginateTable(
  table: Table,
  capacity: Capacity,
  book: StyleBook,
): Slices<TablePage[]> {
  const pages: TablePage[] = [];
  let next = 0;
  let rest: Block | undefined;
  let before: Block | undefined;
  while (next < table.blocks.length || rest) {
    yield;
    const room = pages.length === 0 ? capacity.first : capacity.next;
    const filled = fillPage(
      table,
      { next, rest, before, room, mayBeEmpty: pages.length === 0 && capacity.mayBeginLater },
      book,
    );
    pages.push(settleRows(filled.blocks, before));
    next = filled.next;
    rest = filled.rest;
    before = filled.blocks.at(-1) ?? before;
  }
  return pages;
}

interface PageStart {
  readonly next: number;
  readonly rest: Block | undefined;
  readonly before: Block | undefined;
  readonly room: number;
  readonly mayBeEmpty: boolean;
}
interface FilledPage {
  readonly blocks: readonly Block[];
  readonly next: number;
  readonly rest: Block | undefined;
}

function fillPage(table: Table, start: PageStart, book: StyleBook): FilledPage {
  const placed: Waiting[] = [];
  let { next, rest } = start;
  let used = 0;
  for (;;) {
    const raw = rest ? { block: rest, origin: undefined } : waitingAt(table, next);
    if (!raw) return { blocks: blocksOf(placed), next, rest };
    const waiting = placed.length > 0 ? raw : atPageHead(raw, table, book);
    const place = (block: Block, origin: number | undefined): void => {
      if (!rest) next += 1;
      placed.push({ block, origin });
    };
    const height = heightWith(placed, waiting.block, start.before);
    if (height <= start.room && waiting.block.naturalPoints <= MAX_ROW_POINTS) {
      place(waiting.block, waiting.origin);
      [used, rest] = [height, undefined];
      continue;
    }
    const parted = partToFit(table, waiting.block, start.room - used, start, book);
    const partedHeight = parted ? heightWith(placed, parted.first, start.before) : Infinity;
    if (parted && partedHeight <= start.room) {
      place(parted.first, undefined);
      [used, rest] = [partedHeight, parted.rest];
      continue;
    }
    if (placed.length === 0 && !start.mayBeEmpty) {
      // Nothing can be parted any more: the row stands as it is rather than being lost.
      place(waiting.block, waiting.origin);
      return { blocks: blocksOf(placed), next, rest: undefined };
    }
    if (rest) return { blocks: blocksOf(placed), next, rest };
    const count = goodEnd([...placed, waiting], used, start);
    return { blocks: blocksOf(placed.slice(0, count)), next: next - (placed.length - count), rest };
  }
}

function atPageHead(waiting: Waiting, table: Table, book: StyleBook): Waiting {
  return { ...waiting, block: markContinued(waiting.block, table, book) };
}

function blocksOf(waiting: readonly Waiting[]): Block[] {
  return waiting.map(({ block }) => block);
}

function waitingAt(table: Table, index: number): Waiting | undefined {
  const block = table.blocks[index];
  return block ? { block, origin: index } : undefined;
}

function heightWith(placed: readonly Waiting[], block: Block, before: Block | undefined): number {
  return settleRows([...blocksOf(placed), block], before).heightPoints;
}

/** Parts a row when it is too high for any sheet row, or when the page would stay too empty. */
function partToFit(
  table: Table,
  block: Block,
  remaining: number,
  start: PageStart,
  book: StyleBook,
): ReturnType<typeof partBlock> {
  const fewest = FEWEST_LINES * linePoints(book.sizes.body);
  if (linesThatFit(remaining, book.sizes.body) < FEWEST_LINES) return undefined;
  // What is left of a page on which the table need not begin is no measure of a row.
  const page = start.mayBeEmpty ? MAX_ROW_POINTS : start.room;
  const tooHigh = block.naturalPoints > Math.min(MAX_ROW_POINTS, page);
  const tooEmpty = table.mayPartAtFoot && remaining > start.room * EMPTY_SHARE;
  if (!tooHigh && !tooEmpty) return undefined;
  const parted = partBlock(block, Math.min(remaining, MAX_ROW_POINTS), table, book);
  const worthwhile = parted && Math.min(parted.first.naturalPoints, parted.rest.naturalPoints);
  return tooHigh || (worthwhile ?? 0) >= fewest ? parted : undefined;
}

/**
 * How many of the rows the page keeps: all but the last, which does not fit, or fewer where an aim (a target) ends
 * soon before and the paper lost is little.
 */
function goodEnd(rows: readonly Waiting[], used: number, start: PageStart): number {
  const all = rows.length - 1;
  let height = used;
  for (let count = all; count > 0; count -= 1) {
    const early = (start.room - height) / start.room;
    const following = rows[count];
    if (!following || following.origin === undefined || early > EARLY_SHARE.strong) break;
    if (following.block.ruleAbove === "strong") return count;
    if (startsGroup(rows[count - 1]?.block, following.block) && early <= EARLY_SHARE.light) {
      return count;
    }
    const fewer = blocksOf(rows.slice(0, count - 1));
    height = settleRows(fewer, start.before).heightPoints;
  }
  return all;
}
