import type { Design } from "../design";
import { textContent, type RowCell, type SheetBuilder } from "../sheetBuilder";
import { cellHeightPoints, roomPoints, textWidthPoints } from "../../page";
import { drawTextRow, textRows } from "../textRows";
import { accessibleHead, committeeHead, type HeadLine } from "./headLines";

/** Adds the rows above the first table. */
export function drawHead(builder: SheetBuilder, design: Design): void {
  const { plan, settings } = design;
  const lines =
    settings.layout === "committee"
      ? committeeHead(plan, settings)
      : accessibleHead(plan, settings, contentsLine(design));
  for (const line of lines) {
    if (line.right !== undefined && drawSplitLine(builder, line, line.right, design)) continue;
    drawLine(builder, line, design);
    if (line.right !== undefined) {
      drawLine(builder, { text: line.right, style: "appendixName" }, design);
    }
  }
}

function drawLine(builder: SheetBuilder, { text, style }: HeadLine, design: Design): void {
  if (text === "") return;
  const { book, settings, paper, columnWidthsPoints } = design;
  const isAiry = style === "counts" && settings.layout === "committee";
  for (const row of textRows(text, style, paper.widthPoints, settings.layout, book)) {
    const heightPoints = row.heightPoints + (isAiry ? COUNTS_AIR_POINTS : 0);
    drawTextRow(
      builder,
      { ...row, heightPoints },
      columnWidthsPoints.length,
      settings.layout,
      book,
    );
  }
}

/** The counts stand between title and table with air around them. */
const COUNTS_AIR_POINTS = 6;

/** One row with a text at each margin; false when the sheet's columns leave no room for the right one. */
function drawSplitLine(
  builder: SheetBuilder,
  { text, style }: HeadLine,
  right: string,
  { book, columnWidthsPoints: widths, paper }: Design,
): boolean {
  const needed = textWidthPoints(right, book.fontOf("appendixName"));
  let rightPoints = 0;
  let firstRight = widths.length;
  while (firstRight > 1 && roomPoints(rightPoints) < needed) {
    firstRight -= 1;
    rightPoints += widths[firstRight] ?? 0;
  }
  if (roomPoints(rightPoints) < needed || rightPoints > paper.widthPoints / 2) return false;
  const height = cellHeightPoints(text, book.fontOf(style), paper.widthPoints - rightPoints);
  const cells: RowCell[] = [
    {
      firstColumn: 0,
      columnCount: firstRight,
      content: textContent(text),
      style: book.nameOf(style),
    },
    {
      firstColumn: firstRight,
      columnCount: widths.length - firstRight,
      content: textContent(right),
      style: book.nameOf("appendixName"),
    },
  ];
  builder.addRow(height, cells);
  return true;
}

/** What the sheet holds, for a reader who cannot see it at a glance. */
function contentsLine({ main, metrics, settings }: Design): string {
  const names = settings.sectionOrder
    .map(
      (name) =>
        ({ targets: main && "progress against targets", metrics: metrics && "metrics" })[name],
    )
    .filter((name) => name !== undefined);
  const tables =
    names.length === 2
      ? `This sheet holds two tables, one below the other: ${names.join(" and ")}.`
      : `This sheet holds one table: ${names.join("")}.`;
  const figures = settings.showCharts ? " Small tables of figures stand beside the charts." : "";
  return `${tables}${figures} Cells with nothing to report say so.`;
}
