import type { Area, DrawnCell, SheetDrawing } from "../../../src/sheet";
import { cellHeightPoints } from "../../../src/page/cellText";

export function textOf(cell: DrawnCell): string {
  if (cell.content.kind === "empty") return "";
  return cell.content.kind === "text" ? cell.content.text : String(cell.content.number);
}

export function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

/** The merged area that begins at the cell, or the cell itself. */
export function areaOf(mergeAt: ReadonlyMap<string, Area>, cell: DrawnCell): Area {
  const { rowIndex, columnIndex } = cell;
  return (
    mergeAt.get(`${rowIndex},${columnIndex}`) ?? {
      rowIndex,
      columnIndex,
      rowCount: 1,
      columnCount: 1,
    }
  );
}

export function mergesByStart(drawing: SheetDrawing): Map<string, Area> {
  return new Map(drawing.merges.map((area) => [`${area.rowIndex},${area.columnIndex}`, area]));
}

/** The rows of each page, first and one past the last. */
export function pageRows(drawing: SheetDrawing): { first: number; end: number }[] {
  const starts = [0, ...drawing.page.breakBeforeRows];
  return starts.map((first, at) => ({
    first,
    end: starts[at + 1] ?? drawing.rowHeightsPoints.length,
  }));
}

/** What a page's rows fill, headings that Excel repeats there included, in points. */
export function pageHeights(drawing: SheetDrawing): number[] {
  const titles = drawing.page.titleRows;
  const repeated = titles
    ? sum(
        drawing.rowHeightsPoints.slice(
          titles.firstRowIndex,
          titles.firstRowIndex + titles.rowCount,
        ),
      )
    : 0;
  return pageRows(drawing).map(({ first, end }) => {
    const own = sum(drawing.rowHeightsPoints.slice(first, end));
    return titles && first > titles.firstRowIndex ? own + repeated : own;
  });
}

const SIDES = { A4: [595.28, 841.89], A3: [841.89, 1190.55] } as const;

/** The printable area by the drawing's own page set-up, in points. */
export function printable(drawing: SheetDrawing): { width: number; height: number } {
  const { paper, orientation, marginsPoints: margins } = drawing.page;
  const [short, long] = SIDES[paper];
  const [width, height] = orientation === "landscape" ? [long, short] : [short, long];
  return {
    width: width - margins.left - margins.right,
    height: height - margins.top - margins.bottom,
  };
}

/** Cells whose area is lower than their wrapped text needs. */
export function clippedCells(drawing: SheetDrawing): string[] {
  const mergeAt = mergesByStart(drawing);
  return drawing.cells.flatMap((cell) => {
    const style = drawing.styles[cell.style];
    const text = textOf(cell);
    if (!style || !style.wrap || text === "") return [];
    const area = areaOf(mergeAt, cell);
    const width = sum(
      drawing.columnWidthsPoints.slice(area.columnIndex, area.columnIndex + area.columnCount),
    );
    const height = sum(
      drawing.rowHeightsPoints.slice(area.rowIndex, area.rowIndex + area.rowCount),
    );
    return cellHeightPoints(text, style, width) > height + 0.01
      ? [`${text.slice(0, 60)} (${height})`]
      : [];
  });
}
