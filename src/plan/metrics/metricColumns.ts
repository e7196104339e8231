import { listOf } from "../columns/listOf";
import type { ColumnWords } from "../columns/planColumns";

/** What is known of a column of metrics beside the words of its heading. */
export interface MetricPart extends ColumnWords {
  /** What the pane and the command call it. */
  readonly label: string;
  readonly isNeeded: boolean;
}

/** The columns of a metrics sheet beside its periods. A long sheet has `period` and `value`. */
export const METRIC_COLUMNS = {
  metric: {
    label: "Metric",
    isNeeded: true,
    names: listOf(`metric, what we measure`),
    forms:
      /^(?:(?:(?:key|local|success|outcome|performance|strategic|corporate) )*(?:metric|measure|indicator|kpi|pi)(?: (?:name|description))?)$/,
    weak: listOf("description, name, title, statistic, outcome, data item"),
  },
  code: {
    label: "Code",
    isNeeded: false,
    names: listOf(`code`),
    forms:
      /^(?:(?:(?:indicator|kpi|pi|measure|metric) )?(?:code|ref|reference|id|no|number|#)(?: no)?)$/,
    weak: listOf("pi, item"),
  },
  group: {
    label: "Group",
    isNeeded: false,
    names:
      listOf(`theme, priority, aim, objective, service, directorate, service area, category, domain, portfolio,
      department, strategic priority, pillar, corporate priority, council priority, outcome area, section,
      heading`),
    weak: listOf("outcome, area, group, topic, programme, type"),
  },
  unit: {
    label: "Unit",
    isNeeded: false,
    names:
      listOf(`unit, measured in, measurement unit, uom, u m, measured as, format of data, data format, number or %,
      % or no, no or %, # or %`),
    weak: listOf("format, type, data type"),
  },
  target: {
    label: "Metric’s target",
    isNeeded: false,
    names: listOf(`target, target value`),
    forms: /^(?:(?:annual|current|year end|performance|local|national|quarterly) target)$/,
    weak: listOf("goal, ambition, standard, benchmark, aim"),
  },
  goodIs: {
    label: "Good is",
    isNeeded: false,
    names: listOf(`good is, polarity, direction of good, pol, polar`),
    forms:
      /^(?:(?:what|which way|higher|bigger|up|high) (?:\w+ ){0,3}(?:good|better)(?: look like)?|(?:good|better) (?:is|if|when|to be|performance|perf)(?: is)?(?: higher or lower)?|aim to(?: max\w*(?: or min\w*)?)?|desired (?:direction|trend)|(?:max|min|h|hi|high|higher) (?:or )?(?:min|max|l|lo|low|lower))$/,
    weak: listOf("direction, good, better, dir, gd"),
  },
  note: {
    label: "Note",
    isNeeded: false,
    names: listOf(`note, comment, commentary, narrative, footnote, remark, explanation, data note`),
    weak: listOf("update, source, context"),
  },
  period: {
    label: "Period (one row each)",
    isNeeded: false,
    names: listOf(
      `period, reporting period, time period, year, quarter, month, financial year, reporting year, data period`,
    ),
    weak: listOf("date, when"),
  },
  value: {
    label: "Value (one row each)",
    isNeeded: false,
    names:
      listOf(`value, result, figure, actual, performance, score, actual value, actual performance, data value,
      outturn, latest value`),
    weak: listOf("data, amount, number, count, total"),
  },
} as const satisfies Record<string, MetricPart>;

export type MetricsColumn = keyof typeof METRIC_COLUMNS;

/** The columns in the table's order. */
export const METRICS_COLUMNS: readonly MetricsColumn[] = Object.keys(METRIC_COLUMNS).filter(
  (column): column is MetricsColumn => Object.hasOwn(METRIC_COLUMNS, column),
);

/** Words that say of a sheet's name that it holds metrics; used only between sheets whose headings say the same. */
export const METRICS_SHEET_NAMES: readonly string[] = listOf(
  "metric, measure, indicator, kpi, performance, data, pi, statistic",
);
