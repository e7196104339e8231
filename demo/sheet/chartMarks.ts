import type { ChartFigures, ChartModel } from "office-js-host/model";

/** Where a chart's marks stand within its picture, in pixels, and what they show. */
export interface Plot {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly fontSize: number;
  readonly chart: ChartModel;
  readonly figures: ChartFigures;
}

const SVG = "http://www.w3.org/2000/svg";

/** An element of a picture: `svg("rect", {x: 1, width: 10})`. */
export function svg(
  name: string,
  attributes: Readonly<Record<string, string | number>>,
): SVGElement {
  const element = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, String(value));
  return element;
}

/** A line of words in a picture, its baseline at `y`. */
export function words(
  text: string,
  x: number,
  y: number,
  anchor: "start" | "middle" | "end",
  others: Readonly<Record<string, string | number>> = {},
): SVGElement {
  const element = svg("text", { x, y, "text-anchor": anchor, ...others });
  element.textContent = text;
  return element;
}

/** Bars lie, columns stand; beside each other, on each other, or each as shares of 100 %. */
export function barMarks(plot: Plot): SVGElement[] {
  const { chart, figures } = plot;
  const isLying = chart.chartType.startsWith("Bar");
  const isStacked = chart.chartType.includes("Stacked");
  const shares = chart.chartType.endsWith("100");
  const totals = figures.categories.map((_, at) => totalAt(figures, at));
  const most = shares ? 1 : isStacked ? Math.max(0, ...totals) : largest(figures);
  const scale = scaleOf(plot, most, isLying);
  const slot =
    (isLying ? scale.bottom - scale.top : scale.right - scale.left) / Math.max(1, totals.length);
  const thick = slot / 1.5;
  const marks: SVGElement[] = [...scale.marks];
  figures.categories.forEach((_, at) => {
    let reached = 0;
    figures.series.forEach(({ colour, values }, index) => {
      const value = (values[at] ?? 0) / (shares ? totals[at] || 1 : 1);
      const beside = isStacked ? 0 : (index * thick) / figures.series.length;
      const width = isStacked ? thick : thick / figures.series.length;
      // Excel counts lying bars from the bottom up.
      const along = isLying
        ? scale.bottom - slot * (at + 1) + (slot - thick) / 2 + beside
        : scale.left + slot * at + (slot - thick) / 2 + beside;
      const [from, to] = [
        scale.at(isStacked ? reached : 0),
        scale.at((isStacked ? reached : 0) + value),
      ];
      if (isStacked) reached += value;
      const box = isLying
        ? { x: Math.min(from, to), y: along, width: Math.abs(to - from), height: width }
        : { x: along, y: Math.min(from, to), width, height: Math.abs(to - from) };
      marks.push(svg("rect", { ...box, fill: colour }));
    });
  });
  return marks;
}

/** A line, or an area under it, for each series; where there is no value it is broken off. */
export function lineMarks(plot: Plot): SVGElement[] {
  const { chart, figures } = plot;
  const scale = scaleOf(plot, largest(figures), false);
  const count = figures.categories.length;
  const step = (scale.right - scale.left) / Math.max(1, count);
  const x = (at: number): number => scale.left + step * (at + 0.5);
  return [
    ...scale.marks,
    ...figures.series.flatMap(({ colour, values }) => {
      let path = "";
      values.forEach((value, at) => {
        if (value === undefined) return;
        path += `${values[at - 1] === undefined ? "M" : "L"}${x(at)} ${scale.at(value)}`;
      });
      const isArea = chart.chartType.startsWith("Area");
      const close = isArea ? `L${x(count - 1)} ${scale.bottom}L${x(0)} ${scale.bottom}Z` : "";
      const line = svg("path", {
        d: path + close,
        fill: isArea ? colour : "none",
        stroke: colour,
        "stroke-width": 2.5,
      });
      const dots = chart.chartType === "LineMarkers" ? values : [];
      return [
        line,
        ...dots.flatMap((value, at) =>
          value === undefined
            ? []
            : [svg("circle", { cx: x(at), cy: scale.at(value), r: 4, fill: colour })],
        ),
      ];
    }),
  ];
}

