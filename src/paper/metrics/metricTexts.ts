import { changeWords, type MetricChange } from "../../metric";
import type { MetricObservation, MetricRecord, Plan } from "../../plan";
import { fill, type PaperWords } from "../../words";
import type { NoteBook } from "../noteBook";
import type { MetricValueCell } from "../types";

/** The band or theme that a metric stands under. */
export function groupOf({ group }: MetricRecord): string {
  return group.trim();
}

/** Benchmarks and other figures that stand beside a metric's own, each with the heading of its column. */
export function besideLines({ beside }: MetricRecord, { cells }: PaperWords): string[] {
  return beside.flatMap(({ label, value }) =>
    value.kind === "empty" ? [] : [fill(cells.labelled, { label: label.trim(), text: value.text })],
  );
}

/**
 * The metric's code and name with the mark of its note; below them its group, where that has no table of its own, its unit
 * and what is good in the officer's words.
 */
export function metricName(
  metric: MetricRecord,
  group: string,
  plan: Plan,
  notes: NoteBook,
  words: PaperWords,
): string {
  const { code } = metric;
  const note = metric.note.trim() === "" ? "" : notes.add(metric.note);
  const name = [code.trim(), metric.name, note].filter((text) => text !== "").join(" ");
  const labelled = (column: "unit" | "goodIs", text: string): string => {
    if (text.trim() === "") return "";
    const own = plan.metricsSheet?.columns[column]?.heading.trim() ?? "";
    const label = own === "" ? words.metrics[column] : own;
    return fill(words.cells.labelled, { label, text: text.trim() });
  };
  const good = metric.goodIsText.trim();
  const bare = BARE_GOOD.exec(good)?.[0].toLowerCase();
  const goodWords =
    bare === undefined
      ? labelled("goodIs", good)
      : words.metrics.better[bare === "lower" ? "lower" : "higher"];
  const details = [labelled("unit", metric.unit), goodWords]
    .filter((text) => text !== "")
    .join("; ");
  return [name, group, details].filter((text) => text !== "").join("\n");
}

const BARE_GOOD = /^(?:lower|higher)$/i;

/** The change to the latest period in words, then the change since the first one where that is another. */
export function trendsWords(metric: MetricRecord, words: PaperWords): string {
  const { shortTrend, longTrend } = metric;
  if (!shortTrend) return "";
  const said = (change: MetricChange): string => changeWords(change, words.figureWords);
  if (!longTrend || longTrend.from === shortTrend.from) return said(shortTrend);
  return [shortTrend, longTrend]
    .map((change) =>
      change.from
        ? fill(words.metrics.since, { period: change.from, change: said(change) })
        : said(change),
    )
    .join("\n");
}

/** The target as written and whether it was met, then what the metric can be compared with. */
export function targetWords(metric: MetricRecord, words: PaperWords): string {
  const { target, targetOutcome } = metric;
  const outcome = target && targetOutcome ? words.metrics.outcomes[targetOutcome] : "";
  return [target?.text ?? "", outcome, ...besideLines(metric, words)]
    .filter((text) => text !== "")
    .join("\n");
}

/** A value as the officer's cell shows it; a number stays one. */
export function valueCell({ value, cell }: MetricObservation): MetricValueCell {
  if (value.kind === "empty") return { text: "" };
  const { text } = value;
  if (cell.kind !== "number" || cell.text !== text) return { text };
  return { text, number: { number: cell.number, numberFormat: cell.numberFormat } };
}
