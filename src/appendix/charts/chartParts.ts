import type { Design } from "../design";
import type { StyleBase } from "../look/styles";
import type { Part } from "../part";
import { SPACE_ABOVE_POINTS } from "../section";
import { textContent } from "../sheetBuilder";
import { said, saidHeightPoints, type Said } from "../said";
import { drawTextRow, textRows } from "../textRows";
import { tableName } from "../words/tableName";
import { figuresPart, type Figures, type PlacedFigures } from "./figures";
import { figuresNeeds, figuresPlace } from "./figuresPlace";
import { lineCharts, statusChart } from "./chartFigures";

/** Progress by status as figures and a stacked bar, where the officer wants charts. */
export function progressParts(design: Design): Part[] {
  const { columnWidthsPoints: widths, figurePlaces, book } = design;
  const figures = statusChart(design.papers, tableName(design.settings.appendixName, "Status"));
  if (!figures) return [];
  const [first] = figurePlaces;
  const place = first
    ? { ...first, endColumn: widths.length }
    : figuresPlace(widths, figuresNeeds([figures], book));
  if (!place) return [];
  const title = lineParts(
    said(design.papers, ({ words }) => words.figures.statusTitle),
    "sectionTitle",
    SPACE_ABOVE_POINTS,
    design,
  );
  return [stacked([...title, ...figuresParts([{ figures, place }], design)])];
}

/** A line for each metric with three periods or more, two side by side where there is room for them. */
export function metricChartParts(design: Design): Part[] {
  const name = tableName(design.settings.appendixName, "Metric");
  const rows = inRows(lineCharts(design.papers, name), design);
  const title = said(design.papers, ({ words }) => words.figures.metricsTitle);
  return rows.map((placed, at) =>
    stacked([
      ...(at === 0 ? lineParts(title, "sectionTitle", SPACE_ABOVE_POINTS, design) : []),
      ...figuresParts(placed, design),
    ]),
  );
}

/** As many beside each other as there are places; those that find no place are left out. */
function inRows(
  all: readonly Figures[],
  { figurePlaces, columnWidthsPoints, book }: Design,
): PlacedFigures[][] {
  const single = figuresPlace(columnWidthsPoints, figuresNeeds(all, book));
  const places = figurePlaces.length > 0 ? figurePlaces : single ? [single] : [];
  if (places.length === 0) return [];
  const rows: PlacedFigures[][] = [];
  for (let first = 0; first < all.length; first += places.length) {
    rows.push(
      places.flatMap((place, at) => {
        const figures = all[first + at];
        return figures ? [{ figures, place }] : [];
      }),
    );
  }
  return rows;
}

/** What they are and what the charts show, in words, above the figures. */
function figuresParts(placed: readonly PlacedFigures[], design: Design): Part[] {
  const { columnWidthsPoints: widths, book } = design;
  const isSideBySide = design.figurePlaces.length > 0 && placed[0]?.figures.caption[0] !== "";
  const words = isSideBySide
    ? besideParts(placed, design)
    : placed.flatMap(({ figures: { caption, sentence } }) => [
        ...lineParts(caption, "sectionLine", CAPTION_AIR_POINTS, design),
        ...lineParts(sentence, "note", 0, design),
      ]);
  return [...words, figuresPart(placed, widths, book)];
}

/** Captions in a row, sentences in the next, each over its own figures and chart. */
function besideParts(
  placed: readonly PlacedFigures[],
  { columnWidthsPoints, book }: Design,
): Part[] {
  const rowOf = (texts: readonly Said[], style: StyleBase, airPoints: number): Part => {
    const cells = placed.map(({ place }, at) => ({
      firstColumn: place.labelColumn,
      columnCount: place.endColumn - place.labelColumn,
      content: textContent(texts[at]?.[0] ?? ""),
      style: book.nameOf(style),
    }));
    const heights = placed.map(({ place }, at) => {
      const widths = columnWidthsPoints.slice(place.labelColumn, place.endColumn);
      const width = widths.reduce((sum, points) => sum + points, 0);
      return saidHeightPoints(texts[at] ?? [""], book.fontOf(style), width);
    });
    const heightPoints = Math.max(...heights) + airPoints;
    return { heightPoints, draw: (builder) => void builder.addRow(heightPoints, cells) };
  };
  return [
    rowOf(
      placed.map(({ figures }) => figures.caption),
      "sectionLine",
      CAPTION_AIR_POINTS,
    ),
    rowOf(
      placed.map(({ figures }) => figures.sentence),
      "note",
      0,
    ),
  ];
}

/** Air above a caption, inside its row. */
const CAPTION_AIR_POINTS = 7.5;

/** A text across the page with air above it; nothing for "". */
function lineParts(texts: Said, style: StyleBase, airPoints: number, design: Design): Part[] {
  if (texts[0] === "") return [];
  const { room, settings, book, columnWidthsPoints } = design;
  const rows = textRows(texts, style, room.widthPoints, settings.layout, book);
  return rows.map((row, at) => {
    const heightPoints = row.heightPoints + (at === 0 ? airPoints : 0);
    return {
      heightPoints,
      draw: (builder) => {
        const full = { ...row, heightPoints };
        drawTextRow(builder, full, columnWidthsPoints.length, settings.layout, book);
      },
    };
  });
}

/** Parts in one piece. */
function stacked(parts: readonly Part[]): Part {
  return {
    heightPoints: parts.reduce((sum, { heightPoints }) => sum + heightPoints, 0),
    draw: (builder) => {
      for (const part of parts) part.draw(builder);
    },
  };
}
