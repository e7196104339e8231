import type { StyleBook } from "../look/styleBook";
import { linesThatFit, roomPoints, splitText } from "../../page";
import { measureBlock } from "./measureBlock";
import { asOneCell, inAllLanguages } from "./ownCell";
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
    const width = columns[at]?.widthPoints ?? 0;
    const parts = inAllLanguages(cell).flatMap((one, language) => {
      return partCell(one, limitPoints, width, words[language]?.asAbove ?? "", book) ?? [];
    });
    const [own, ...others] = parts;
    if (!own || others.length < (cell.others?.length ?? 0)) return undefined;
    parted ||= parts.some(({ isParted }) => isParted);
    firsts.push(
      asOneCell(
        own.first,
        others.map(({ first }) => first),
      ),
    );
    rests.push(
      asOneCell(
        own.rest,
        others.map(({ rest }) => rest),
      ),
    );
  }
  if (!parted) return undefined;
  return {
    first: measureBlock(firsts, columns, book, block),
    rest: measureBlock(rests, columns, book, { ruleAbove: "none", isRest: true }),
  };
}

/** A cell in two; undefined where not even one line of it fits. */
function partCell(
  cell: OwnCell,
  limitPoints: number,
  widthPoints: number,
  asAbove: string,
  book: StyleBook,
): { first: OwnCell; rest: OwnCell; isParted: boolean } | undefined {
  const font = book.fontOf(cell.style);
  const maxLines = linesThatFit(limitPoints, font.fontSizePoints);
  if (maxLines < 1) return undefined;
  const { first, rest } = splitText(
    cell.text,
    font,
    roomPoints(widthPoints, font.indent),
    maxLines,
  );
  const isParted = rest !== "";
  return {
    first: { ...cell, text: first },
    rest: isParted ? { ...cell, text: rest, isRest: true } : wholeCellBelow(cell, asAbove),
    isParted,
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
