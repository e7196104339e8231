import type { Design } from "../design";
import type { Part } from "../part";
import { SPACE_ABOVE_POINTS } from "../section";
import { drawTextRow, textRows, type TextRow } from "../textRows";
import { tableName } from "../words/tableName";
import { figuresPart, figuresPlace, type Figures } from "./figures";
import { metricFigures } from "./metricFigures";
import { progressFigures } from "./progressFigures";

/** Progress by status as figures and a stacked bar, where the officer wants charts. */
export function progressParts(design: Design): Part[] {
  const figures = progressFigures(design.plan, tableName(design.settings.appendixName, "Status"));
  return figures ? titledParts(design, "Progress by status", [figures]) : [];
}

/** A line for each metric with three periods or more, where the officer wants charts. */
export function metricChartParts(design: Design): Part[] {
  const name = tableName(design.settings.appendixName, "Metric");
  return titledParts(
    design,
    "Metrics over time: figures and charts",
    metricFigures(design.plan, name),
  );
}

/** Each with its figures in one piece, the title with the first of them. */
function titledParts(design: Design, title: string, all: readonly Figures[]): Part[] {
  const { settings, columnWidthsPoints } = design;
  if (!settings.showCharts) return [];
  const titles = linesOf(title, "sectionTitle", design);
  return all.flatMap((figures, at): Part[] => {
    const place = figuresPlace(figures, columnWidthsPoints, design.book);
    if (!place) return [];
    const part = figuresPart(figures, place, design.book);
    const rows = [...(at === 0 ? titles : []), ...linesOf(figures.caption, "counts", design)];
    return [
      {
        heightPoints: rows.reduce((sum, row) => sum + row.heightPoints, part.heightPoints),
        draw: (builder) => {
          for (const row of rows) {
            drawTextRow(builder, row, columnWidthsPoints.length, settings.layout, design.book);
          }
          part.draw(builder);
        },
      },
    ];
  });
}

/** A title or caption with air above it. */
function linesOf(text: string, style: "sectionTitle" | "counts", design: Design): TextRow[] {
  if (text === "") return [];
  const { paper, settings, book } = design;
  const rows = textRows(text, style, paper.widthPoints, settings.layout, book);
  return rows.map((row, at) =>
    at === 0 ? { ...row, heightPoints: row.heightPoints + SPACE_ABOVE_POINTS } : row,
  );
}
