import { fill } from "../../words";
import type { Design } from "../design";
import { textContent, type RowCell, type SheetBuilder } from "../sheetBuilder";
import { cellHeightPoints, roomPoints, textWidthPoints } from "../../page";
import { drawTextRow, textRows } from "../textRows";
import { accessibleHead, committeeHead, type HeadLine } from "./headLines";

/** Adds the rows above the first table. */
export function drawHead(builder: SheetBuilder, design: Design): void {
  const { paper, settings } = design;
  const lines =
    settings.layout === "committee"
      ? committeeHead(paper)
      : accessibleHead(paper, contentsLine(design));
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
  const { book, settings, room, columnWidthsPoints } = design;
  const isAiry = style === "counts" && settings.layout === "committee";
  for (const row of textRows(text, style, room.widthPoints, settings.layout, book)) {
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
  { book, columnWidthsPoints: widths, room }: Design,
): boolean {
  const needed = textWidthPoints(right, book.fontOf("appendixName"));
  let rightPoints = 0;
  let firstRight = widths.length;
  while (firstRight > 1 && roomPoints(rightPoints) < needed) {
    firstRight -= 1;
    rightPoints += widths[firstRight] ?? 0;
  }
  if (roomPoints(rightPoints) < needed || rightPoints > room.widthPoints / 2) return false;
  const height = cellHeightPoints(text, book.fontOf(style), room.widthPoints - rightPoints);
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
function contentsLine({ paper, progress, metrics, since, settings }: Design): string {
  const { head, sections } = paper.words;
  const names = settings.sectionOrder
    .filter((name) => (name === "targets" ? progress.length > 0 : metrics.length > 0))
    .map((name) => sections[name].toLowerCase());
  const [first = "", second] = names;
  const tables =
    second === undefined
      ? fill(head.oneTable, { table: first })
      : fill(head.twoTables, { first, second });
  const above = since ? head.withSince : "";
  return [tables, above, settings.showCharts ? head.withFigures : "", head.blanksExplained]
    .filter((sentence) => sentence !== "")
    .join(" ");
}
