import type { DrawnChart, DrawnContent } from "../../sheet";
import type { Rules, StyleBook } from "../look/styleBook";
import type { StyleBase } from "../look/styles";
import type { Part } from "../part";
import { textContent, type RowCell, type SheetBuilder } from "../sheetBuilder";
import { cellHeightPoints, roundUpToPixel, widthForTextPoints } from "../text/cellText";
import { textWidthPoints } from "../text/charWidth";

/** A small table of two columns with a chart of its numbers beside it. */
export interface Figures {
  /** Letters, digits and underscores, unique on the sheet: it names table and chart. */
  readonly name: string;
  /** A line above them that says what they are; "" where the section's title says it. */
  readonly caption: string;
  readonly headings: readonly [string, string];
  readonly rows: readonly { readonly label: string; readonly number: number }[];
  readonly chart: Pick<DrawnChart, "kind" | "title" | "altText" | "seriesBy" | "colours">;
}

/** The two sheet columns that the figures take, and what is left at their right for the chart. */
export interface FiguresPlace {
  readonly labelColumn: number;
  readonly widthsPoints: readonly number[];
}

const LEAST_CHART_POINTS = 108;
const LEAST_LABEL_POINTS = 78;
const LEAST_CHART_WIDTH_POINTS = 200;
const ROW_RULES: Rules = { top: "light", bottom: "light", sides: "light" };
const HEADING_RULES: Rules = { top: "none", bottom: "strong", sides: "none" };

/** Where figures can stand on the sheet's columns without merging any; undefined when they cannot. */
export function figuresPlace(
  { rows, headings }: Figures,
  widthsPoints: readonly number[],
  book: StyleBook,
): FiguresPlace | undefined {
  const widthOf = (text: string, style: StyleBase): number =>
    widthForTextPoints(textWidthPoints(text, book.fontOf(style)));
  // A number that is wider than its column would show as "####".
  const needed = rows.reduce(
    (most, { number }) => Math.max(most, widthOf(String(number), "figure")),
    widthOf(headings[1], "heading"),
  );
  const labelColumn = widthsPoints.findIndex(
    (width, at) => width >= LEAST_LABEL_POINTS && (widthsPoints[at + 1] ?? 0) >= needed,
  );
  if (labelColumn < 0) return undefined;
  const left = widthsPoints.slice(labelColumn + 2).reduce((sum, width) => sum + width, 0);
  return left >= LEAST_CHART_WIDTH_POINTS ? { labelColumn, widthsPoints } : undefined;
}

/** The figures as a part of the sheet: their rows are high enough for the chart beside them. */
export function figuresPart(figures: Figures, place: FiguresPlace, book: StyleBook): Part {
  const { labelColumn, widthsPoints } = place;
  const height = (text: string, style: StyleBase, at: 0 | 1): number =>
    cellHeightPoints(text, book.fontOf(style), widthsPoints[labelColumn + at] ?? 0);
  const heading = Math.max(
    height(figures.headings[0], "heading", 0),
    height(figures.headings[1], "heading", 1),
  );
  const least = roundUpToPixel(
    Math.max(0, LEAST_CHART_POINTS - heading) / Math.max(1, figures.rows.length),
  );
  const heights = figures.rows.map(({ label }) => Math.max(least, height(label, "figure", 0)));
  return {
    heightPoints: heights.reduce((sum, points) => sum + points, heading),
    draw: (builder) => {
      const firstRow = builder.nextRowIndex;
      builder.addRow(heading, headingCells(figures, labelColumn, book));
      for (const [at, row] of figures.rows.entries()) {
        builder.addRow(heights[at] ?? 0, rowCells(row, labelColumn, book));
      }
      addChart(builder, figures, place, firstRow);
    },
  };
}

function headingCells({ headings }: Figures, labelColumn: number, book: StyleBook): RowCell[] {
  return headings.map((heading, at) => ({
    firstColumn: labelColumn + at,
    columnCount: 1,
    content: textContent(heading),
    style: book.nameOf("heading", HEADING_RULES),
  }));
}

function rowCells(
  { label, number }: Figures["rows"][number],
  labelColumn: number,
  book: StyleBook,
): RowCell[] {
  const contents: DrawnContent[] = [
    textContent(label),
    { kind: "number", number, numberFormat: "General" },
  ];
  return contents.map((content, at) => ({
    firstColumn: labelColumn + at,
    columnCount: 1,
    content,
    style: book.nameOf("figure", ROW_RULES),
  }));
}

function addChart(
  builder: SheetBuilder,
  figures: Figures,
  { labelColumn, widthsPoints }: FiguresPlace,
  firstRow: number,
): void {
  const rowCount = builder.nextRowIndex - firstRow;
  const source = { rowIndex: firstRow, columnIndex: labelColumn, rowCount, columnCount: 2 };
  builder.charts.push({
    ...figures.chart,
    name: `${figures.name}_chart`,
    source,
    place: {
      rowIndex: firstRow,
      columnIndex: labelColumn + 2,
      rowCount,
      columnCount: widthsPoints.length - labelColumn - 2,
    },
  });
  builder.tables.push({ name: figures.name, area: source });
}
