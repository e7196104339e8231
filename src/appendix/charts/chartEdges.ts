import { edgesOf } from "../columnGrid";
import type { StyleBook } from "../look/styleBook";
import type { Papers } from "../said";
import { lineCharts, statusChart } from "./chartFigures";
import { figuresNeeds, sideBySide, type FiguresEdges } from "./figuresPlace";

/** Edges for two charts beside each other, over tables of these widths; none where they do not fit. */
export function chartEdges(
  papers: Papers,
  tables: readonly (readonly number[])[],
  book: StyleBook,
): readonly FiguresEdges[] {
  const lines = lineCharts(papers, "Metric");
  if (lines.length < 2) return [];
  const progress = statusChart(papers, "Status");
  const edges = [...new Set(tables.flatMap(edgesOf))].sort((a, b) => a - b);
  const first = figuresNeeds(progress ? [progress, ...lines] : lines, book);
  return sideBySide(edges, first, figuresNeeds(lines, book)) ?? [];
}
