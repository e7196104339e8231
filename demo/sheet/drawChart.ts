import {
  chartFigures,
  type ChartFigures,
  type ChartModel,
  type SheetModel,
  type WorkbookModel,
} from "office-js-host/model";
import { toPixels } from "./axis";
import { place, type Box } from "./drawCell";
import { barMarks, lineMarks, pieMarks, svg, words, type Plot } from "./chartMarks";

/** The sheet's charts as pictures, where they stand at 100 %; `origin` is the pixel that counts as the corner. */
export function drawCharts(
  workbook: WorkbookModel,
  { charts }: SheetModel,
  origin: Pick<Box, "left" | "top"> = { left: 0, top: 0 },
): HTMLElement[] {
  return charts.map((chart) => {
    const element = document.createElement("div");
    element.className = "chart";
    const size = { width: toPixels(chart.width), height: toPixels(chart.height) };
    place(element, {
      left: toPixels(chart.left) - origin.left,
      top: toPixels(chart.top) - origin.top,
      ...size,
    });
    const figures = chartFigures(workbook, chart);
    const picture = drawChart(chart, figures, size);
    // A figure among the cells would be no cell of the grid: its words are said by its label alone.
    element.setAttribute("role", "img");
    element.setAttribute("aria-label", chartWords(chart, figures));
    element.append(picture);
    return element;
  });
}

/** What a chart says, for those who do not see it: "Chart: Overdue 3, Due soon 5". */
export function chartWords(
  { title, altText }: Pick<ChartModel, "title" | "altText">,
  { categories, series }: ChartFigures,
): string {
  if (altText !== "") return altText;
  const all = series.map(({ name, values }) => {
    const told = values.map((value, at) =>
      categories.length > 1
        ? `${categories[at] ?? ""} ${value ?? "no value"}`
        : String(value ?? "no value"),
    );
    return `${name} ${told.join(", ")}`;
  });
  return `${title === "" ? "Chart" : title}: ${all.join("; ")}`;
}

const EDGE = 8;
const LINE = 1.4;

function drawChart(
  chart: ChartModel,
  figures: ChartFigures,
  { width, height }: Pick<Box, "width" | "height">,
): SVGElement {
  const { look = {}, title, showLegend, chartType } = chart;
  const size = toPixels(look.fontSize ?? 9);
  const picture = svg("svg", { width, height, viewBox: `0 0 ${width} ${height}` });
  picture.setAttribute("font-size", String(size));
  picture.setAttribute("font-family", `"${look.fontName ?? "Arial"}", Arimo, sans-serif`);
  picture.setAttribute("fill", look.fontColor || "#404040");
  picture.append(
    svg("rect", {
      width: width - 1,
      height: height - 1,
      x: 0.5,
      y: 0.5,
      fill: "#FFFFFF",
      stroke: look.hidesBorder === true ? "none" : "#D9D9D9",
    }),
  );
  const box = { left: EDGE, top: EDGE, right: width - EDGE, bottom: height - EDGE };
  if (title !== "") {
    picture.append(words(title, width / 2, box.top + size, "middle", { "font-weight": "bold" }));
    box.top += size * 2;
  }
  const isRound = chartType === "Pie" || chartType === "Doughnut";
  if (showLegend) {
    const entries = isRound
      ? figures.categories.map((name, at) => ({ name, colour: sliceColour(figures, at) }))
      : figures.series;
    picture.append(...legend(entries, width, box.bottom, size));
    box.bottom -= size * 2;
  }
  const plot: Plot = { ...box, fontSize: size, chart, figures };
  picture.append(...marksOf(chartType)(plot));
  return picture;
}

const SLICES = ["#4472C4", "#ED7D31", "#A5A5A5", "#FFC000", "#5B9BD5", "#70AD47"];

function sliceColour({ series }: ChartFigures, at: number): string {
  const own = at === 0 ? series[0]?.colour : undefined;
  return own ?? SLICES[at % SLICES.length] ?? "#4472C4";
}

function marksOf(chartType: string): (plot: Plot) => SVGElement[] {
  if (/^(?:Line|Area)/.test(chartType)) return lineMarks;
  if (chartType === "Pie" || chartType === "Doughnut") {
    return (plot) => pieMarks(plot, (at) => sliceColour(plot.figures, at));
  }
  return barMarks;
}

function legend(
  entries: readonly { readonly name: string; readonly colour: string }[],
  width: number,
  bottom: number,
  size: number,
): SVGElement[] {
  const wide = entries.map(({ name }) => size * (1.6 + name.length * 0.55));
  let left = Math.max(EDGE, (width - wide.reduce((sum, one) => sum + one, 0)) / 2);
  return entries.flatMap(({ name, colour }, at) => {
    const x = left;
    left += wide[at] ?? 0;
    return [
      svg("rect", { x, y: bottom - size, width: size * 0.8, height: size * 0.8, fill: colour }),
      words(name, x + size * LINE * 0.8, bottom - size * 0.2, "start"),
    ];
  });
}
