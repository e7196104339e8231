import type {
  AreaModel,
  CellModel,
  ChartModel,
  SheetAreaModel,
  SheetModel,
} from "../../workbook/model";
import { quoteSheet } from "../book/definedNames";
import { absoluteAreaName } from "../sheet/cellReferences";

/** A piece of a chart's data: where it stands, and what stood there, for readers that do not look. */
export interface ChartData {
  formula: string;
  values: (string | number | undefined)[];
}

export interface ChartSeries {
  /** A text, or the cell that holds it. */
  name: ChartData | string | undefined;
  categories: ChartData | undefined;
  values: ChartData | undefined;
}

/** A chart's series with their cells: its own, or those that its source gives. */
export function chartSeries(chart: ChartModel, sheets: readonly SheetModel[]): ChartSeries[] {
  if (chart.series === undefined) {
    const sheet = sheets.find(({ id }) => id === chart.source.sheetId);
    return sheet === undefined ? [] : seriesOfSource(chart, sheet);
  }
  return chart.series.map(({ name, values, categories }) => ({
    name: typeof name === "string" ? name : dataOf(name, sheets),
    values: dataOf(values, sheets),
    categories: dataOf(categories, sheets),
  }));
}

function dataOf(
  area: SheetAreaModel | undefined,
  sheets: readonly SheetModel[],
): ChartData | undefined {
  const sheet = sheets.find(({ id }) => id === area?.sheetId);
  if (area === undefined || sheet === undefined) return undefined;
  const columns = range(area.columnIndex, area.columnCount);
  return {
    formula: `${quoteSheet(sheet.name)}!${absoluteAreaName(area)}`,
    values: range(area.rowIndex, area.rowCount).flatMap((row) =>
      columns.map((column) => plainValue(cellAt(sheet, row, column))),
    ),
  };
}

/**
 * Cuts a chart's source area into series as Excel does: the first row and column are names and categories when they
 * hold no numbers, or when the corner between them is empty.
 */
function seriesOfSource(chart: ChartModel, sheet: SheetModel): ChartSeries[] {
  const byColumns = chart.seriesBy === "Columns";
  const { source } = chart;
  const isNumber = (row: number, column: number): boolean =>
    cellAt(sheet, row, column)?.value.type === "number";
  const rows = range(source.rowIndex, source.rowCount);
  const columns = range(source.columnIndex, source.columnCount);
  const [firstRow = 0, ...restRows] = rows;
  const [firstColumn = 0, ...restColumns] = columns;
  const corner = cellAt(sheet, firstRow, firstColumn)?.value.type ?? "empty";
  const headRow =
    restRows.length > 0 &&
    (corner === "empty" || !restColumns.some((column) => isNumber(firstRow, column)));
  const headColumn =
    restColumns.length > 0 &&
    (corner === "empty" || !restRows.some((row) => isNumber(row, firstColumn)));
  const dataRows = headRow ? restRows : rows;
  const dataColumns = headColumn ? restColumns : columns;
  const data = (rowList: readonly number[], columnList: readonly number[]): ChartData => ({
    formula: `${quoteSheet(sheet.name)}!${absoluteAreaName(areaOf(rowList, columnList))}`,
    values: rowList.flatMap((row) =>
      columnList.map((column) => plainValue(cellAt(sheet, row, column))),
    ),
  });
  if (byColumns) {
    return dataColumns.map((column) => ({
      name: headRow ? data([firstRow], [column]) : undefined,
      categories: headColumn ? data(dataRows, [firstColumn]) : undefined,
      values: data(dataRows, [column]),
    }));
  }
  return dataRows.map((row) => ({
    name: headColumn ? data([row], [firstColumn]) : undefined,
    categories: headRow ? data([firstRow], dataColumns) : undefined,
    values: data([row], dataColumns),
  }));
}

function range(first: number, count: number): number[] {
  return Array.from({ length: count }, (_, index) => first + index);
}

function areaOf(rows: readonly number[], columns: readonly number[]): AreaModel {
  const [rowIndex = 0] = rows;
  const [columnIndex = 0] = columns;
  return { rowIndex, columnIndex, rowCount: rows.length, columnCount: columns.length };
}

function cellAt(sheet: SheetModel, row: number, column: number): CellModel | undefined {
  return sheet.cells.get(row)?.get(column);
}

function plainValue(cell: CellModel | undefined): string | number | undefined {
  const value = cell?.value;
  if (value === undefined || value.type === "empty") return undefined;
  return value.type === "number" ? value.value : String(value.value);
}
