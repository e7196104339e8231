import type { MetricRow, MetricsTable, Paper } from "../../paper";
import { fill, type PaperMetricColumn, type PaperWords } from "../../words";
import { cellOf, tableBlock } from "./tableBlock";
import type { Block, TableCell, TableRow } from "./types";

/** With more periods a row a metric would be wider than a page: then each period has a row. */
const MOST_PERIODS_BESIDE = 8;

/** The metrics: a table, or where the sheet groups them a table a group, each with its heading. */
export function metricsBlocks(
  metrics: MetricsTable,
  layout: "committee" | "accessible",
  titleOf: (own: string, otherwise: string) => string,
  { words }: Paper,
): Block[] {
  return groupsOf(metrics.rows).flatMap(({ name, rows }): Block[] => {
    const own = name === "" ? "" : fill(words.metrics.ofGroup, { group: name });
    const title = titleOf(own, words.sections.metrics);
    const isWide = metrics.periods.length <= MOST_PERIODS_BESIDE;
    const blank = (column: PaperMetricColumn): string =>
      layout === "accessible" ? words.metrics.columns[column].blank : "";
    const table = isWide
      ? wideTable({ ...metrics, rows }, title, blank, words)
      : longTable({ ...metrics, rows }, title, layout, blank, words);
    return [{ kind: "heading", text: title }, table];
  });
}

type Blank = (column: PaperMetricColumn) => string;

function wideTable(metrics: MetricsTable, name: string, blank: Blank, words: PaperWords): Block {
  const { headings, periods, hasTargets } = metrics;
  const columns = [
    { heading: headings.metric, isNumber: false },
    ...periods.map((heading) => ({ heading, isNumber: true })),
    ...lastColumns(metrics, words),
  ];
  const rows = metrics.rows.map((metric): TableRow => ({
    cells: [
      nameCell(metric, 1, blank),
      ...periods.map((_, at) => valueCell(metric.values[at]?.text ?? "", blank)),
      said(metric.change, blank("change")),
      ...(hasTargets ? [said(metric.target, blank("target"))] : []),
    ],
    isStart: false,
  }));
  return tableBlock(name, columns, rows);
}

function longTable(
  metrics: MetricsTable,
  name: string,
  layout: "committee" | "accessible",
  blank: Blank,
  words: PaperWords,
): Block {
  const { headings, periods, hasTargets } = metrics;
  const columns = [
    { heading: headings.metric, isNumber: false },
    { heading: headings.period, isNumber: false },
    { heading: headings.value, isNumber: true },
    ...lastColumns(metrics, words),
  ];
  const rows = metrics.rows.flatMap((metric): TableRow[] => {
    const found = metric.values.flatMap((value, at) => (value ? [{ value, at }] : []));
    const lines = found.length > 0 ? found : [{ value: { text: "" }, at: -1 }];
    const isOnce = layout === "committee";
    return lines.map(({ value, at }, index): TableRow => {
      const isFirst = index === 0;
      const rowCount = isOnce ? lines.length : 1;
      const shared = (text: string, otherwise: string): TableCell | undefined => {
        if (isFirst) return { ...said(text, otherwise), rowCount };
        return isOnce ? undefined : said("", otherwise);
      };
      return {
        cells: [
          isFirst
            ? nameCell(metric, rowCount, blank)
            : isOnce
              ? undefined
              : cellOf(metric.shortName, { isHeader: true }),
          said(periods[at] ?? "", words.metrics.noPeriod),
          valueCell(value.text, blank),
          isFirst || isOnce
            ? shared(metric.change, blank("change"))
            : cellOf(words.metrics.seeFirstRow, { tone: "quiet" }),
          ...(hasTargets
            ? [
                isFirst || isOnce
                  ? shared(metric.target, blank("target"))
                  : said(metric.targetGiven, blank("target")),
              ]
            : []),
        ],
        isStart: isFirst,
      };
    });
  });
  return tableBlock(name, columns, rows);
}

function lastColumns({ headings, hasTargets }: MetricsTable, words: PaperWords) {
  return [
    { heading: words.metrics.columns.change.heading, isNumber: false },
    ...(hasTargets ? [{ heading: headings.target, isNumber: false }] : []),
  ];
}

function nameCell({ name }: MetricRow, rowCount: number, blank: Blank): TableCell {
  const text = name.trim() === "" ? blank("metric") : name;
  return cellOf(text, { isHeader: text !== "", rowCount });
}

/** A short value such as "over £20m" should stand on one line. */
function valueCell(text: string, blank: Blank): TableCell {
  const cell = said(text, blank("value"));
  return text.length <= SHORT_VALUE ? { ...cell, unbroken: [text] } : cell;
}

const SHORT_VALUE = 12;

function said(text: string, blank: string): TableCell {
  return text.trim() === "" ? cellOf(blank, { tone: "quiet" }) : cellOf(text);
}

/** Rows of one group that follow one another. */
function groupsOf(rows: readonly MetricRow[]): { name: string; rows: readonly MetricRow[] }[] {
  const starts = rows.flatMap((row, at) => (row.group === rows[at - 1]?.group ? [] : [at]));
  return starts.map((first, at) => ({
    name: rows[first]?.group ?? "",
    rows: rows.slice(first, starts[at + 1]),
  }));
}
