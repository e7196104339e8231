import { fill } from "../../words";
import type { Design } from "../design";
import type { StyleBase } from "../look/styles";
import { textContent, type RowCell, type SheetBuilder } from "../sheetBuilder";
import { roomPoints, textWidthPoints } from "../../page";
import type { Paper } from "../../paper";
import { saidHeightPoints, type Said } from "../said";
import { drawTextRow, textRows } from "../textRows";
import { accessibleHead, committeeHead, type HeadLine } from "./headLines";

/** Adds the rows above the first table. */
export function drawHead(builder: SheetBuilder, design: Design): void {
  const { papers, settings } = design;
  const [lines = [], ...others] = papers.map((paper): HeadLine[] =>
    settings.layout === "committee"
      ? committeeHead(paper)
      : accessibleHead(paper, contentsLine(design, paper)),
  );
  for (const [at, { text, style, right }] of lines.entries()) {
    const texts: Said = [text, ...others.map((other) => other[at]?.text ?? "")];
    const rights: Said = [right ?? "", ...others.map((other) => other[at]?.right ?? "")];
    if (right !== undefined && drawSplitLine(builder, texts, style, rights, design)) continue;
    drawLine(builder, texts, style, design);
    if (right !== undefined) drawLine(builder, rights, "appendixName", design);
  }
}

function drawLine(builder: SheetBuilder, texts: Said, style: StyleBase, design: Design): void {
  if (texts.every((text) => text === "")) return;
  const { book, settings, room, columnWidthsPoints } = design;
  const isAiry = style === "counts" && settings.layout === "committee";
  for (const row of textRows(texts, style, room.widthPoints, settings.layout, book)) {
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
  texts: Said,
  style: StyleBase,
  rights: Said,
  { book, columnWidthsPoints: widths, room }: Design,
): boolean {
  const font = book.fontOf("appendixName");
  const needed = Math.max(...rights.map((right) => textWidthPoints(right, font)));
  let rightPoints = 0;
  let firstRight = widths.length;
  while (firstRight > 1 && roomPoints(rightPoints) < needed) {
    firstRight -= 1;
    rightPoints += widths[firstRight] ?? 0;
  }
  if (roomPoints(rightPoints) < needed || rightPoints > room.widthPoints / 2) return false;
  const height = saidHeightPoints(texts, book.fontOf(style), room.widthPoints - rightPoints);
  const cells: RowCell[] = [
    {
      firstColumn: 0,
      columnCount: firstRight,
      content: textContent(texts[0]),
      style: book.nameOf(style),
    },
    {
      firstColumn: firstRight,
      columnCount: widths.length - firstRight,
      content: textContent(rights[0]),
      style: book.nameOf("appendixName"),
    },
  ];
  builder.addRow(height, cells);
  return true;
}

/** What the sheet holds, for a reader who cannot see it at a glance. */
function contentsLine(
  { progress, metrics, since, settings, charts }: Design,
  { words: { head, sections } }: Paper,
): string {
  const names = settings.sectionOrder
    .filter((name) => (name === "targets" ? progress.length > 0 : metrics.length > 0))
    .map((name) => sections[name].toLowerCase());
  const [first = "", second] = names;
  const tables =
    second === undefined
      ? fill(head.oneTable, { table: first })
      : fill(head.twoTables, { first, second });
  const above = since ? head.withSince : "";
  return [tables, above, charts ? head.withFigures : "", head.blanksExplained]
    .filter((sentence) => sentence !== "")
    .join(" ");
}
