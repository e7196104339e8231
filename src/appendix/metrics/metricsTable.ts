import { roomPoints, textWidthPoints } from "../../page";
import type { MetricRow } from "../../paper";
import type { PaperMetricColumn } from "../../words";
import type { StyleBook } from "../look/styleBook";
import type { StyleBase } from "../look/styles";
import type { Said } from "../said";
import { continuedNames } from "../table/continuedName";
import { measureBlock } from "../table/measureBlock";
import { nameGroup } from "../table/nameGroup";
import { asOneCell } from "../table/ownCell";
import type { Block, BlockCell, CellWords, OwnCell, Table, TableColumn } from "../table/types";
import type { MetricsColumnKind, MetricsShape, SaidMetrics } from "./metricsColumns";

export interface MetricsTableInput extends SaidMetrics {
  /** In the other languages in which the rows must have room. */
  readonly others: readonly SaidMetrics[];
  /** How many metrics stand in tables above it. */
  readonly firstIndex: number;
  readonly shape: MetricsShape;
  readonly columns: readonly TableColumn[];
  readonly layout: "committee" | "accessible";
  /** What goes on from above, in all the languages. */
  readonly cellWords: readonly CellWords[];
  /** What the rows of a full page may fill, in points. */
  readonly pagePoints: number;
  readonly book: StyleBook;
}

/** The column of the words' table that says what a blank cell means. */
const SAID_AS: Readonly<Record<MetricsColumnKind["kind"], PaperMetricColumn>> = {
  "number-of-row": "number-of-row",
  metric: "metric",
  period: "value",
  "row-period": "period",
  "row-value": "value",
  change: "change",
  target: "target",
};

/** The metrics table: a row a metric, or in the long form a row a metric and period. */
export function metricsTable(input: MetricsTableInput): Table {
  const blocks = input.table.rows.flatMap((metric, at): Block[] => {
    if (input.shape.form === "wide") return [blockOf(input, { metricIndex: at, isFirst: true })];
    const groups = new Map<MetricsColumnKind["kind"], BlockCell>();
    return periodsOf(metric).map((periodIndex, row) =>
      blockOf(input, { metricIndex: at, periodIndex, isFirst: row === 0, groups }),
    );
  });
  return { columns: input.columns, blocks, mayPartAtFoot: false, words: input.cellWords };
}

/** One row of the table, with what it shares with the other rows of its metric. */
interface RowOfTable {
  readonly metricIndex: number;
  /** In the long form only. */
  readonly periodIndex?: number;
  readonly isFirst: boolean;
  /** Cells that stand once beside all rows of the metric, where merging is allowed. */
  readonly groups?: Map<MetricsColumnKind["kind"], BlockCell>;
}

/** What is the same for all periods of a metric. */
const SHARED_BY_PERIODS = new Set<MetricsColumnKind["kind"]>([
  "number-of-row",
  "metric",
  "change",
  "target",
]);

/** The periods that a metric has a cell for; a metric without any still has a row. */
function periodsOf({ values }: MetricRow): number[] {
  const indexes = values.flatMap((value, at) => (value ? [at] : []));
  return indexes.length > 0 ? indexes : [0];
}

function blockOf(input: MetricsTableInput, row: RowOfTable): Block {
  const { shape, columns, book } = input;
  const cells = shape.columns.map(({ what }, at): BlockCell => {
    const column = columns[at];
    const cellIn = (said: SaidMetrics): OwnCell =>
      explained(input, said, what, cellOf(input, said, row, what), column?.widthPoints ?? 0);
    const own = asOneCell(cellIn(input), input.others.map(cellIn));
    if (!row.groups || !column || !SHARED_BY_PERIODS.has(what.kind)) return own;
    return input.layout === "committee" ? grouped(input, row.groups, what, own, column) : own;
  });
  return measureBlock(cells, columns, book, {
    ruleAbove: row.isFirst && shape.form === "long" ? "strong" : "light",
    isRest: false,
  });
}

/** The cell as one with those of the metric's other rows; a text too long for that stands in the first of them. */
function grouped(
  { book, pagePoints, cellWords }: MetricsTableInput,
  groups: Map<MetricsColumnKind["kind"], BlockCell>,
  what: MetricsColumnKind,
  own: OwnCell,
  column: TableColumn,
): BlockCell {
  const known = groups.get(what.kind);
  if (known) return known;
  const texts: Said = [own.text, ...(own.others ?? []).map(({ text }) => text)];
  const continued = (longest: number): Said =>
    what.kind === "metric" ? continuedNames(texts, cellWords, longest) : [""];
  const { group, isWhole } = nameGroup(
    { texts, continued, style: own.style },
    column,
    pagePoints,
    book,
  );
  groups.set(what.kind, { kind: "group", group });
  if (isWhole) return { kind: "group", group };
  return own;
}

function cellOf(
  { layout, firstIndex }: MetricsTableInput,
  { table, words }: SaidMetrics,
  { metricIndex, periodIndex = 0, isFirst }: RowOfTable,
  what: MetricsColumnKind,
): Pick<OwnCell, "text" | "number"> & { style: StyleBase } {
  const saysAll = isFirst || layout === "committee";
  const metric = table.rows[metricIndex];
  const valueAt = (at: number): Pick<OwnCell, "text" | "number"> =>
    metric?.values[at] ?? { text: "" };
  if (!metric) return { text: "", style: "text" };
  switch (what.kind) {
    case "number-of-row":
      return { text: String(firstIndex + metricIndex + 1), style: "text" };
    case "metric":
      return { text: saysAll ? metric.name : metric.shortName, style: "text" };
    case "period":
      return { ...valueAt(what.periodIndex), style: "number" };
    case "row-period":
      return { text: table.periods[periodIndex] ?? "", style: "text" };
    case "row-value":
      return { ...valueAt(periodIndex), style: "number" };
    case "change":
      return saysAll
        ? { text: metric.change, style: "text" }
        : { text: words.metrics.seeFirstRow, style: "quiet" };
    case "target":
      // Whether it was met is said of the latest value, beside the change to it.
      return { text: saysAll ? metric.target : metric.targetGiven, style: "text" };
  }
}

function explained(
  { layout, book }: MetricsTableInput,
  { words }: SaidMetrics,
  what: MetricsColumnKind,
  cell: ReturnType<typeof cellOf>,
  widthPoints: number,
): OwnCell {
  const common = {
    kind: "own",
    whenParted: layout === "accessible" ? "mention" : "blank",
    isRest: false,
  } as const;
  if (layout === "accessible" && cell.text.trim() === "") {
    return { ...common, text: words.metrics.columns[SAID_AS[what.kind]].blank, style: "quiet" };
  }
  const { number, ...said } = cell;
  // A number that is wider than its column would show as "####"; as text it wraps.
  const fits = textWidthPoints(cell.text, book.fontOf("number")) <= roomPoints(widthPoints, 1);
  return number && fits ? { ...common, ...said, number } : { ...common, ...said };
}

/** How a column's heading stands above its cells. */
export function metricsHeadingStyle(what: MetricsColumnKind): TableColumn["headingStyle"] {
  return what.kind === "period" || what.kind === "row-value" ? "headingRight" : "heading";
}
