import type { DrawnChart, DrawnContent } from "../../sheet";
import { PALETTE, FONT_NAME, roundUpToPixel } from "../../page";
import type { Rules, StyleBook } from "../look/styleBook";
import { type StyleBase } from "../look/styles";
import type { Part } from "../part";
import { saidHeightPoints, type Said } from "../said";
import { textContent, type RowCell, type SheetBuilder } from "../sheetBuilder";
import type { FiguresPlace } from "./figuresPlace";

/** A small table of two columns with a chart of its numbers beside it. */
export interface Figures {
  /** Letters, digits and underscores, unique on the sheet: it names table and chart. */
  readonly name: string;
  /** A line above them that says what they are; "" where the section's title says it. */
  readonly caption: Said;
  /** What the chart shows, in words: charts made by an add-in have no alternative text. */
  readonly sentence: Said;
  readonly headings: readonly [Said, Said];
  readonly rows: readonly { readonly label: Said; readonly number: number }[];
  readonly chart: Pick<DrawnChart, "kind" | "seriesBy" | "colours">;
}

/** Figures and where they stand. */
export interface PlacedFigures {
  readonly figures: Figures;
  readonly place: FiguresPlace;
}

const LEAST_CHART_POINTS = 102;
const CHART_FONT_POINTS = 9;
const ROW_RULES: Rules = { top: "light", bottom: "light", sides: "light" };
const HEADING_RULES: Rules = { top: "none", bottom: "strong", sides: "none" };
const COLUMN_STYLES = ["figure", "number"] as const;
const HEADING_STYLES = ["heading", "headingRight"] as const;

/** Figures side by side as a part of the sheet: their rows are high enough for the charts beside them. */
export function figuresPart(
  all: readonly PlacedFigures[],
  widthsPoints: readonly number[],
  book: StyleBook,
): Part {
  const height = (texts: Said, style: StyleBase, column: number): number =>
    saidHeightPoints(texts, book.fontOf(style), widthsPoints[column] ?? 0);
  const heading = Math.max(
    ...all.flatMap(({ figures, place }) =>
      HEADING_STYLES.map((style, at) =>
        height(figures.headings[at] ?? [""], style, place.labelColumn + at),
      ),
    ),
  );
  const rowCount = Math.max(...all.map(({ figures }) => figures.rows.length));
  const least = roundUpToPixel(Math.max(0, LEAST_CHART_POINTS - heading) / Math.max(1, rowCount));
  const heights = Array.from({ length: rowCount }, (_, row) =>
    Math.max(
      least,
      ...all.map(({ figures, place }) =>
        height(figures.rows[row]?.label ?? [""], "figure", place.labelColumn),
      ),
    ),
  );
  return {
    heightPoints: heights.reduce((sum, points) => sum + points, heading),
    draw: (builder) => {
      const firstRow = builder.nextRowIndex;
      builder.addRow(
        heading,
        all.flatMap((one) => headingCells(one, book)),
      );
      for (const [row, points] of heights.entries()) {
        builder.addRow(
          points,
          all.flatMap((one) => rowCells(one, row, book)),
        );
      }
      for (const one of all) addChart(builder, one, firstRow, rowCount + 1);
    },
  };
}

function headingCells({ figures, place }: PlacedFigures, book: StyleBook): RowCell[] {
  return figures.headings.map((heading, at) => ({
    firstColumn: place.labelColumn + at,
    columnCount: 1,
    content: textContent(heading[0]),
    style: book.nameOf(HEADING_STYLES[at] ?? "heading", HEADING_RULES),
  }));
}

function rowCells({ figures, place }: PlacedFigures, row: number, book: StyleBook): RowCell[] {
  const given = figures.rows[row];
  if (!given) return [];
  const contents: DrawnContent[] = [
    textContent(given.label[0]),
    { kind: "number", number: given.number, numberFormat: "General" },
  ];
  return contents.map((content, at) => ({
    firstColumn: place.labelColumn + at,
    columnCount: 1,
    content,
    style: book.nameOf(COLUMN_STYLES[at] ?? "figure", ROW_RULES),
  }));
}

function addChart(
  builder: SheetBuilder,
  { figures, place }: PlacedFigures,
  rowIndex: number,
  rowCount: number,
): void {
  const { labelColumn, endColumn } = place;
  const source = {
    rowIndex,
    columnIndex: labelColumn,
    rowCount: figures.rows.length + 1,
    columnCount: 2,
  };
  builder.charts.push({
    ...figures.chart,
    name: `${figures.name}_chart`,
    // The caption above says it.
    title: "",
    font: { name: FONT_NAME, sizePoints: CHART_FONT_POINTS, colour: PALETTE.ink },
    source,
    place: {
      rowIndex,
      columnIndex: labelColumn + 2,
      rowCount,
      columnCount: endColumn - labelColumn - 2,
    },
  });
  builder.tables.push({ name: figures.name, area: source });
}
