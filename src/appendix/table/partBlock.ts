import type { StyleBook } from "../look/styleBook";
import { linesThatFit, roomPoints, splitText } from "../../page";
import { measureBlock } from "./measureBlock";
import type { Block, BlockCell, OwnCell, Table } from "./types";

/** A row in two: what stands in the first sheet row and what goes on in the next. */
export interface PartedBlock {
  readonly first: Block;
  readonly rest: Block;
}

/**
 * Parts a row so that the first part is no higher than `limitPoints`, its texts cut at sentences or line ends.
 * Undefined when nothing is gained: every text fits, or not even one line does.
 */
export function partBlock(
  block: Block,
  limitPoints: number,
  { columns, words }: Pick<Table, "columns" | "words">,
  book: StyleBook,
): PartedBlock | undefined {
  const firsts: BlockCell[] = [];
  const rests: BlockCell[] = [];
  let parted = false;
  for (const [at, cell] of block.cells.entries()) {
    if (cell.kind === "group") {
      firsts.push(cell);
      rests.push(cell);
      continue;
    }
    const font = book.fontOf(cell.style);
    const maxLines = linesThatFit(limitPoints, font.fontSizePoints);
    if (maxLines < 1) return undefined;
    const split = splitText(
      cell.text,
      font,
      roomPoints(columns[at]?.widthPoints ?? 0, font.indent),
      maxLines,
    );
    parted ||= split.rest !== "";
    firsts.push({ ...cell, text: split.first });
    rests.push(
      split.rest === ""
        ? wholeCellBelow(cell, words.asAbove)
        : { ...cell, text: split.rest, isRest: true },
    );
  }
  if (!parted) return undefined;
  return {
    first: measureBlock(firsts, columns, book, block),
    rest: measureBlock(rests, columns, book, { ruleAbove: "none", isRest: true }),
  };
}

/** What stands below a text, or a number, that was shown whole. */
function wholeCellBelow(cell: OwnCell, asAbove: string): OwnCell {
  const { number, ...said } = cell;
  switch (cell.whenParted) {
    case "repeat":
      return number ? { ...said, number } : said;
    case "mention":
      return { ...said, text: asAbove, style: "quiet", isRest: false };
    case "blank":
      return { ...said, text: "", isRest: false };
  }
}
