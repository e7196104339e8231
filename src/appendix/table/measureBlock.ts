import type { StyleBook } from "../look/styleBook";
import type { StyleBase } from "../look/styles";
import { cellHeightPoints, rowHeightPoints } from "../../page";
import { saidHeightPoints, type Said } from "../said";
import { asOneCell, inAllLanguages } from "./ownCell";
import type { Block, BlockCell, CellWords, Group, OwnCell, Table, TableColumn } from "./types";

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
    for (const { text, style } of inAllLanguages(cell)) {
      naturalPoints = Math.max(naturalPoints, rowHeightPoints(text, book.fontOf(style), width));
    }
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
    cell.kind === "own"
      ? asOneCell(
          marked(cell, words[0]),
          (cell.others ?? []).map((other, at) => marked(other, words[at + 1])),
        )
      : cell,
  );
  return measureBlock(cells, columns, book, block);
}

function marked(cell: OwnCell, words: CellWords | undefined): OwnCell {
  const continued = words?.continued ?? "";
  return cell.isRest && !cell.text.startsWith(continued)
    ? { ...cell, text: `${continued} ${cell.text}` }
    : cell;
}

/** A group with the heights that its texts need in its column. */
export function measureGroup(
  { texts, continued, style }: { texts: Said; continued: Said; style: StyleBase },
  { widthPoints }: TableColumn,
  book: StyleBook,
): Group {
  const font = book.fontOf(style);
  return {
    text: texts[0],
    continuedText: continued[0],
    style,
    heightPoints: saidHeightPoints(texts, font, widthPoints),
    continuedHeightPoints: saidHeightPoints(continued, font, widthPoints),
  };
}
