import type { Paper } from "../../paper";
import type { Figures } from "./figures";
import { LINE_COLOUR, STATUS_COLOURS } from "./statusColours";

/** The figures of progress with a stacked bar of them; undefined where the words say it all. */
export function statusChart({ statusFigures, words }: Paper, name: string): Figures | undefined {
  if (!statusFigures) return undefined;
  const { sentence, rows } = statusFigures;
  const { headings } = words.figures;
  return {
    name,
    caption: "",
    sentence,
    headings: [headings.status, headings.rows],
    rows,
    chart: {
      kind: "stacked-bar",
      seriesBy: "rows",
      colours: rows.map(({ status }) => STATUS_COLOURS[status]),
    },
  };
}

/** The figures of each metric that has enough of them, with a line. */
export function lineCharts({ metricFigures, words }: Paper, name: string): Figures[] {
  const { headings } = words.figures;
  return metricFigures.map((metric, at) => ({
    ...metric,
    name: `${name}_${at + 1}`,
    headings: [headings.period, headings.value],
    chart: { kind: "line", seriesBy: "columns", colours: [LINE_COLOUR] },
  }));
}
