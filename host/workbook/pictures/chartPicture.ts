import { categoryNames, coloursFor, seriesNames, seriesValues, type ChartBook } from "../charts";
import type { ChartModel } from "../model";
import { base64OfBytes } from "../shapes/pictureFile";
import { Canvas, arcPoints, fitted, textWidth, type Point } from "./canvas";

const PIXELS_PER_POINT = 96 / 72;
const INK = "#595959";
const GRID = "#D9D9D9";

/** What is drawn: names and figures; what is no number is drawn as nothing. */
interface Figures {
  readonly categories: readonly string[];
  readonly series: readonly {
    readonly name: string;
    readonly color: string;
    readonly values: readonly number[];
  }[];
}

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/**
 * A chart as the Base64 text of a PNG of so many pixels. The drawing is plain: title, legend, axes, gridlines and figures in
 * the series' colours, letters of dots; data labels, points' own colours, axes' own ends and fonts are left out.
 */
export function chartPicture(
  book: ChartBook,
  chart: ChartModel,
  size: { readonly width: number; readonly height: number },
): string {
  const figures = figuresOf(book, chart);
  const canvas = new Canvas(size.width, size.height, "#FFFFFF");
  const { width, height } = canvas;
  const letters = Math.max(7, Math.min(13, height / 18));
  let room: Box = { x: 8, y: 8, width: width - 16, height: height - 16 };
  if (chart.title !== "") {
    const title = letters * 1.4;
    canvas.text(width / 2, room.y, fitted(chart.title, title, room.width), {
      size: title,
      color: INK,
      align: "center",
    });
    room = { ...room, y: room.y + title * 1.6, height: room.height - title * 1.6 };
  }
  const isRound = chart.chartType === "Pie" || chart.chartType === "Doughnut";
  if (chart.showLegend) room = drawLegend(canvas, chart, figures, room, letters);
  if (isRound) drawRound(canvas, chart, figures, room);
  else drawAxes(canvas, chart, figures, room, letters);
  canvas.line(
    [
      [0.5, 0.5],
      [width - 0.5, 0.5],
      [width - 0.5, height - 0.5],
      [0.5, height - 0.5],
      [0.5, 0.5],
    ],
    1,
    GRID,
  );
  return base64OfBytes(canvas.png());
}

/** How many pixels a picture of a chart has: the chart's own, or what is asked for. */
export function pictureSizeOf(
  { width, height }: ChartModel,
  wide: number | undefined,
  high: number | undefined,
  fitting: string,
): { width: number; height: number } {
  const own = { width: width * PIXELS_PER_POINT, height: height * PIXELS_PER_POINT };
  if (wide === undefined && high === undefined) return own;
  if (wide !== undefined && high !== undefined && fitting === "Fill") {
    return { width: wide, height: high };
  }
  const scale = Math.min((wide ?? Infinity) / own.width, (high ?? Infinity) / own.height);
  return { width: own.width * scale, height: own.height * scale };
}

function figuresOf(book: ChartBook, chart: ChartModel): Figures {
  const colours = coloursFor(book, chart);
  return {
    categories: categoryNames(book, chart),
    series: seriesNames(book, chart).map((name, index) => ({
      name,
      color: colours[index] ?? "#4472C4",
      values: seriesValues(book, chart, index).map((value) =>
        typeof value === "number" ? value : 0,
      ),
    })),
  };
}

/** What the slices of a round chart are coloured with: the first series' slices go through the usual colours. */
const SLICES = ["#4472C4", "#ED7D31", "#A5A5A5", "#FFC000", "#5B9BD5", "#70AD47"];
const sliceColour = (index: number): string => SLICES[index % SLICES.length] ?? "#4472C4";