/** The slices of the first series, from the top on, clockwise. */
export function pieMarks(plot: Plot, colourOf: (at: number) => string): SVGElement[] {
  const values = (plot.figures.series[0]?.values ?? []).map((value) => Math.max(0, value ?? 0));
  const total = values.reduce((sum, value) => sum + value, 0) || 1;
  const [cx, cy] = [(plot.left + plot.right) / 2, (plot.top + plot.bottom) / 2];
  const radius = Math.max(1, Math.min(plot.right - plot.left, plot.bottom - plot.top) / 2);
  let turned = 0;
  const slices = values.map((value, at) => {
    const from = turned;
    turned += value / total;
    if (turned - from > 0.9999) return svg("circle", { cx, cy, r: radius, fill: colourOf(at) });
    const point = (turn: number): string =>
      `${cx + radius * Math.sin(turn * 2 * Math.PI)} ${cy - radius * Math.cos(turn * 2 * Math.PI)}`;
    const isLarge = turned - from > 0.5 ? 1 : 0;
    const d = `M${cx} ${cy}L${point(from)}A${radius} ${radius} 0 ${isLarge} 1 ${point(turned)}Z`;
    return svg("path", { d, fill: colourOf(at), stroke: "#FFFFFF" });
  });
  if (plot.chart.chartType !== "Doughnut") return slices;
  return [...slices, svg("circle", { cx, cy, r: radius * 0.6, fill: "#FFFFFF" })];
}

interface Scale {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  /** Where a value stands, in pixels along the value axis. */
  readonly at: (value: number) => number;
  /** The axes with their words. */
  readonly marks: readonly SVGElement[];
}

/** Both axes, as far as the chart shows them, and the room that they leave. */
function scaleOf(plot: Plot, most: number, isLying: boolean): Scale {
  const { chart, figures, fontSize } = plot;
  const { hidesCategoryAxis, hidesValueAxis, hidesGridlines } = chart.look ?? {};
  const isShare = chart.chartType.endsWith("100");
  const step = niceStep(most);
  const top = isShare ? 1 : Math.max(step, Math.ceil(most / step) * step);
  const ticks = hidesValueAxis === true ? [] : ticksTo(top, step);
  const say = (value: number): string =>
    isShare ? `${Math.round(value * 100)}%` : value.toLocaleString("en-GB");
  const longest = (texts: readonly string[]): number =>
    Math.max(0, ...texts.map((text) => text.length)) * fontSize * 0.55;
  const valueRoom =
    hidesValueAxis === true ? 0 : isLying ? fontSize * 1.6 : longest(ticks.map(say)) + 6;
  const categoryRoom =
    hidesCategoryAxis === true ? 0 : isLying ? longest(figures.categories) + 6 : fontSize * 1.6;
  const room = {
    left: plot.left + (isLying ? categoryRoom : valueRoom),
    right: plot.right,
    top: plot.top,
    bottom: plot.bottom - (isLying ? valueRoom : categoryRoom),
  };
  const at = (value: number): number =>
    isLying
      ? room.left + ((room.right - room.left) * value) / top
      : room.bottom - ((room.bottom - room.top) * value) / top;
  const marks = ticks.flatMap((value) => [
    ...(hidesGridlines === true ? [] : [gridline(room, at(value), isLying)]),
    isLying
      ? words(say(value), at(value), room.bottom + fontSize * 1.3, "middle")
      : words(say(value), room.left - 6, at(value) + fontSize * 0.35, "end"),
  ]);
  const slot =
    (isLying ? room.bottom - room.top : room.right - room.left) /
    Math.max(1, figures.categories.length);
  const names = hidesCategoryAxis === true ? [] : figures.categories;
  const named = names.map((name, index) =>
    isLying
      ? words(name, room.left - 6, room.bottom - slot * (index + 0.5) + fontSize * 0.35, "end")
      : words(name, room.left + slot * (index + 0.5), room.bottom + fontSize * 1.3, "middle"),
  );
  return { ...room, at, marks: [...marks, ...named] };
}

function gridline(
  { left, right, top, bottom }: Pick<Scale, "left" | "right" | "top" | "bottom">,
  at: number,
  isLying: boolean,
): SVGElement {
  const ends = isLying
    ? { x1: at, x2: at, y1: top, y2: bottom }
    : { x1: left, x2: right, y1: at, y2: at };
  return svg("line", { ...ends, stroke: "#D9D9D9" });
}

/** A step of 1, 2 or 5 and noughts that gives about five ticks: 20 for 93. */
function niceStep(most: number): number {
  if (most <= 0) return 1;
  const size = 10 ** Math.floor(Math.log10(most / 5));
  const times = [1, 2, 5, 10].find((one) => most / (size * one) <= 5) ?? 10;
  return size * times;
}

function ticksTo(top: number, step: number): number[] {
  return Array.from({ length: Math.round(top / step) + 1 }, (_, at) => at * step);
}

function totalAt({ series }: ChartFigures, at: number): number {
  return series.reduce((sum, { values }) => sum + (values[at] ?? 0), 0);
}

function largest({ series }: ChartFigures): number {
  return Math.max(0, ...series.flatMap(({ values }) => values.map((value) => value ?? 0)));
}
