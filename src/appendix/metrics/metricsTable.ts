import type { MetricRecord, Plan } from "../../plan";
import type { StyleBook } from "../look/styleBook";
import type { StyleBase } from "../look/styles";
import type { NoteBook } from "../notes/noteBook";
import { measureBlock } from "../table/measureBlock";
import type { Block, OwnCell, Table, TableColumn } from "../table/types";
import { roomPoints } from "../text/cellText";
import { textWidthPoints } from "../text/charWidth";
import type { MetricsColumnKind, MetricsShape } from "./metricsColumns";
import { changeWords, metricName, targetWords, valueCell } from "./metricTexts";

export interface MetricsTableInput {
  readonly plan: Plan;
  readonly shape: MetricsShape;
  readonly columns: readonly TableColumn[];
  readonly layout: "committee" | "accessible";
  readonly notes: NoteBook;
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
  const blocks = input.plan.metrics.flatMap((metric, at): Block[] =>
    input.shape.form === "wide"
      ? [row(input, metric, at, undefined)]
      : periodsOf(metric, input.plan).map((periodIndex) => row(input, metric, at, periodIndex)),
  );
  return { columns: input.columns, blocks, mayPartAtFoot: false };
}

/** The periods that a metric has a cell for; a metric without any still has a row. */
function periodsOf(metric: MetricRecord, plan: Plan): number[] {
  const labels = new Set(metric.observations.map(({ period }) => period.label));
  const indexes = plan.periods.flatMap(({ label }, at) => (labels.has(label) ? [at] : []));
  return indexes.length > 0 ? indexes : [0];
}

function row(
  input: MetricsTableInput,
  metric: MetricRecord,
  metricIndex: number,
  periodIndex: number | undefined,
): Block {
  const { plan, shape, columns, book } = input;
  const isFirst = periodIndex === undefined || periodIndex === periodsOf(metric, plan)[0];
  const isLast = periodIndex === undefined || periodIndex === periodsOf(metric, plan).at(-1);
  const cells = shape.columns.map(({ what }, at): OwnCell => {
    const width = columns[at]?.widthPoints ?? 0;
    return explained(
      input,
      what,
      cellOf(input, metric, metricIndex, what, periodIndex, isLast),
      width,
    );
  });
  return measureBlock(cells, columns, book, {
    ruleAbove: isFirst && shape.form === "long" ? "strong" : "light",
    isRest: false,
  });
}

function cellOf(
  { plan, notes }: MetricsTableInput,
  metric: MetricRecord,
  metricIndex: number,
  what: MetricsColumnKind,
  periodIndex: number | undefined,
  isLast: boolean,
): Pick<OwnCell, "text" | "number"> & { style: StyleBase } {
  switch (what.kind) {
    case "number-of-row":
      return { text: String(metricIndex + 1), style: "text" };
    case "metric":
      return { text: metricName(metric, plan, notes), style: "text" };
    case "period":
      return { ...valueCell(observationAt(metric, plan, what.periodIndex), plan), style: "number" };
    case "row-period":
      return { text: plan.periods[periodIndex ?? 0]?.label ?? "", style: "text" };
    case "row-value":
      return { ...valueCell(observationAt(metric, plan, periodIndex ?? 0), plan), style: "number" };
    case "change":
      return isLast
        ? { text: changeWords(metric), style: "textIndented" }
        : { text: "See the latest period", style: "quiet" };
    case "target":
      return { text: targetWords(metric), style: "text" };
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
