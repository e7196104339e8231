import type { Plan, ReportSettings } from "../plan";
import {
  figuresNeeds,
  sideBySide,
  type FiguresEdges,
  type FiguresPlace,
} from "./charts/figuresPlace";
import { metricFigures } from "./charts/metricFigures";
import { progressFigures } from "./charts/progressFigures";
import { columnGrid, edgesOf, type ColumnPlace } from "./columnGrid";
import { StyleBook } from "./look/styleBook";
import { FONT_SIZES } from "./look/styles";
import { mainColumnsOf, type MainColumn } from "./main/mainColumns";
import { mainTable } from "./main/mainTable";
import { metricsShape, periodWidth, wideWidths, type MetricsShape } from "./metrics/metricsColumns";
import { metricsHeadingStyle, metricsTable } from "./metrics/metricsTable";
import { NoteBook } from "./notes/noteBook";
import { pageRoom, type PageRoom, roundUpToPixel } from "../page";
import type { Table, TableColumn } from "./table/types";

/** Everything that is settled before a row is placed: paper, columns, tables, notes. */
export interface Design {
  readonly plan: Plan;
  readonly settings: ReportSettings;
  readonly paper: PageRoom;
  readonly book: StyleBook;
  readonly notes: NoteBook;
  readonly columnWidthsPoints: readonly number[];
  /** Where figures and charts stand beside each other; empty where they stand one below the other. */
  readonly figurePlaces: readonly FiguresPlace[];
  /** Undefined where the plan has none. */
  readonly main: Table | undefined;
  readonly metrics: Table | undefined;
}

/** A sheet column that only the metrics table uses, in the accessible layout where nothing is merged. */
const EXTRA_COLUMN_POINTS = 90;
/** What the aims' column holds where metrics' names stand below them, at 10-point type. */
const LEAST_STACKED_NAME = 88;
/** Such columns for periods may take this share of the page from the main table. */
const MOST_EXTRA = 0.25;

/** Settles paper, columns and tables for a plan. */
export function designOf(plan: Plan, settings: ReportSettings): Design {
  const paper = pageRoom(settings);
  const book = new StyleBook(FONT_SIZES[settings.layout]);
  const notes = new NoteBook();
  const hasMetrics = plan.metrics.length > 0;
  const { mainColumns, shape, places, widths, figurePlaces } = sharedColumns(
    plan,
    settings,
    paper,
    book,
  );
  const common = { plan, layout: settings.layout, book };
  const main =
    mainColumns.length === 0
      ? undefined
      : mainTable({
          ...common,
          mainColumns,
          columns: mainColumns.map(({ heading }, at) => tableColumn(heading, places.main[at])),
          pagePoints: paper.heightPoints,
        });
  const metrics = hasMetrics
    ? metricsTable({
        ...common,
        shape,
        columns: shape.columns.map(({ heading, what }, at) =>
          tableColumn(heading, places.metrics[at], metricsHeadingStyle(what)),
        ),
        notes,
        pagePoints: paper.heightPoints,
      })
    : undefined;
  const columnWidthsPoints = widths;
  return { plan, settings, paper, book, notes, columnWidthsPoints, figurePlaces, main, metrics };
}

interface SharedColumns {
  readonly mainColumns: readonly MainColumn[];
  readonly shape: MetricsShape;
  readonly places: Record<"main" | "metrics", readonly ColumnPlace[]>;
  readonly widths: readonly number[];
  readonly figurePlaces: readonly FiguresPlace[];
}

/** The columns of both tables over one set of sheet columns. */
function sharedColumns(
  plan: Plan,
  settings: ReportSettings,
  paper: PageRoom,
  book: StyleBook,
): SharedColumns {
  const mainColumns = mainColumnsOf(plan, settings, paper.widthPoints, book);
  const widths = mainColumns.map(({ widthPoints }) => widthPoints);
  const wide = metricsShape("wide", plan, false);
  if (plan.metrics.length === 0) {
    // A plan with nothing in it still has a head, which needs a column to stand in.
    return shared(mainColumns, wide, widths.length > 0 ? widths : [paper.widthPoints], []);
  }
  if (settings.layout === "committee" || mainColumns.length === 0) {
    const wanted = wideWidths(wide, plan, widths, paper.widthPoints, book);
    if (wanted) {
      const beside =
        settings.layout === "committee" ? figureEdges(plan, settings, [widths, wanted], book) : [];
      return shared(mainColumns, wide, widths, wanted, beside);
    }
  }
  return stacked(plan, settings, paper, book);
}

