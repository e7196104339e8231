import type { MetricObservation, MetricRecord, Plan } from "../../plan";
import type { TargetOutcome } from "../../metric";
import { cellAt, cellText } from "../../sheet";
import type { OwnCell } from "../table/types";
import type { NoteBook } from "../notes/noteBook";

const OUTCOMES: Readonly<Record<TargetOutcome, string>> = {
  met: "Met",
  "not-met": "Not met",
  "cannot-tell": "Cannot be told",
};

/** The metric's name, its unit and what is good in the officer's words, and where its note stands. */
export function metricName(metric: MetricRecord, plan: Plan, notes: NoteBook): string {
  const name = metric.note.trim() === "" ? metric.name : `${metric.name} ${notes.add(metric.note)}`;
  const unit = labelled("unit", metric.unit, plan);
  const good = labelled("goodIs", wordsAt(metric, "goodIs", plan), plan);
  const details = [unit, good].filter((text) => text !== "").join("; ");
  return details === "" ? name : `${name}\n${details}`;
}

/** The change to the latest period in words, then the change since the first one where that is another. */
export function changeWords(metric: MetricRecord): string {
  const { shortTrend, longTrend } = metric;
  if (!shortTrend) return "";
  if (!longTrend || longTrend.from === shortTrend.from) return shortTrend.words;
  return [shortTrend, longTrend]
    .map((change) => (change.from ? `Since ${change.from}: ${change.words}` : change.words))
    .join("\n");
}

/** The target as written and whether it was met. */
export function targetWords(metric: MetricRecord): string {
  if (!metric.target) return "";
  const outcome = metric.targetOutcome ? OUTCOMES[metric.targetOutcome] : "";
  return [metric.target.text, outcome].filter((text) => text !== "").join("\n");
}

/** A value as the officer's cell shows it; a number stays one. */
export function valueCell(
  observation: MetricObservation | undefined,
  plan: Plan,
): Pick<OwnCell, "text" | "number"> {
  if (!observation || observation.value.kind === "empty") return { text: "" };
  const { text } = observation.value;
  const grid = plan.metricsSheet?.grid;
  const { rowIndex, columnIndex } = observation.place;
  const cell = grid ? cellAt(grid, rowIndex, columnIndex) : undefined;
  if (cell?.kind !== "number" || cell.text !== text) return { text };
  return { text, number: { number: cell.number, numberFormat: cell.numberFormat } };
}

/** The officer's own words in a column of the metric's row. */
function wordsAt(metric: MetricRecord, column: "goodIs", plan: Plan): string {
  const found = plan.metricsSheet?.columns[column];
  if (!plan.metricsSheet || !found) return "";
  return cellText(cellAt(plan.metricsSheet.grid, metric.rowIndex, found.columnIndex)).trim();
}

function labelled(column: "unit" | "goodIs", words: string, plan: Plan): string {
  if (words.trim() === "") return "";
  const own = plan.metricsSheet?.columns[column]?.heading.trim() ?? "";
  return `${own === "" ? { unit: "Unit", goodIs: "Good is" }[column] : own}: ${words.trim()}`;
}
