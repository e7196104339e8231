import type { ColumnWords } from "../columns/headingWords";
import type { MetricsColumn } from "../types";

/** The headings that officers give to the columns of a metrics sheet beside its periods. */
export const METRICS_WORDS: Readonly<Record<MetricsColumn, ColumnWords>> = {
  metric: {
    names: ["metric", "measure", "indicator", "performance indicator", "kpi", "pi"]
      .concat(["key performance indicator", "performance measure", "what we measure"])
      .concat(["key measure", "outcome measure", "success measure", "key metric"])
      .concat(["key indicator", "local indicator", "measure of success", "pi description"])
      .concat(["indicator description", "metric name", "indicator name", "measure name"]),
    weak: ["description", "name", "title", "statistic", "outcome", "data item"],
  },
  unit: {
    names: ["unit", "unit of measure", "unit of measurement", "measured in", "measurement unit"],
    weak: ["format", "type"],
  },
  target: {
    names: ["target", "annual target", "target value", "current target", "year end target"].concat([
      "target for year",
      "performance target",
      "local target",
      "national target",
    ]),
    weak: ["goal", "ambition", "standard", "benchmark", "aim"],
  },
  goodIs: {
    names: ["good is", "polarity", "good performance is", "better is", "desired direction"]
      .concat(["what good look like", "what is good", "desired trend", "good performance"])
      .concat(["direction of good", "high or low is good", "which way is good", "aim to"])
      .concat(["better if", "good when", "bigger is better"])
      .concat(["desired direction of travel", "aim to maximise or minimise"]),
    weak: ["direction", "good", "better"],
  },
  note: {
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
    names: ["period", "reporting period", "time period", "year", "quarter", "month"].concat([
      "financial year",
      "reporting year",
      "data period",
    ]),
    weak: ["date", "when"],
  },
  value: {
    names: ["value", "result", "figure", "actual", "performance", "score", "actual value"].concat([
      "actual performance",
      "data value",
      "outturn",
      "latest value",
    ]),
    weak: ["data", "amount", "number", "count", "total"],
  },
};

/** Words that say of a sheet's name that it holds metrics; used only between sheets whose headings say the same. */
export const METRICS_SHEET_NAMES: readonly string[] = [
  "metric",
  "measure",
  "indicator",
  "kpi",
].concat(["performance", "data", "pi", "statistic"]);
