import {
  readHeadingUnit,
  readPolarity,
  readValue,
  type MetricValue,
  type Polarity,
  type ValueContext,
} from "../../metric";
import { cellAt, cellText, isBlank, type Cell } from "../../sheet";
import type { MetricsCandidate } from "./findMetricsSheet";
import type { MetricsColumn } from "./metricColumns";

/** What stands in a row's column, as it is shown; "" where there is none. */
export function textAt(sheet: MetricsCandidate, column: MetricsColumn, rowIndex: number): string {
  const found = sheet.columns[column];
  return found ? cellText(sheet.merged.shownAt(rowIndex, found.columnIndex)).trim() : "";
}

/** The words around a figure that tell its unit. */
export interface AroundValue {
  readonly unit: string;
  readonly name: string;
  readonly heading: string;
}

/** The figure of a cell. */
export function valueAt(
  sheet: MetricsCandidate,
  rowIndex: number,
  columnIndex: number,
  around: AroundValue,
): MetricValue {
  const cell = cellAt(sheet.grid, rowIndex, columnIndex);
  if (isBlank(cell)) return { kind: "empty" };
  if (cell.kind === "date") {
    return { kind: "unread", text: cell.text, reason: { code: "date", facts: {} } };
  }
  return readValue(cellText(cell), valueContext(cell, around));
}

/** A unit in the metric's own name ("Income gained (£m)") counts before one in the column's heading. */
export function valueContext(cell: Cell, { unit, name, heading }: AroundValue): ValueContext {
  const told = unitInName(name) ?? (readHeadingUnit(name) ? name : heading);
  return {
    ...(unit === "" ? {} : { unit }),
    ...(told === "" ? {} : { heading: told }),
    ...numberOf(cell),
  };
}

/** "Proportion of", "rate of … (per cent)" and "%" anywhere in a name say that its figures are percentages. */
export function unitInName(name: string): string | undefined {
  if (/(?:^|[-–:] )(?:the )?(?:proportion|percentage|share|per ?cent) of\b/i.test(name)) return "%";
  const isPercent =
    /(?:^|[\s(])(?:%|percentage|per cent|percent)(?:[\s),.]|$)/i.test(name) &&
    !/% ?(?:change|points?)\b|percentage (?:change|points?)/i.test(name);
  return isPercent ? "%" : undefined;
}

function numberOf(cell: Cell): { number?: number; numberFormat?: string; error?: string } {
  switch (cell.kind) {
    case "number":
      return { number: cell.number, numberFormat: cell.numberFormat };
    case "date":
      return { number: cell.serial, numberFormat: cell.numberFormat };
    case "error":
      return { error: cell.error };
    default:
      return {};
  }
}

/** What is good of a metric: its own column's words or, where that says nothing, its name: "(lower is better)". */
export function polarityOf(goodIs: string, name: string): Polarity | undefined {
  if (goodIs !== "") return readPolarity(goodIs);
  const said =
    /[([-–—:] ?((?:[\p{L}=]+ ){0,4}(?:is |= ?)?(?:good|better|best|preferable))[)\]]?\s*\*?$/iu.exec(
      name,
    )?.[1];
  return said === undefined ? undefined : readPolarity(said);
}
