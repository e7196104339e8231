import { TARGETS_COLUMNS, type TargetsColumn } from "../columns/planColumns";
import { METRICS_COLUMNS, type MetricsColumn } from "../metrics/metricColumns";
import { oneOf } from "./readers";

/** A column that somebody names in a command: its part, and its heading or letter. */
export type ColumnChoice =
  | { readonly sheet: "targets"; readonly column: TargetsColumn; readonly wanted: string }
  | { readonly sheet: "metrics"; readonly column: MetricsColumn; readonly wanted: string };

/**
 * Reads what stands behind `--column`: `readColumnChoice("target=Governance Issue")` names the plan's target by its
 * heading, "timescale=F" its timescale by a letter, "metrics.target=G" a column of the metrics; "rag=none" says that no
 * column is the RAG. Undefined for a part that
 * does not exist and where nothing is named.
 */
export function readColumnChoice(typed: string): ColumnChoice | undefined {
  const at = typed.indexOf("=");
  const [part, wanted] = [typed.slice(0, Math.max(at, 0)).trim(), typed.slice(at + 1).trim()];
  if (at < 1 || wanted === "") return undefined;
  const column = oneOf(part, TARGETS_COLUMNS);
  if (column !== undefined) return { sheet: "targets", column, wanted };
  const ofMetrics = oneOf(part.replace(/^metrics\./, ""), METRICS_COLUMNS);
  return ofMetrics === undefined ? undefined : { sheet: "metrics", column: ofMetrics, wanted };
}
