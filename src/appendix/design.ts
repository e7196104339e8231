import { pageRoom, roundUpToPixel, type PageRoom } from "../page";
import type { MetricsTable, Paper } from "../paper";
import type { Slices } from "../sheet";
import { lineCharts, statusChart } from "./charts/chartFigures";
import {
  figuresNeeds,
  sideBySide,
  type FiguresEdges,
  type FiguresPlace,
} from "./charts/figuresPlace";
import { columnGrid, edgesOf, type ColumnPlace } from "./columnGrid";
import { StyleBook } from "./look/styleBook";
import { fontSizes } from "./look/styles";
import { metricsShape, periodWidth, wideWidths, type MetricsShape } from "./metrics/metricsColumns";
import { metricsHeadingStyle, metricsTable, type MetricsTableInput } from "./metrics/metricsTable";
import { measuredColumns, type MeasuredColumn } from "./progress/progressColumns";
import { progressTable } from "./progress/progressTable";
import { sinceSection } from "./since/sinceSection";
import type { LayoutSettings } from "./settings";
import type { Table, TableColumn } from "./table/types";

/** Everything that is settled before a row is placed: paper, columns, tables, notes. */
export interface Design {
  readonly paper: Paper;
  readonly settings: LayoutSettings;
  readonly room: PageRoom;
  readonly book: StyleBook;
  readonly columnWidthsPoints: readonly number[];
  /** Where figures and charts stand beside each other; empty where they stand one below the other. */
  readonly figurePlaces: readonly FiguresPlace[];
  /** What changed since the report before, where there is room for a table of it. */
  readonly since: Table | undefined;
  /** The tables of progress, each with the name of its sheet where there are several. */
  readonly progress: readonly { readonly name: string; readonly table: Table }[];
  /** The tables of metrics, one a group; none where the plan has no metrics. */
  readonly metrics: readonly { readonly name: string; readonly table: Table }[];
}

/** A sheet column that only the metrics table uses, in the accessible layout where nothing is merged. */
const EXTRA_COLUMN_POINTS = 90;
/** What the aims' column holds where metrics' names stand below them, at 10-point type. */
const LEAST_STACKED_NAME = 88;
/** Such columns for periods may take this share of the page from the main table. */
const MOST_EXTRA = 0.25;

/** Settles room, columns and tables for a paper. */
export function* designOf(paper: Paper, settings: LayoutSettings): Slices<Design> {
  const room = pageRoom(settings);
  const book = new StyleBook(fontSizes(settings.layout, settings.textPoints, settings.paper));
  const { words } = paper;
  const { mainColumns, shape, places, widths, figurePlaces } = yield* sharedColumns(
    paper,
    settings,
    room,
    book,
  );
  const common = { layout: settings.layout, book, words, pagePoints: room.heightPoints };
  // Capitals are hard to read and, for those who hear the sheet, are spelled out; the committee knows them.
  const headed = (heading: string): string =>
    settings.layout === "committee" ? heading.toLocaleUpperCase(words.language) : heading;
  const columns = mainColumns.map(({ heading }, at) =>
    tableColumn(headed(heading), places.main[at]),
  );
  const progress: Design["progress"][number][] = [];
  for (const table of paper.progress) {
    progress.push({
      name: table.name,
      table: yield* progressTable({ ...common, table, columns }),
    });
  }
  const since =
    paper.since &&
    sinceSection({ ...common, since: paper.since, columnWidthsPoints: widths, headed });
  const metrics = metricsTables(paper.metrics, shape, places.metrics, headed, common);
  return {
    paper,
    settings,
    room,
    book,
    columnWidthsPoints: widths,
    figurePlaces,
    since,
    progress,
    metrics,
  };
}

/** The tables of metrics, one for each group that the sheet has, all on the same columns. */
function metricsTables(
  metrics: MetricsTable | undefined,
  shape: MetricsShape | undefined,
  places: readonly ColumnPlace[],
  headed: (heading: string) => string,
  common: Pick<MetricsTableInput, "layout" | "book" | "words" | "pagePoints">,
): Design["metrics"] {
  if (!metrics || !shape) return [];
  const columns = shape.columns.map(({ heading, what }, at) =>
    tableColumn(
      what.kind === "period" ? heading : headed(heading),
      places[at],
      metricsHeadingStyle(what),
    ),
  );
  return groupsOf(metrics.rows).map(({ name, firstIndex, rows }) => ({
    name,
    table: metricsTable({ ...common, table: { ...metrics, rows }, firstIndex, shape, columns }),
  }));
}

/** Rows of one group that follow one another. */
function groupsOf(
  rows: MetricsTable["rows"],
): { readonly name: string; readonly firstIndex: number; readonly rows: MetricsTable["rows"] }[] {
  const starts = rows.flatMap((row, at) => (row.group === rows[at - 1]?.group ? [] : [at]));
  return starts.map((firstIndex, at) => ({
    name: rows[firstIndex]?.group ?? "",
    firstIndex,
    rows: rows.slice(firstIndex, starts[at + 1]),
  }));
}

