import type { HeldArea } from "./book";
import type { Book } from "./book";
import { cellAt } from "./cells";
import { plainValue } from "./cellValues";
import { displayText } from "./display";
import { oneOf } from "./formats";
import { HostError, invalidArgument } from "./hostError";
import type {
  AreaModel,
  CellModel,
  ChartModel,
  ChartSeriesModel,
  SheetAreaModel,
  SheetModel,
} from "./model";

/** The kinds of chart that the host plays, of the many that Excel has. */
export const CHART_TYPES = [
  "ColumnClustered",
  "ColumnStacked",
  "ColumnStacked100",
  "BarClustered",
  "BarStacked",
  "BarStacked100",
  "Line",
  "LineMarkers",
  "Pie",
  "Doughnut",
  "Area",
  "AreaStacked",
];

/** Where Excel lets data labels stand in a chart of a type. */
export function labelPositions(chartType: string): string[] {
  if (chartType.startsWith("Line")) return ["Center", "Left", "Right", "Top", "Bottom"];
  if (chartType === "Pie") return ["Center", "InsideEnd", "OutsideEnd", "BestFit"];
  if (/Stacked/.test(chartType) && !chartType.startsWith("Area")) {
    return ["Center", "InsideEnd", "InsideBase"];
  }
  if (/^(?:Column|Bar)/.test(chartType)) return ["Center", "InsideEnd", "InsideBase", "OutsideEnd"];
  return [];
}

/** What of a workbook a chart's figures are read from. */
export type ChartBook = Pick<Book, "model" | "sheet">;

/** The values of one series, in the chart's order. */
export function seriesValues(book: ChartBook, chart: ChartModel, index: number): unknown[] {
  if (chart.series) return cellsOf(book, chart.series[index]?.values).map(plainValue);
  const sheet = book.sheet(chart.source.sheetId);
  if (sheet === undefined) return [];
  const { source } = chart;
  const heads = headings(sheet, source);
  const byRows = chart.seriesBy === "Rows";
  const across = index + ((byRows ? heads.row : heads.column) ? 1 : 0);
  const first = (byRows ? heads.column : heads.row) ? 1 : 0;
  const count = (byRows ? source.columnCount : source.rowCount) - first;
  return Array.from({ length: count }, (_, at) => {
    const row = source.rowIndex + (byRows ? across : at + first);
    const column = source.columnIndex + (byRows ? at + first : across);
    return plainValue(cellAt(sheet, row, column));
  });
}

/** The colours that Excel gives to series in turn. */
const PALETTE = ["#4472C4", "#ED7D31", "#A5A5A5", "#FFC000", "#5B9BD5", "#70AD47"];

/** The beginnings of the names of Excel's other kinds. */
const OTHER_TYPES =
  /^(?:3D|_3D|Cylinder|Cone|Pyramid|XYScatter|Bubble|Stock|Surface|Radar|Line|Area|Pie|BarOfPie|Doughnut|Treemap|Sunburst|Waterfall|Funnel|Histogram|Pareto|Boxwhisker|RegionMap)/i;

export function checkChartType(type: unknown): string {
  const isPlayed = CHART_TYPES.some((name) => name.toLowerCase() === String(type).toLowerCase());
  if (!isPlayed && OTHER_TYPES.test(String(type))) {
    throw new HostError(
      "NotImplemented",
      `This host does not play charts of type ${String(type)}.`,
    );
  }
  return oneOf(type, CHART_TYPES);
}

/** "Auto" makes series of whichever there are fewer of, rows or columns, as Excel does. */
function resolveSeriesBy(seriesBy: unknown, area: AreaModel): "Rows" | "Columns" {
  const named = oneOf(seriesBy, ["Auto", "Rows", "Columns"]);
  if (named === "Auto") return area.rowCount > area.columnCount ? "Columns" : "Rows";
  return named === "Rows" ? "Rows" : "Columns";
}

/** Whether the source's first row and first column hold words for the others. */
export function headings(sheet: SheetModel, area: AreaModel): { row: boolean; column: boolean } {
  const isText = (row: number, column: number): boolean =>
    cellAt(sheet, area.rowIndex + row, area.columnIndex + column).value.type === "string";
  const corner = cellAt(sheet, area.rowIndex, area.columnIndex).value.type === "empty";
  return {
    row: area.rowCount > 1 && (corner || isText(0, area.columnCount - 1)),
    column: area.columnCount > 1 && (corner || isText(area.rowCount - 1, 0)),
  };
}

