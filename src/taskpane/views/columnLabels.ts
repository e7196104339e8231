import type { MetricsColumn, TargetsColumn } from "../../jobs";

/** A column as the pane names it. */
export interface ColumnLabel<Column extends string> {
  readonly column: Column;
  readonly label: string;
  /** Whether the appendix cannot be made without it. */
  readonly isNeeded: boolean;
}

export const TARGETS_COLUMNS: readonly ColumnLabel<TargetsColumn>[] = [
  { column: "aim", label: "Aim", isNeeded: false },
  { column: "target", label: "Target", isNeeded: true },
  { column: "progressMade", label: "Progress made", isNeeded: false },
  { column: "progressPlanned", label: "Progress planned", isNeeded: false },
  { column: "timescale", label: "Timescale", isNeeded: true },
  { column: "revisedTimescale", label: "Revised timescale", isNeeded: false },
  { column: "status", label: "Status", isNeeded: false },
  { column: "lead", label: "Lead officer", isNeeded: false },
  { column: "ref", label: "Reference", isNeeded: false },
  { column: "percentComplete", label: "Per cent complete", isNeeded: false },
  { column: "notes", label: "Notes", isNeeded: false },
];

export const METRICS_COLUMNS: readonly ColumnLabel<MetricsColumn>[] = [
  { column: "metric", label: "Metric", isNeeded: true },
  { column: "unit", label: "Unit", isNeeded: false },
  { column: "target", label: "Metric’s target", isNeeded: false },
  { column: "goodIs", label: "Good is", isNeeded: false },
  { column: "note", label: "Note", isNeeded: false },
  { column: "period", label: "Period (one row each)", isNeeded: false },
  { column: "value", label: "Value (one row each)", isNeeded: false },
];
