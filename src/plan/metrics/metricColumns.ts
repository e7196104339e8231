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
    names: ["metric", "measure", "indicator", "performance indicator", "kpi", "pi"]
      .concat(["key performance indicator", "performance measure", "what we measure"])
      .concat(["key measure", "outcome measure", "success measure", "key metric"])
      .concat(["key indicator", "local indicator", "measure of success", "pi description"])
      .concat([
        "indicator description",
        "metric name",
        "indicator name",
        "measure name",
        "kpi name",
      ]),
    weak: ["description", "name", "title", "statistic", "outcome", "data item"],
  },
  code: {
    label: "Code",
    isNeeded: false,
    names: ["code", "ref", "reference", "indicator code", "kpi code", "pi code", "measure code"]
      .concat([
        "ref no",
        "kpi ref",
        "pi ref",
        "kpi no",
        "pi no",
        "indicator ref",
        "id",
        "indicator id",
      ])
      .concat([
        "metric id",
        "measure id",
        "measure ref",
        "kpi id",
        "number",
        "no",
        "#",
        "indicator no",
      ]),
    weak: ["pi", "item"],
  },
  group: {
    label: "Group",
    isNeeded: false,
    names: ["theme", "priority", "aim", "objective", "service", "directorate", "service area"]
      .concat(["category", "domain", "portfolio", "department", "strategic priority", "pillar"])
      .concat(["corporate priority", "council priority", "outcome area", "section", "heading"]),
    weak: ["outcome", "area", "group", "topic", "programme", "type"],
  },
  unit: {
    label: "Unit",
    isNeeded: false,
    names: ["unit", "unit of measure", "unit of measurement", "measured in", "measurement unit"]
      .concat(["uom", "u m", "measured as", "format of data", "data format", "number or %"])
      .concat(["% or no", "no or %", "# or %"]),
    weak: ["format", "type", "data type"],
  },
  target: {
    label: "Metric’s target",
    isNeeded: false,
    names: ["target", "annual target", "target value", "current target", "year end target"].concat([
      "target for year",
      "performance target",
      "local target",
      "national target",
    ]),
    weak: ["goal", "ambition", "standard", "benchmark", "aim"],
  },
  goodIs: {
    label: "Good is",
    isNeeded: false,
    names: ["good is", "polarity", "good performance is", "better is", "desired direction"]
      .concat(["what good look like", "what is good", "desired trend", "good performance"])
      .concat(["direction of good", "high or low is good", "which way is good", "aim to"])
      .concat(["better if", "good when", "bigger is better"])
      .concat(["desired direction of travel", "aim to maximise or minimise", "aim to max or min"])
      .concat(["pol", "polar", "max min", "min max", "max or min", "h l", "hi lo", "high low"])
      .concat(["higher lower better", "higher or lower is better", "better is higher or lower"])
      .concat(["good perf", "good perf is", "good to be", "higher or lower", "up or down is good"]),
    weak: ["direction", "good", "better", "dir", "gd"],
  },
  note: {
    label: "Note",
    isNeeded: false,
    names: [
      "note",
      "comment",
      "commentary",
      "narrative",
      "footnote",
      "remark",
      "explanation",
    ].concat(["note on data", "data note"]),
    weak: ["update", "source", "context"],
  },
  period: {
    label: "Period (one row each)",
    isNeeded: false,
    names: ["period", "reporting period", "time period", "year", "quarter", "month"].concat([
      "financial year",
      "reporting year",
      "data period",
    ]),
    weak: ["date", "when"],
  },
  value: {
    label: "Value (one row each)",
    isNeeded: false,
    names: ["value", "result", "figure", "actual", "performance", "score", "actual value"].concat([
      "actual performance",
      "data value",
      "outturn",
      "latest value",
    ]),
    weak: ["data", "amount", "number", "count", "total"],
  },
} as const satisfies Record<string, MetricPart>;

export type MetricsColumn = keyof typeof METRIC_COLUMNS;

/** The columns in the table's order. */
export const METRICS_COLUMNS: readonly MetricsColumn[] = Object.keys(METRIC_COLUMNS).filter(
  (column): column is MetricsColumn => Object.hasOwn(METRIC_COLUMNS, column),
);

/** Words that say of a sheet's name that it holds metrics; used only between sheets whose headings say the same. */
export const METRICS_SHEET_NAMES: readonly string[] = [
  "metric",
  "measure",
  "indicator",
  "kpi",
].concat(["performance", "data", "pi", "statistic"]);
