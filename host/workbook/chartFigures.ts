import { categoryNames, coloursFor, seriesNames, seriesValues, type ChartBook } from "./charts";
import type { ChartModel, WorkbookModel } from "./model";
import { findSheet } from "./sheetNames";

/** What a chart shows, read from its cells: enough to draw it. */
export interface ChartFigures {
  readonly categories: readonly string[];
  readonly series: readonly ChartSeriesFigures[];
}

export interface ChartSeriesFigures {
  readonly name: string;
  /** "#RRGGBB" */
  readonly colour: string;
  /** One a category; undefined where the cell holds no number. */
  readonly values: readonly (number | undefined)[];
}

/** The figures of a chart as its cells are now: `chartFigures(workbook, chart).series[0]?.values` is [3, 12, 7]. */
export function chartFigures(model: WorkbookModel, chart: ChartModel): ChartFigures {
  const book: ChartBook = { model, sheet: (key) => findSheet(model, key) };
  const colours = coloursFor(book, chart);
  return {
    categories: categoryNames(book, chart),
    series: seriesNames(book, chart).map((name, index) => ({
      name,
      colour: colours[index] ?? "#4472C4",
      values: seriesValues(book, chart, index).map((value) =>
        typeof value === "number" ? value : undefined,
      ),
    })),
  };
}
