import { headings, seriesNames, type ChartBook } from "./charts";
import type { ChartModel, ChartPartModel, ChartSeriesModel, SheetAreaModel } from "./model";

/** A chart's series, standing by themselves from now on, to be changed in place. */
export function ownSeries(book: ChartBook, chart: ChartModel): ChartSeriesModel[] {
  chart.series ??= seriesOfSource(book, chart);
  return chart.series;
}

/** Adds a series before the one at that place, or at the end. */
export function addSeries(book: ChartBook, chart: ChartModel, name: string, place: number): void {
  const series = ownSeries(book, chart);
  const order = series.map((_, at) => at);
  order.splice(place, 0, -1);
  series.splice(place, 0, { name });
  reorder(chart, order);
}

export function removeSeries(book: ChartBook, chart: ChartModel, place: number): void {
  const series = ownSeries(book, chart);
  const order = series.map((_, at) => at).filter((at) => at !== place);
  series.splice(place, 1);
  reorder(chart, order);
}

/** Takes a series to another place; those between make room. */
export function moveSeries(book: ChartBook, chart: ChartModel, from: number, to: number): void {
  const series = ownSeries(book, chart);
  const order = series.map((_, at) => at).filter((at) => at !== from);
  order.splice(to, 0, from);
  series.splice(to, 0, ...series.splice(from, 1));
  reorder(chart, order);
}

/** Has colours, labels and points go with their series: `order` tells which each was, -1 a new one. */
function reorder(chart: ChartModel, order: readonly number[]): void {
  const colours = chart.seriesColors;
  const spare = colours.length;
  chart.seriesColors = order.map((old, at) => colours[old] ?? NEW_COLOURS[(spare + at) % 6] ?? "");
  if (chart.parts === undefined) return;
  const parts: Record<string, ChartPartModel> = {};
  for (const [key, part] of Object.entries(chart.parts)) {
    const [kind = "", old, ...rest] = key.split("/");
    const now = old === undefined ? undefined : order.indexOf(Number(old));
    if (now === undefined) parts[key] = part;
    else if (now >= 0) parts[[kind, now, ...rest].join("/")] = part;
  }
  chart.parts = parts;
}

/** Excel's own colours for a series that is added. */
const NEW_COLOURS = ["#4472C4", "#ED7D31", "#A5A5A5", "#FFC000", "#5B9BD5", "#70AD47"];

function seriesOfSource(book: ChartBook, chart: ChartModel): ChartSeriesModel[] {
  const sheet = book.sheet(chart.source.sheetId);
  if (sheet === undefined) return [];
  const { source } = chart;
  const heads = headings(sheet, source);
  const byRows = chart.seriesBy === "Rows";
  const [headRow, headColumn] = [heads.row ? 1 : 0, heads.column ? 1 : 0];
  const rows = source.rowCount - headRow;
  const columns = source.columnCount - headColumn;
  const { rowIndex, columnIndex, sheetId } = source;
  const cells = (row: number, column: number, high: number, wide: number): SheetAreaModel => ({
    rowIndex: rowIndex + row,
    columnIndex: columnIndex + column,
    rowCount: high,
    columnCount: wide,
    sheetId,
  });
  const names = seriesNames(book, chart);
  return names.map((name, at) => {
    const row = headRow + at;
    const column = headColumn + at;
    const isNamed = byRows ? heads.column : heads.row;
    const hasCategories = byRows ? heads.row : heads.column;
    const nameCell = byRows ? cells(row, 0, 1, 1) : cells(0, column, 1, 1);
    const categories = byRows ? cells(0, headColumn, 1, columns) : cells(headRow, 0, rows, 1);
    return {
      name: isNamed ? nameCell : name,
      values: byRows ? cells(row, headColumn, 1, columns) : cells(headRow, column, rows, 1),
      ...(hasCategories ? { categories } : {}),
    };
  });
}
