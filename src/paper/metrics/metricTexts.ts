import type { MetricObservation, MetricRecord, Plan } from "../../plan";
import { fill, type PaperWords } from "../../words";
import type { NoteBook } from "../noteBook";
import type { MetricValueCell } from "../types";

/** The metric's name, its unit and what is good in the officer's words, and where its note stands. */
export function metricName(
  metric: MetricRecord,
  plan: Plan,
  notes: NoteBook,
  words: PaperWords,
): string {
  const name = metric.note.trim() === "" ? metric.name : `${metric.name} ${notes.add(metric.note)}`;
  const labelled = (column: "unit" | "goodIs", text: string): string => {
    if (text.trim() === "") return "";
    const own = plan.metricsSheet?.columns[column]?.heading.trim() ?? "";
    const label = own === "" ? words.metrics[column] : own;
    return fill(words.cells.labelled, { label, text: text.trim() });
  };
  const details = [labelled("unit", metric.unit), labelled("goodIs", metric.goodIsText)]
    .filter((text) => text !== "")
    .join("; ");
  return details === "" ? name : `${name}\n${details}`;
}

/** The change to the latest period in words, then the change since the first one where that is another. */
export function changeWords(metric: MetricRecord, words: PaperWords): string {
  const { shortTrend, longTrend } = metric;
  if (!shortTrend) return "";
  if (!longTrend || longTrend.from === shortTrend.from) return shortTrend.words;
  return [shortTrend, longTrend]
    .map((change) =>
      change.from
        ? fill(words.metrics.since, { period: change.from, change: change.words })
        : change.words,
    )
    .join("\n");
}

/** The target as written and whether it was met. */
export function targetWords({ target, targetOutcome }: MetricRecord, words: PaperWords): string {
  if (!target) return "";
  const outcome = targetOutcome ? words.metrics.outcomes[targetOutcome] : "";
  return [target.text, outcome].filter((text) => text !== "").join("\n");
}

/** A value as the officer's cell shows it; a number stays one. */
export function valueCell({ value, cell }: MetricObservation): MetricValueCell {
  if (value.kind === "empty") return { text: "" };
  const { text } = value;
  if (cell.kind !== "number" || cell.text !== text) return { text };
  return { text, number: { number: cell.number, numberFormat: cell.numberFormat } };
}