interface SharedColumns {
  readonly mainColumns: readonly MeasuredColumn[];
  /** Undefined where there are no metrics. */
  readonly shape: MetricsShape | undefined;
  readonly places: Record<"main" | "metrics", readonly ColumnPlace[]>;
  readonly widths: readonly number[];
  readonly figurePlaces: readonly FiguresPlace[];
}

/** The columns of both tables over one set of sheet columns. */
function* sharedColumns(
  paper: Paper,
  settings: LayoutSettings,
  { widthPoints }: PageRoom,
  book: StyleBook,
): Slices<SharedColumns> {
  const { words, metrics } = paper;
  const { continued } = words.cells;
  const mainColumns = yield* measuredColumns(paper.progress, widthPoints, book, continued);
  const widths = mainColumns.map((column) => column.widthPoints);
  if (!metrics) {
    // A plan with nothing in it still has a head, which needs a column to stand in.
    return shared(mainColumns, undefined, widths.length > 0 ? widths : [widthPoints], []);
  }
  if (settings.layout === "committee" || mainColumns.length === 0) {
    const wide = metricsShape("wide", metrics, false, words);
    const wanted = wideWidths(wide, metrics, widths, widthPoints, book);
    if (wanted) {
      const beside =
        settings.layout === "committee" ? figureEdges(paper, settings, [widths, wanted], book) : [];
      return shared(mainColumns, wide, widths, wanted, beside);
    }
  }
  return yield* stacked(paper, metrics, widthPoints, book);
}

/** Nothing merged: the metrics table takes the main table's columns, in the wide form where they suffice. */
function* stacked(
  { progress, words }: Paper,
  metrics: MetricsTable,
  widthPoints: number,
  book: StyleBook,
): Slices<SharedColumns> {
  const { continued } = words.cells;
  const usual = yield* measuredColumns(progress, widthPoints, book, continued);
  const count = usual.length;
  const hasRef = usual[0]?.kind === "ref";
  const shapeOf = (form: "wide, words first" | "long", isNumbered: boolean): MetricsShape =>
    metricsShape(form, metrics, isNumbered, words);
  // Where a column is left over, numbers take the narrow first one and names the wide one beside it.
  const isNumbered = hasRef || shapeOf("wide, words first", false).columns.length < count;
  const { shape, extraPoints } = stackedShape(
    metrics,
    (form) => shapeOf(form, isNumbered),
    count,
    widthPoints,
    book,
  );
  // In the long form the periods stand below the aims, which are narrow enough for them.
  const isBelowAims = shape.form === "wide" && isNumbered === hasRef;
  const leastName = isBelowAims ? (LEAST_STACKED_NAME * book.sizes.body) / 10 : 0;
  const extra = Math.max(0, shape.columns.length - count);
  const mainWidth = widthPoints - (count > 0 ? extra * extraPoints : 0);
  const mainColumns = yield* measuredColumns(progress, mainWidth, book, continued, leastName);
  const extras = Array<number>(extra).fill(
    count > 0 ? extraPoints : widthPoints / Math.max(1, extra),
  );
  const widths = [...mainColumns.map((column) => column.widthPoints), ...extras];
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
  metrics: MetricsTable,
  shapeOf: (form: "wide, words first" | "long") => MetricsShape,
  count: number,
  widthPoints: number,
  book: StyleBook,
): { readonly shape: MetricsShape; readonly extraPoints: number } {
  const wide = shapeOf("wide, words first");
  if (wide.columns.length <= count) return { shape: wide, extraPoints: 0 };
  const extraPoints = roundUpToPixel(periodWidth(metrics, book));
  const extra = wide.columns.length - count;
  if (extra <= metrics.periods.length && extra * extraPoints <= widthPoints * MOST_EXTRA) {
    return { shape: wide, extraPoints };
  }
  return { shape: shapeOf("long"), extraPoints: EXTRA_COLUMN_POINTS };
}

/** Edges for two charts beside each other; none where charts are not wanted or do not fit. */
function figureEdges(
  paper: Paper,
  settings: LayoutSettings,
  tables: readonly (readonly number[])[],
  book: StyleBook,
): readonly FiguresEdges[] {
  const lines = lineCharts(paper, "Metric");
  if (!settings.showCharts || lines.length < 2) return [];
  const progress = statusChart(paper, "Status");
  const edges = [...new Set(tables.flatMap(edgesOf))].sort((a, b) => a - b);
  const first = figuresNeeds(progress ? [progress, ...lines] : lines, book);
  return sideBySide(edges, first, figuresNeeds(lines, book)) ?? [];
}

function shared(
  mainColumns: readonly MeasuredColumn[],
  shape: MetricsShape | undefined,
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
