import { said, type Papers } from "../said";
import type { Figures } from "./figures";
import { LINE_COLOUR, STATUS_COLOURS } from "./statusColours";

/** The figures of progress with a stacked bar of them; undefined where the words say it all. */
export function statusChart(papers: Papers, name: string): Figures | undefined {
  const figures = papers[0].statusFigures;
  if (!figures) return undefined;
  const { rows } = figures;
  return {
    name,
    caption: [""],
    sentence: said(papers, ({ statusFigures }) => statusFigures?.sentence ?? ""),
    headings: [
      said(papers, ({ words }) => words.figures.headings.status),
      said(papers, ({ words }) => words.figures.headings.rows),
    ],
    rows: rows.map(({ number }, at) => ({
      label: said(papers, ({ statusFigures }) => statusFigures?.rows[at]?.label ?? ""),
      number,
    })),
    chart: {
      kind: "stacked-bar",
      seriesBy: "rows",
      colours: rows.map(({ status }) => STATUS_COLOURS[status]),
    },
  };
}

/** The figures of each metric that has enough of them, with a line. */
export function lineCharts(papers: Papers, name: string): Figures[] {
  return papers[0].metricFigures.map(({ rows }, at) => ({
    name: `${name}_${at + 1}`,
    caption: said(papers, ({ metricFigures }) => metricFigures[at]?.caption ?? ""),
    sentence: said(papers, ({ metricFigures }) => metricFigures[at]?.sentence ?? ""),
    headings: [
      said(papers, ({ words }) => words.figures.headings.period),
      said(papers, ({ words }) => words.figures.headings.value),
    ],
    rows: rows.map(({ number }, row) => ({
      label: said(papers, ({ metricFigures }) => metricFigures[at]?.rows[row]?.label ?? ""),
      number,
    })),
    chart: { kind: "line", seriesBy: "columns", colours: [LINE_COLOUR] },
  }));
}