/** Nothing merged: the metrics table takes the main table's columns, in the wide form where they suffice. */
function stacked(
  plan: Plan,
  settings: ReportSettings,
  paper: PageRoom,
  book: StyleBook,
): SharedColumns {
  const usual = mainColumnsOf(plan, settings, paper.widthPoints, book);
  const count = usual.length;
  const hasRef = usual[0]?.key === "ref";
  // Where a column is left over, numbers take the narrow first one and names the wide one beside it.
  const isNumbered =
    hasRef || metricsShape("wide, words first", plan, false).columns.length < count;
  const { shape, extraPoints } = stackedShape(plan, isNumbered, count, paper, book);
  // In the long form the periods stand below the aims, which are narrow enough for them.
  const isBelowAims = shape.form === "wide" && isNumbered === hasRef;
  const leastName = isBelowAims ? (LEAST_STACKED_NAME * book.sizes.body) / 10 : 0;
  const extra = Math.max(0, shape.columns.length - count);
  const mainWidth = paper.widthPoints - (count > 0 ? extra * extraPoints : 0);
  const mainColumns = mainColumnsOf(plan, settings, mainWidth, book, leastName);
  const extras = Array<number>(extra).fill(
    count > 0 ? extraPoints : paper.widthPoints / Math.max(1, extra),
  );
  const widths = [...mainColumns.map(({ widthPoints }) => widthPoints), ...extras];
  const grid = columnGrid(widths, []);
  return {
    mainColumns,
    shape,
    places: { main: grid.main.slice(0, count), metrics: grid.main.slice(0, shape.columns.length) },
    widths: grid.widthsPoints,
    figurePlaces: [],
  };
}

/** The form that the metrics take on the main table's columns, and the width of each further column, in points. */
function stackedShape(
  plan: Plan,
  isNumbered: boolean,
  count: number,
  paper: PageRoom,
  book: StyleBook,
): { readonly shape: MetricsShape; readonly extraPoints: number } {
  const wide = metricsShape("wide, words first", plan, isNumbered);
  if (wide.columns.length <= count) return { shape: wide, extraPoints: 0 };
  const extraPoints = roundUpToPixel(periodWidth(plan, book));
  const extra = wide.columns.length - count;
  if (extra <= plan.periods.length && extra * extraPoints <= paper.widthPoints * MOST_EXTRA) {
    return { shape: wide, extraPoints };
  }
  return { shape: metricsShape("long", plan, isNumbered), extraPoints: EXTRA_COLUMN_POINTS };
}

/** Edges for two charts beside each other; none where charts are not wanted or do not fit. */
function figureEdges(
  plan: Plan,
  settings: ReportSettings,
  tables: readonly (readonly number[])[],
  book: StyleBook,
): readonly FiguresEdges[] {
  const lines = metricFigures(plan, "Metric");
  if (!settings.showCharts || lines.length < 2) return [];
  const progress = progressFigures(plan, "Status");
  const edges = [...new Set(tables.flatMap(edgesOf))].sort((a, b) => a - b);
  const first = figuresNeeds(progress ? [progress, ...lines] : lines, book);
  return sideBySide(edges, first, figuresNeeds(lines, book)) ?? [];
}

function shared(
  mainColumns: readonly MainColumn[],
  shape: MetricsShape,
  mainWidths: readonly number[],
  metricsWidths: readonly number[],
  beside: readonly FiguresEdges[] = [],
): SharedColumns {
  const grid = columnGrid(mainWidths, metricsWidths, beside.flat());
  const all = edgesOf(grid.widthsPoints);
  const figurePlaces = beside.map(([start, , , end]) => ({
    labelColumn: all.indexOf(start),
    endColumn: all.indexOf(end),
  }));
  return { mainColumns, shape, places: grid, widths: grid.widthsPoints, figurePlaces };
}

function tableColumn(
  heading: string,
  place: ColumnPlace | undefined,
  headingStyle: TableColumn["headingStyle"] = "heading",
): TableColumn {
  return {
    heading,
    headingStyle,
    ...(place ?? { firstColumn: 0, columnCount: 1, widthPoints: 0 }),
  };
}