function drawLegend(
  canvas: Canvas,
  chart: ChartModel,
  { series, categories }: Figures,
  room: Box,
  size: number,
): Box {
  const isRound = chart.chartType === "Pie" || chart.chartType === "Doughnut";
  const entries = isRound
    ? categories.map((name, index) => ({ name, color: sliceColour(index) }))
    : series;
  const entry = (x: number, y: number, at: number, width: number): void => {
    const { name = "", color = INK } = entries[at] ?? {};
    canvas.rectangle(x, y, size * 0.7, size * 0.7, color);
    canvas.text(x + size, y, fitted(name, size, width - size * 1.5), { size, color: INK });
  };
  if (["Left", "Right", "Corner"].includes(chart.legendPosition)) {
    const longest = Math.max(0, ...entries.map(({ name }) => textWidth(name, size)));
    const width = Math.min(longest + size * 2, room.width * 0.35);
    const isLeft = chart.legendPosition === "Left";
    const x = isLeft ? room.x : room.x + room.width - width + size * 0.5;
    const top = room.y + Math.max(0, (room.height - entries.length * size * 1.5) / 2);
    entries.forEach((_, at) => entry(x, top + at * size * 1.5, at, width));
    return { ...room, x: isLeft ? room.x + width : room.x, width: room.width - width };
  }
  const each = Math.min(
    room.width / Math.max(1, entries.length),
    Math.max(0, ...entries.map(({ name }) => textWidth(name, size))) + size * 2.5,
  );
  const left = room.x + (room.width - each * entries.length) / 2;
  const isTop = chart.legendPosition === "Top";
  const y = isTop ? room.y : room.y + room.height - size;
  entries.forEach((_, at) => entry(left + at * each, y, at, each));
  return { ...room, y: isTop ? room.y + size * 1.8 : room.y, height: room.height - size * 1.8 };
}

function drawRound(canvas: Canvas, chart: ChartModel, { series }: Figures, room: Box): void {
  const values = (series[0]?.values ?? []).map((value) => Math.abs(value));
  const sum = values.reduce((whole, value) => whole + value, 0);
  const radius = (Math.min(room.width, room.height) / 2) * 0.92;
  const middle: Point = [room.x + room.width / 2, room.y + room.height / 2];
  let turned = 0;
  for (const [index, value] of values.entries()) {
    if (sum === 0 || value === 0) continue;
    const end = turned + value / sum;
    const outer = arcPoints(middle, [radius, radius], turned, end);
    const hole = chart.chartType === "Doughnut" ? radius / 2 : 0;
    const inner = arcPoints(middle, [hole, hole], end, turned);
    canvas.polygon([...outer, ...inner], sliceColour(index));
    canvas.line([outer[0] ?? middle, inner.at(-1) ?? middle], 1.5, "#FFFFFF");
    turned = end;
  }
}

/** A round step of an axis: 1, 2 or 5 of a power of ten. */
function stepOf(span: number): number {
  const power = 10 ** Math.floor(Math.log10(span / 5));
  const step = [1, 2, 5, 10].find((times) => span / (power * times) <= 6) ?? 10;
  return power * step;
}

