import type { Rules, StyleBook } from "../look/styleBook";
import { textContent, type RowCell, type SheetBuilder } from "../sheetBuilder";
import { saidHeightPoints } from "../said";
import type { DrawnContent } from "../../sheet";
import type { Block, OwnCell, PlacedRow, Segment, TableColumn, TablePage } from "./types";

const HEADING_RULES: Rules = { top: "none", bottom: "strong", sides: "none" };

/** The height of a table's heading row, in points. */
export function headingPoints(columns: readonly TableColumn[], book: StyleBook): number {
  return columns.reduce((most, { heading, headingStyle, widthPoints }) => {
    return Math.max(most, saidHeightPoints(heading, book.fontOf(headingStyle), widthPoints));
  }, 0);
}

/** Adds a table's heading row; gives its row index. */
export function drawHeading(
  builder: SheetBuilder,
  columns: readonly TableColumn[],
  book: StyleBook,
): number {
  const cells = columns.map((column): RowCell => ({
    ...column,
    content: textContent(column.heading[0]),
    style: book.nameOf(column.headingStyle, HEADING_RULES),
  }));
  return builder.addRow(headingPoints(columns, book), cells);
}

/** Adds one page's rows of a table, merging groups down their rows. */
export function drawTablePage(
  builder: SheetBuilder,
  columns: readonly TableColumn[],
  page: TablePage,
  book: StyleBook,
): void {
  const firstRowIndex = builder.nextRowIndex;
  const starts = new Map(page.segments.map((segment) => [keyOf(segment), segment]));
  for (const [at, row] of page.rows.entries()) {
    const cells = columns.flatMap((column, columnIndex): RowCell[] => {
      const cell = row.block.cells[columnIndex];
      if (cell?.kind === "own") {
        const rules = rulesOf(row.block, at, 1, page.rows);
        return [{ ...column, content: contentOf(cell), style: book.nameOf(cell.style, rules) }];
      }
      const segment = starts.get(keyOf({ firstRow: at, columnIndex }));
      if (!segment) return [];
      const rules = rulesOf(row.block, at, segment.rowCount, page.rows);
      const { text, continuedText, style } = segment.group;
      const content = textContent(segment.isContinued ? continuedText : text);
      return [{ ...column, columnCount: 1, content, style: book.nameOf(style, rules) }];
    });
    builder.addRow(row.heightPoints, cells);
  }
  for (const { columnIndex, firstRow, rowCount } of page.segments) {
    const column = columns[columnIndex];
    if (!column) continue;
    builder.merge({
      rowIndex: firstRowIndex + firstRow,
      columnIndex: column.firstColumn,
      rowCount,
      columnCount: column.columnCount,
    });
  }
}

function keyOf({ firstRow, columnIndex }: Pick<Segment, "firstRow" | "columnIndex">): string {
  return `${firstRow},${columnIndex}`;
}

/** A rule above as the row asks for it, unless the headings stand there, and a closing one at the page's foot. */
function rulesOf(block: Block, at: number, rowCount: number, rows: readonly PlacedRow[]): Rules {
  return {
    top: at === 0 ? "none" : block.ruleAbove,
    bottom: at + rowCount >= rows.length ? "strong" : "none",
    sides: "light",
  };
}

function contentOf(cell: OwnCell): DrawnContent {
  return cell.number ? { kind: "number", ...cell.number } : textContent(cell.text);
}
