import type { MetricRecord, Plan } from "../../plan";
import type { StyleBook } from "../look/styleBook";
import type { StyleBase } from "../look/styles";
import type { NoteBook } from "../notes/noteBook";
import { continuedName } from "../table/continuedName";
import { measureBlock, measureGroup } from "../table/measureBlock";
import type { Block, BlockCell, OwnCell, Table, TableColumn } from "../table/types";
import { roomPoints, textWidthPoints } from "../../page";
import type { MetricsColumnKind, MetricsShape } from "./metricsColumns";
import { shortMetricNames } from "./shortMetricNames";
import { changeWords, metricName, targetWords, valueCell } from "./metricTexts";

export interface MetricsTableInput {
  readonly plan: Plan;
  readonly shape: MetricsShape;
  readonly columns: readonly TableColumn[];
  readonly layout: "committee" | "accessible";
  readonly notes: NoteBook;
  /** What the rows of a full page may fill, in points. */
  readonly pagePoints: number;
  readonly book: StyleBook;
}

/** What stands in the accessible layout where there is nothing to say. */
const WHEN_BLANK: Readonly<Record<MetricsColumnKind["kind"], string>> = {
  "number-of-row": "",
  metric: "No name given",
  period: "No value",
  "row-period": "No period",
  "row-value": "No value",
  change: "No earlier value",
  target: "No target",
};

/** The metrics table: a row a metric, or in the long form a row a metric and period. */
export function metricsTable(input: MetricsTableInput): Table {
  const shortNames = shortMetricNames(input.plan.metrics);
  const blocks = input.plan.metrics.flatMap((metric, at): Block[] => {
    const rowOf = { metric, metricIndex: at, name: metricName(metric, input.plan, input.notes) };
    if (input.shape.form === "wide") return [blockOf(input, { ...rowOf, isFirst: true })];
    const periods = periodsOf(metric, input.plan);
    const shortName = input.layout === "accessible" ? (shortNames.get(metric) ?? "") : rowOf.name;
    const groups = new Map<MetricsColumnKind["kind"], BlockCell>();
    return periods.map((periodIndex, row) =>
      blockOf(input, {
        ...rowOf,
        name: row === 0 ? rowOf.name : shortName,
        periodIndex,
        isFirst: row === 0,
        groups,
      }),
    );
  });
  return { columns: input.columns, blocks, mayPartAtFoot: false };
}

/** One row of the table, with what it shares with the other rows of its metric. */
interface MetricRow {
  readonly metric: MetricRecord;
  readonly metricIndex: number;
  readonly name: string;
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
/** A text beyond this share of a page is not merged, so that it can be parted. */
const LONGEST_GROUP_SHARE = 0.4;

/** The periods that a metric has a cell for; a metric without any still has a row. */
function periodsOf(metric: MetricRecord, plan: Plan): number[] {
  const labels = new Set(metric.observations.map(({ period }) => period.label));
  const indexes = plan.periods.flatMap(({ label }, at) => (labels.has(label) ? [at] : []));
  return indexes.length > 0 ? indexes : [0];
}

function blockOf(input: MetricsTableInput, row: MetricRow): Block {
  const { shape, columns, book } = input;
  const cells = shape.columns.map(({ what }, at): BlockCell => {
    const column = columns[at];
    const own = explained(input, what, cellOf(input, row, what), column?.widthPoints ?? 0);
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
  { book, pagePoints }: MetricsTableInput,
  groups: Map<MetricsColumnKind["kind"], BlockCell>,
  what: MetricsColumnKind,
  own: OwnCell,
  column: TableColumn,
): BlockCell {
  const known = groups.get(what.kind);
  if (known) return known;
  const continuedText = what.kind === "metric" ? continuedName(own.text) : "";
  const texts = { text: own.text, continuedText, style: own.style };
  const group = measureGroup(texts, column, book);
  if (group.heightPoints <= pagePoints * LONGEST_GROUP_SHARE) {
    const cell: BlockCell = { kind: "group", group };
    groups.set(what.kind, cell);
    return cell;
  }
  const below = measureGroup({ ...texts, text: continuedText }, column, book);
  groups.set(what.kind, { kind: "group", group: below });
  return own;
}

function cellOf(
  { plan, layout }: MetricsTableInput,
  { metric, metricIndex, name, periodIndex = 0, isFirst }: MetricRow,
  what: MetricsColumnKind,
): Pick<OwnCell, "text" | "number"> & { style: StyleBase } {
  switch (what.kind) {
    case "number-of-row":
      return { text: String(metricIndex + 1), style: "text" };
    case "metric":
      return { text: name, style: "text" };
    case "period":
      return { ...valueCell(observationAt(metric, plan, what.periodIndex), plan), style: "number" };
    case "row-period":
      return { text: plan.periods[periodIndex]?.label ?? "", style: "text" };
    case "row-value":
      return { ...valueCell(observationAt(metric, plan, periodIndex), plan), style: "number" };
    case "change":
      return isFirst || layout === "committee"
        ? { text: changeWords(metric), style: "textIndented" }
        : { text: "See the first row", style: "quietIndented" };
    case "target":
      // Whether it was met is said of the latest value, beside the change to it.
      return isFirst || layout === "committee"
        ? { text: targetWords(metric), style: "text" }
        : { text: metric.target?.text ?? "", style: "text" };
  }
}

function observationAt(
  metric: MetricRecord,
  plan: Plan,
  periodIndex: number,
): MetricRecord["observations"][number] | undefined {
  const label = plan.periods[periodIndex]?.label;
  return metric.observations.find(({ period }) => period.label === label);
}

function explained(
  { layout, book }: MetricsTableInput,
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
    return { ...common, text: WHEN_BLANK[what.kind], style: "quiet" };
  }
  const { number, ...words } = cell;
  // A number that is wider than its column would show as "####"; as text it wraps.
  const fits = textWidthPoints(cell.text, book.fontOf("number")) <= roomPoints(widthPoints, 1);
  return number && fits ? { ...common, ...words, number } : { ...common, ...words };
}

/** How a column's heading stands above its cells. */
export function metricsHeadingStyle(what: MetricsColumnKind): TableColumn["headingStyle"] {
  if (what.kind === "change") return "headingIndented";
  return what.kind === "period" || what.kind === "row-value" ? "headingRight" : "heading";
}