function drawAxes(
  canvas: Canvas,
  chart: ChartModel,
  figures: Figures,
  room: Box,
  size: number,
): void {
  const { chartType, look = {} } = chart;
  const isHundred = chartType.endsWith("100");
  const isStacked = /Stacked/.test(chartType);
  const isBar = chartType.startsWith("Bar");
  const { categories } = figures;
  const heaps = categories.map((_, at) => heapAt(figures, at, isStacked, isHundred));
  const ends = heaps.flat().flat();
  const low = Math.min(0, ...ends);
  const high = Math.max(0, ...ends) || 1;
  const step = stepOf(high - low);
  const [from, to] = [Math.floor(low / step) * step, Math.ceil(high / step) * step];
  const marks = Array.from(
    { length: Math.round((to - from) / step) + 1 },
    (_, at) => from + at * step,
  );
  const labels = marks.map((mark) => `${Number(mark.toPrecision(6))}${isHundred ? "%" : ""}`);
  const longest = (texts: readonly string[]): number =>
    Math.max(0, ...texts.map((text) => textWidth(text, size)));
  const hasValues = look.hidesValueAxis !== true;
  const hasCategories = look.hidesCategoryAxis !== true;
  const sideTexts = isBar ? hasCategories && categories : hasValues && labels;
  const side =
    sideTexts === false ? 0 : Math.min(longest(sideTexts) + size * 0.6, room.width * 0.3);
  const below = (isBar ? hasValues : hasCategories) ? size * 1.5 : 0;
  const plot: Box = {
    x: room.x + side,
    y: room.y,
    width: room.width - side,
    height: room.height - below,
  };
  const along = (value: number): number => (value - from) / (to - from);
  /** A place by its part of the categories and of the values. */
  const at = (category: number, value: number): Point =>
    isBar
      ? [plot.x + along(value) * plot.width, plot.y + plot.height * (1 - category)]
      : [plot.x + category * plot.width, plot.y + plot.height * (1 - along(value))];
  for (const [index, mark] of marks.entries()) {
    if (look.hidesGridlines !== true || mark === 0) {
      canvas.line([at(0, mark), at(1, mark)], 1, GRID);
    }
    if (!hasValues) continue;
    const [x, y] = at(0, mark);
    const text = labels[index] ?? "";
    if (isBar) canvas.text(x, y + size * 0.5, text, { size, color: INK, align: "center" });
    else canvas.text(x - size * 0.4, y - size * 0.35, text, { size, color: INK, align: "right" });
  }
  const each = 1 / Math.max(1, categories.length);
  for (const [index, name] of categories.entries()) {
    if (!hasCategories) break;
    const [x, y] = at((index + 0.5) * each, from);
    const text = fitted(name, size, isBar ? side - size * 0.5 : each * plot.width);
    if (isBar) {
      canvas.text(x - size * 0.4, y - size * 0.35, text, { size, color: INK, align: "right" });
    } else {
      canvas.text(x, y + size * 0.5, text, { size, color: INK, align: "center" });
    }
  }
  if (/^(?:Column|Bar)/.test(chartType)) drawBars(canvas, figures, heaps, isStacked, at);
  else drawLines(canvas, figures, heaps, chartType, at);
}

/** From where to where each series reaches in a category. */
function heapAt(
  { series }: Figures,
  category: number,
  isStacked: boolean,
  isHundred: boolean,
): [number, number][] {
  const values = series.map((one) => one.values[category] ?? 0);
  const whole = values.reduce((sum, value) => sum + Math.abs(value), 0) || 1;
  let [above, beneath] = [0, 0];
  return values.map((value) => {
    const part = isHundred ? (value / whole) * 100 : value;
    if (!isStacked) return [0, part];
    const start = part < 0 ? beneath : above;
    if (part < 0) beneath += part;
    else above += part;
    return [start, start + part];
  });
}

type Place = (category: number, value: number) => Point;

function drawBars(
  canvas: Canvas,
  { series, categories }: Figures,
  heaps: readonly (readonly [number, number])[][],
  isStacked: boolean,
  at: Place,
): void {
  const each = 1 / Math.max(1, categories.length);
  const thick = (each * 0.65) / (isStacked ? 1 : Math.max(1, series.length));
  for (const [category, heap] of heaps.entries()) {
    for (const [index, [from, to]] of heap.entries()) {
      const start = category * each + each * 0.175 + (isStacked ? 0 : index * thick);
      const corners = [
        at(start, from),
        at(start, to),
        at(start + thick, to),
        at(start + thick, from),
      ];
      canvas.polygon(corners, series[index]?.color ?? INK);
    }
  }
}

function drawLines(
  canvas: Canvas,
  { series, categories }: Figures,
  heaps: readonly (readonly [number, number])[][],
  chartType: string,
  at: Place,
): void {
  const each = 1 / Math.max(1, categories.length);
  for (const [index, { color }] of series.entries()) {
    const place = (category: number, end: 0 | 1): Point =>
      at((category + 0.5) * each, heaps[category]?.[index]?.[end] ?? 0);
    const tops = categories.map((_, category) => place(category, 1));
    if (chartType.startsWith("Area")) {
      const feet = categories.map((_, category) => place(category, 0)).reverse();
      canvas.polygon([...tops, ...feet], color);
      continue;
    }
    canvas.line(tops, 2.5, color);
    if (chartType !== "LineMarkers") continue;
    for (const top of tops) canvas.polygon(arcPoints(top, [3.5, 3.5]), color);
  }
}
