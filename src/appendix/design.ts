import { pageRoom, roundUpToPixel, type PageRoom } from "../page";
import type { MetricsTable, Paper } from "../paper";
import type { Slices } from "../sheet";
import type { PaperWords } from "../words";
import type { FiguresEdges, FiguresPlace } from "./charts/figuresPlace";
import { columnGrid, edgesOf, type ColumnPlace } from "./columnGrid";
import { StyleBook } from "./look/styleBook";
import { fontSizes } from "./look/styles";
import {
  metricsShape,
  periodWidth,
  wideWidths,
  type MetricsShape,
  type AllMetrics,
} from "./metrics/metricsColumns";
import { metricsHeadingStyle, metricsTable, type MetricsTableInput } from "./metrics/metricsTable";
import { measuredColumns, type MeasuredColumn } from "./progress/progressColumns";
import { progressTable } from "./progress/progressTable";
import { eachSaid, said, type Papers, type Said } from "./said";
import type { ChartMaker, LayoutExtras, LayoutSettings, SinceMaker } from "./settings";
import type { Table, TableColumn } from "./table/types";

/** Everything that is settled before a row is placed: paper, columns, tables, notes. */
export interface Design {
  readonly paper: Paper;
  /** With those of its twins, which need the same room. */
  readonly papers: Papers;
  readonly settings: LayoutSettings;
  /** Where charts are wanted. */
  readonly charts: ChartMaker | undefined;
  /** Where the paper tells what changed. */
  readonly sinceMaker: SinceMaker | undefined;
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
/** How the sheet's columns are shared out. */
export interface Manner {
  /** Whether columns give each other room until the rows are lowest. */
  readonly fitsHeights: boolean;
  /** Columns for periods alone may take this share of the page from the main table. */
  readonly mostExtra: number;
}
export const USUAL_MANNER: Manner = { fitsHeights: false, mostExtra: 0.25 };

/** Settles room, columns and tables for a paper. */
export function* designOf(
  paper: Paper,
  settings: LayoutSettings,
  { twins = [], charts, since: sinceMaker }: LayoutExtras,
  manner: Manner = USUAL_MANNER,
): Slices<Design> {
  const papers: Papers = [paper, ...twins];
  const room = pageRoom(settings);
  const book = new StyleBook(fontSizes(settings.layout, settings.textPoints, settings.paper));
  const { words } = paper;
  const { mainColumns, shape, places, widths, figurePlaces } = yield* sharedColumns(
    papers,
    settings,
    room,
    book,
    charts,
    manner,
  );
  const cellWords = papers.map((one) => one.words.cells);
  const common = { layout: settings.layout, book, words, cellWords, pagePoints: room.heightPoints };
  // Capitals are hard to read and, for those who hear the sheet, are spelled out; the committee knows them.
  const headed = (heading: string, { language }: PaperWords): string =>
    settings.layout === "committee" ? heading.toLocaleUpperCase(language) : heading;
  const columns = mainColumns.map((_, at) => {
    const heading = said(papers, (one) =>
      headed(one.progress[0]?.columns[at]?.heading ?? "", one.words),
    );
    return tableColumn(heading, places.main[at]);
  });
  const progress: Design["progress"][number][] = [];
  for (const [at, table] of paper.progress.entries()) {
    const others = inOthers(twins, (one) => one.progress[at]);
    progress.push({
      name: table.name,
      table: yield* progressTable({ ...common, table, others, columns }),
    });
  }
  const changes = inOthers(twins, (one) => one.since);
  const since =
    paper.since &&
    sinceMaker?.section({
      ...common,
      since: paper.since,
      others: changes.map(({ table, words: its }) => ({ since: table, words: its })),
      columnWidthsPoints: widths,
      headed,
    });
  const metrics = metricsTables(papers, shape, places.metrics, headed, common);
  return {
    paper,
    papers,
    settings,
    charts,
    sinceMaker,
    room,
    book,
    columnWidthsPoints: widths,
    figurePlaces,
    since,
    progress,
    metrics,
  };
}

/** A table as the twins have it, with their words. */
function inOthers<T>(
  twins: readonly Paper[],
  of: (paper: Paper) => T | undefined,
): { readonly table: T; readonly words: PaperWords }[] {
  return twins.flatMap((paper) => {
    const table = of(paper);
    return table === undefined ? [] : [{ table, words: paper.words }];
  });
}

/** The tables of metrics, one for each group that the sheet has, all on the same columns. */
function metricsTables(
  [paper, ...twins]: Papers,
  shape: MetricsShape | undefined,
  places: readonly ColumnPlace[],
  headed: (heading: string, words: PaperWords) => string,
  common: Pick<MetricsTableInput, "layout" | "book" | "words" | "cellWords" | "pagePoints">,
): Design["metrics"] {
  const { metrics, words } = paper;
  if (!metrics || !shape) return [];
  const others = inOthers(twins, (one) => one.metrics);
  const columns = shape.columns.map(({ heading, what }, at) =>
    tableColumn(
      what.kind === "period" ? heading : eachSaid(heading, (text) => headed(text, words)),
      places[at],
      metricsHeadingStyle(what),
    ),
  );
  return groupsOf(metrics.rows).map(({ name, firstIndex, rows }) => {
    const ofGroup = (table: MetricsTable): MetricsTable => ({
      ...table,
      rows: table.rows.slice(firstIndex, firstIndex + rows.length),
    });
    return {
      name,
      table: metricsTable({
        ...common,
        table: ofGroup(metrics),
        others: others.map((other) => ({ ...other, table: ofGroup(other.table) })),
        firstIndex,
        shape,
        columns,
      }),
    };
  });
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

/** The columns of both tables over one set of sheet columns, with room for the papers in all their languages. */
function* sharedColumns(
  papers: Papers,
  settings: LayoutSettings,
  { widthPoints }: PageRoom,
  book: StyleBook,
  charts: ChartMaker | undefined,
  manner: Manner,
): Slices<SharedColumns> {
  const [{ metrics, words }, ...twins] = papers;
  const { layout } = settings;
  const { fitsHeights } = manner;
  const mainColumns = yield* measuredColumns({ papers, layout, widthPoints, book, fitsHeights });
  const widths = mainColumns.map((column) => column.widthPoints);
  if (!metrics) {
    // A plan with nothing in it still has a head, which needs a column to stand in.
    return shared(mainColumns, undefined, widths.length > 0 ? widths : [widthPoints], []);
  }
  const all: AllMetrics = [{ table: metrics, words }, ...inOthers(twins, (one) => one.metrics)];
  if (settings.layout === "committee" || mainColumns.length === 0) {
    const wide = metricsShape("wide", all, false);
    const wanted = wideWidths(wide, all, widths, widthPoints, book);
    if (wanted) {
      const beside =
        settings.layout === "committee" ? charts?.chartEdges(papers, [widths, wanted], book) : [];
      return shared(mainColumns, wide, widths, wanted, beside);
    }
  }
  const measure = (width: number, leastName: number): Slices<MeasuredColumn[]> =>
    measuredColumns({
      papers,
      layout,
      widthPoints: width,
      book,
      leastAimPoints: leastName,
      fitsHeights,
    });
  return yield* stacked(mainColumns, measure, all, widthPoints, book, manner);
}

/** Nothing merged: the metrics table takes the main table's columns, in the wide form where they suffice. */
function* stacked(
  usual: readonly MeasuredColumn[],
  measure: (widthPoints: number, leastName: number) => Slices<MeasuredColumn[]>,
  all: AllMetrics,
  widthPoints: number,
  book: StyleBook,
  manner: Manner,
): Slices<SharedColumns> {
  const count = usual.length;
  const hasRef = usual[0]?.kind === "ref";
  // Where a column is left over, numbers take the narrow first one and names the wide one beside it.
  const isNumbered = hasRef || metricsShape("wide, words first", all, false).columns.length < count;
  const { shape, extraPoints } = stackedShape(all, isNumbered, count, widthPoints, book, manner);
  // In the long form the periods stand below the aims, which are narrow enough for them.
  const isBelowAims = shape.form === "wide" && isNumbered === hasRef;
  const leastName = isBelowAims ? (LEAST_STACKED_NAME * book.sizes.body) / 10 : 0;
  const extra = Math.max(0, shape.columns.length - count);
  const mainWidth = widthPoints - (count > 0 ? extra * extraPoints : 0);
  const mainColumns = yield* measure(mainWidth, leastName);
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
  all: AllMetrics,
  isNumbered: boolean,
  count: number,
  widthPoints: number,
  book: StyleBook,
  { mostExtra }: Manner,
): { readonly shape: MetricsShape; readonly extraPoints: number } {
  const wide = metricsShape("wide, words first", all, isNumbered);
  if (wide.columns.length <= count) return { shape: wide, extraPoints: 0 };
  const extraPoints = roundUpToPixel(periodWidth(all, book));
  const extra = wide.columns.length - count;
  const most = all[0].table.periods.length;
  if (extra <= most && extra * extraPoints <= widthPoints * mostExtra) {
    return { shape: wide, extraPoints };
  }
  return { shape: metricsShape("long", all, isNumbered), extraPoints: EXTRA_COLUMN_POINTS };
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
  heading: Said,
  place: ColumnPlace | undefined,
  headingStyle: TableColumn["headingStyle"] = "heading",
): TableColumn {
  return {
    heading,
    headingStyle,
    ...(place ?? { firstColumn: 0, columnCount: 1, widthPoints: 0 }),
  };
}
