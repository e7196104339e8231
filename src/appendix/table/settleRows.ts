import { MAX_ROW_POINTS, roundUpToPixel } from "../../page";
import type { Block, Segment, TablePage } from "./types";

/**
 * Gives the rows of one page their final heights: each as high as its own cells need, and the rows beside a group
 * together as high as the group's text needs; what is wanting is spread evenly, inner groups first, so that
 * no paper is wasted. `before` is the last row of the page before: a group that it belongs to is continued here.
 */
export function settleRows(blocks: readonly Block[], before: Block | undefined): TablePage {
  const heights = blocks.map((block) => block.naturalPoints);
  const segments: Segment[] = [];
  const columnCount = blocks[0]?.cells.length ?? 0;
  for (let columnIndex = columnCount - 1; columnIndex >= 0; columnIndex -= 1) {
    for (const segment of segmentsOf(blocks, columnIndex, before)) {
      segments.push(segment);
      raise(heights, segment);
    }
  }
  return {
    rows: blocks.map((block, at) => ({ block, heightPoints: heights[at] ?? 0 })),
    segments,
    heightPoints: heights.reduce((sum, height) => sum + height, 0),
  };
}

/** The runs of one group in a column. */
function segmentsOf(
  blocks: readonly Block[],
  columnIndex: number,
  before: Block | undefined,
): Segment[] {
  const segments: Segment[] = [];
  const last = before?.cells[columnIndex];
  for (let first = 0; first < blocks.length;) {
    const cell = blocks[first]?.cells[columnIndex];
    let end = first + 1;
    if (cell?.kind === "group") {
      const { group } = cell;
      while (end < blocks.length && groupAt(blocks[end], columnIndex) === group) end += 1;
      const isContinued = first === 0 && last?.kind === "group" && last.group === group;
      segments.push({ columnIndex, firstRow: first, rowCount: end - first, group, isContinued });
    }
    first = end;
  }
  return segments;
}

function groupAt(block: Block | undefined, columnIndex: number): unknown {
  const cell = block?.cells[columnIndex];
  return cell?.kind === "group" ? cell.group : undefined;
}

function raise(heights: number[], { firstRow, rowCount, group, isContinued }: Segment): void {
  const need = isContinued ? group.continuedHeightPoints : group.heightPoints;
  let missing = need;
  for (let at = firstRow; at < firstRow + rowCount; at += 1) missing -= heights[at] ?? 0;
  for (let left = rowCount; left > 0 && missing > 0; left -= 1) {
    const at = firstRow + rowCount - left;
    const height = heights[at] ?? 0;
    const share = Math.min(roundUpToPixel(missing / left), MAX_ROW_POINTS - height);
    heights[at] = height + Math.max(0, share);
    missing -= Math.max(0, share);
  }
}
