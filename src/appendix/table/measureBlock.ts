import type { StyleBook } from "../look/styleBook";
import { cellHeightPoints, rowHeightPoints } from "../../page";
import type { Block, BlockCell, Group, Table, TableColumn } from "./types";

/** A row with the height that its own cells need, in points. Group cells count when the page is settled. */
export function measureBlock(
  cells: readonly BlockCell[],
  columns: readonly TableColumn[],
  book: StyleBook,
  marks: Pick<Block, "ruleAbove" | "isRest">,
): Block {
  let naturalPoints = 0;
  for (const [at, cell] of cells.entries()) {
    if (cell.kind === "group") continue;
    const width = columns[at]?.widthPoints ?? 0;
    const height = rowHeightPoints(cell.text, book.fontOf(cell.style), width);
    naturalPoints = Math.max(naturalPoints, height);
  }
  return {
    cells,
    naturalPoints: naturalPoints || cellHeightPoints("", book.fontOf("text"), 0),
    ruleAbove: marks.ruleAbove,
    isRest: marks.isRest,
  };
}

/** The same row at the head of a page: texts that began on the page before are marked. */
export function markContinued(
  block: Block,
  { columns, words }: Pick<Table, "columns" | "words">,
  book: StyleBook,
): Block {
  if (!block.isRest) return block;
  const cells = block.cells.map((cell) =>
    cell.kind === "own" && cell.isRest && !cell.text.startsWith(words.continued)
      ? { ...cell, text: `${words.continued} ${cell.text}` }
      : cell,
  );
  return measureBlock(cells, columns, book, block);
}

/** A group with the heights that its texts need in its column. */
export function measureGroup(
  texts: Pick<Group, "text" | "continuedText" | "style">,
  column: TableColumn,
  book: StyleBook,
): Group {
  const font = book.fontOf(texts.style);
  return {
    ...texts,
    heightPoints: cellHeightPoints(texts.text, font, column.widthPoints),
    continuedHeightPoints: cellHeightPoints(texts.continuedText, font, column.widthPoints),
  };
}