/** The names of a chart's series, from the cells that it is drawn from. */
export function seriesNames(book: ChartBook, chart: ChartModel): string[] {
  if (chart.series) {
    const { date1904 } = book.model;
    return chart.series.map(({ name }) =>
      typeof name === "string"
        ? name
        : cellsOf(book, name)
            .map((cell) => displayText(cell, date1904))
            .join(" "),
    );
  }
  const sheet = book.sheet(chart.source.sheetId);
  if (sheet === undefined) return [];
  const { source } = chart;
  const heads = headings(sheet, source);
  const byRows = chart.seriesBy === "Rows";
  const skipped = (byRows ? heads.row : heads.column) ? 1 : 0;
  const named = byRows ? heads.column : heads.row;
  const count = (byRows ? source.rowCount : source.columnCount) - skipped;
  return Array.from({ length: count }, (_, index) => {
    if (!named) return `Series${index + 1}`;
    const row = source.rowIndex + (byRows ? index + skipped : 0);
    const column = source.columnIndex + (byRows ? 0 : index + skipped);
    return displayText(cellAt(sheet, row, column), book.model.date1904);
  });
}

/** What a chart's categories are called, in the chart's order; their numbers where no cell names them. */
export function categoryNames(book: ChartBook, chart: ChartModel): string[] {
  if (chart.series) return categoriesOf(book, chart.series);
  const sheet = book.sheet(chart.source.sheetId);
  if (sheet === undefined) return [];
  const { source } = chart;
  const heads = headings(sheet, source);
  const byRows = chart.seriesBy === "Rows";
  const skipped = (byRows ? heads.column : heads.row) ? 1 : 0;
  const named = byRows ? heads.row : heads.column;
  const count = (byRows ? source.columnCount : source.rowCount) - skipped;
  return Array.from({ length: count }, (_, index) => {
    if (!named) return String(index + 1);
    const row = source.rowIndex + (byRows ? 0 : index + skipped);
    const column = source.columnIndex + (byRows ? index + skipped : 0);
    return displayText(cellAt(sheet, row, column), book.model.date1904);
  });
}

function categoriesOf(book: ChartBook, series: readonly ChartSeriesModel[]): string[] {
  const [named] = series.flatMap(({ categories }) => categories ?? []);
  const names = cellsOf(book, named).map((cell) => displayText(cell, book.model.date1904));
  const count = Math.max(0, ...series.map(({ values }) => cellsOf(book, values).length));
  return Array.from({ length: count }, (_, at) => names[at] ?? String(at + 1));
}

/** The cells of an area, row by row; none where its sheet is gone. */
function cellsOf(book: ChartBook, area: SheetAreaModel | undefined): CellModel[] {
  const sheet = area && book.sheet(area.sheetId);
  if (area === undefined || sheet === undefined) return [];
  return Array.from({ length: area.rowCount * area.columnCount }, (_, at) =>
    cellAt(
      sheet,
      area.rowIndex + Math.floor(at / area.columnCount),
      area.columnIndex + (at % area.columnCount),
    ),
  );
}

/** Draws a chart of some cells, in the place and size that Excel gives to a new one. */
export function addChart(
  book: Book,
  sheet: SheetModel,
  type: unknown,
  source: HeldArea,
  seriesBy: unknown,
): ChartModel {
  const number = freeChartNumber(sheet);
  const chart: ChartModel = {
    id: `{${number.toString(16).toUpperCase().padStart(8, "0")}-0000-0000-0000-0000${sheet.id.slice(1, 5)}0000}`,
    name: `Chart ${number}`,
    chartType: checkChartType(type),
    title: "Chart Title",
    altText: "",
    source: { ...source.area, sheetId: source.sheet.id },
    seriesBy: resolveSeriesBy(seriesBy, source.area),
    seriesColors: [],
    left: 240,
    top: 105,
    width: 360,
    height: 216,
    showLegend: true,
    legendPosition: "Bottom",
  };
  chart.seriesColors = coloursFor(book, chart);
  if (chart.seriesColors.length === 0) throw invalidArgument("the range gives no series");
  if (chart.seriesColors.length === 1) chart.title = seriesNames(book, chart)[0] ?? chart.title;
  sheet.charts.push(chart);
  return chart;
}

/** A colour for each series: those that were set, then Excel's own. */
export function coloursFor(book: ChartBook, chart: ChartModel): string[] {
  return seriesNames(book, chart).map(
    (_, index) => chart.seriesColors[index] ?? PALETTE[index % PALETTE.length] ?? "#4472C4",
  );
}

function freeChartNumber(sheet: SheetModel): number {
  const taken = new Set(sheet.charts.map((chart) => chart.name));
  let number = sheet.charts.length + 1;
  while (taken.has(`Chart ${number}`)) number += 1;
  return number;
}

/** Gives a chart other cells. */
export function setChartSource(
  book: Book,
  chart: ChartModel,
  source: HeldArea,
  seriesBy: unknown,
): void {
  chart.source = { ...source.area, sheetId: source.sheet.id };
  chart.seriesBy = resolveSeriesBy(seriesBy, source.area);
  delete chart.series;
  chart.seriesColors = coloursFor(book, chart);
}
