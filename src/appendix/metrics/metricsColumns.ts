import { textWidthPoints, widthForTextPoints } from "../../page";
import type { MetricsTable } from "../../paper";
import type { PaperWords } from "../../words";
import type { StyleBook } from "../look/styleBook";
import type { Said } from "../said";

/** What a column of the metrics table shows. */
export type MetricsColumnKind =
  | { readonly kind: "number-of-row" }
  | { readonly kind: "metric" }
  /** One period's values, in the wide form. */
  | { readonly kind: "period"; readonly periodIndex: number }
  /** The period and the value of the row, in the long form. */
  | { readonly kind: "row-period" }
  | { readonly kind: "row-value" }
  | { readonly kind: "change" }
  | { readonly kind: "target" };

/** The metrics table's shape. Wide: a row a metric. Long: a row a metric and period. */
export interface MetricsShape {
  readonly form: "wide" | "long";
  readonly columns: readonly { readonly what: MetricsColumnKind; readonly heading: Said }[];
}

/** The table in one language. */
export interface SaidMetrics {
  readonly table: MetricsTable;
  readonly words: PaperWords;
}

/** The table that is drawn, then the same in the other languages that must have room on its columns. */
export type AllMetrics = readonly [SaidMetrics, ...SaidMetrics[]];

/** Bounds in points at 10-point type; the name and the change share what the values leave. */
const VALUE_WIDTH = [42, 84] as const;
const TARGET_WIDTH = [64, 110] as const;
const LEAST_NAME = 105;
const LEAST_CHANGE = 100;
const NAME_SHARE = 0.52;
/** Edges nearer than this to an edge of the main table are laid upon it, in points. */
const SNAP = 24;
/** Values of up to so many characters are not broken between words. */
const SHORT_VALUE = 12;

/** The columns of either form with their headings, no two the same; "words first" puts periods last. */
export function metricsShape(
  form: "wide" | "wide, words first" | "long",
  [drawn, ...others]: AllMetrics,
  isNumbered: boolean,
): MetricsShape {
  const otherColumns = others.map((other) => headedColumns(form, other, isNumbered));
  const columns = headedColumns(form, drawn, isNumbered).map(({ what, heading }, at) => ({
    what,
    heading: [heading, ...otherColumns.map((other) => other[at]?.heading ?? "")] as const,
  }));
  return { form: form === "long" ? "long" : "wide", columns };
}

function headedColumns(
  form: "wide" | "wide, words first" | "long",
  { table, words }: SaidMetrics,
  isNumbered: boolean,
): { readonly what: MetricsColumnKind; readonly heading: string }[] {
  const { columns: said } = words.metrics;
  const { headings, hasTargets } = table;
  const metric = { what: { kind: "metric" }, heading: headings.metric } as const;
  const periods = table.periods.map((heading, periodIndex) => ({
    what: { kind: "period", periodIndex } as const,
    heading,
  }));
  // The long form stands on the main table's columns, of which the first is narrow: it takes the period.
  const long = [
    { what: { kind: "row-period" } as const, heading: headings.period },
    metric,
    { what: { kind: "row-value" } as const, heading: headings.value },
  ];
  const number = {
    what: { kind: "number-of-row" },
    heading: said["number-of-row"].heading,
  } as const;
  const columns: { what: MetricsColumnKind; heading: string }[] = [
    ...(isNumbered ? [number] : []),
    ...{ wide: [metric, ...periods], "wide, words first": [metric], long }[form],
    { what: { kind: "change" }, heading: said.change.heading },
    ...(hasTargets ? [{ what: { kind: "target" } as const, heading: headings.target }] : []),
    ...(form === "wide, words first" ? periods : []),
  ];
  return unique(columns);
}

/**
 * The widths of the wide form, in points, filling the page; undefined when there are too many periods for it. Edges
 * that nearly meet one of the main table's are laid upon it, so that the two tables stand in line; all periods have the
 * same width but for a pixel.
 */
export function wideWidths(
  shape: MetricsShape,
  all: AllMetrics,
  mainWidths: readonly number[],
  widthPoints: number,
  book: StyleBook,
): number[] | undefined {
  const scale = book.sizes.body / 10;
  const labels = all[0].table.periods;
  const valueWidth = periodWidth(all, book);
  const targets = all.flatMap(({ table }) => table.rows.map(({ targetGiven }) => targetGiven));
  const hasTarget = shape.columns.some(({ what }) => what.kind === "target");
  const targetWidth = hasTarget ? widthFor(targets, TARGET_WIDTH, book) : 0;
  const left = widthPoints - targetWidth - valueWidth * labels.length;
  if (left < (LEAST_NAME + LEAST_CHANGE) * scale) return undefined;

  const edges = rightEdgesOf(mainWidths);
  const near = (edge: number, below: number, above: number): number =>
    edges.find((other) => other >= edge - below && other <= edge + above) ?? edge;
  const nameEnd = near(Math.max(LEAST_NAME * scale, left * NAME_SHARE), SNAP, SNAP);
  const valuesEnd = near(nameEnd + valueWidth * labels.length, 0, SNAP);
  const changeEnd = hasTarget ? near(widthPoints - targetWidth, SNAP, 0) : widthPoints;
  const step = (valuesEnd - nameEnd) / labels.length;
  return shape.columns.map(({ what }) => {
    switch (what.kind) {
      case "metric":
        return nameEnd;
      case "change":
        return changeEnd - valuesEnd;
      case "target":
        return widthPoints - changeEnd;
      default:
        return step;
    }
  });
}

/** What a period's column needs, in points, so that short values stay on one line. */
export function periodWidth(all: AllMetrics, book: StyleBook): number {
  const texts = all.flatMap(({ table: { rows, periods } }) => [
    ...rows.flatMap((row) => row.values.map((value) => unbroken(value?.text ?? ""))),
    ...periods,
  ]);
  return widthFor(texts, VALUE_WIDTH, book);
}

/** Wide enough for the longest word, within bounds that grow with the type. */
function widthFor(
  texts: readonly string[],
  [least, most]: readonly [number, number],
  book: StyleBook,
): number {
  const font = book.fontOf("heading");
  const scale = font.fontSizePoints / 10;
  const words = texts.flatMap((text) => text.split(/[ \n]/));
  const widest = words.reduce((max, word) => Math.max(max, textWidthPoints(word, font)), 0);
  return Math.min(most * scale, Math.max(least * scale, widthForTextPoints(widest, 1)));
}

/** A short value such as "over £20m" should stand on one line. */
function unbroken(value: string): string {
  return value.length <= SHORT_VALUE ? value.replaceAll(" ", "\u00a0") : value;
}

function rightEdgesOf(widths: readonly number[]): number[] {
  let edge = 0;
  return widths.map((width) => (edge += width));
}

function unique<T extends { readonly heading: string }>(columns: readonly T[]): T[] {
  const taken = new Set<string>();
  return columns.map((column) => {
    let heading = column.heading;
    for (let count = 2; taken.has(heading.toLowerCase()); count += 1) {
      heading = `${column.heading} (${count})`;
    }
    taken.add(heading.toLowerCase());
    return { ...column, heading };
  });
}
