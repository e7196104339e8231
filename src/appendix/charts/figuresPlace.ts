import type { StyleBook } from "../look/styleBook";
import type { StyleBase } from "../look/styles";
import { roundUpToPixel, widthForTextPoints, textWidthPoints } from "../../page";
import type { Figures } from "./figures";

/** Where figures stand on the sheet: two columns for them, those behind them for the chart. */
export interface FiguresPlace {
  readonly labelColumn: number;
  /** One past the last column of the chart. */
  readonly endColumn: number;
}

/** The widths that figures need in points: a label's, and a number's with its heading. */
export interface FiguresNeeds {
  readonly label: number;
  readonly value: number;
}

const LABEL_WIDTH = [44, 116] as const;
const LEAST_CHART_WIDTH_POINTS = 180;
/** Where the second half of the page may begin, as shares of its width. */
const MIDDLE = [0.4, 0.6] as const;
/** A column up to so many times the need is taken whole rather than cut. */
const WHOLE_COLUMN = 1.6;

/** What a set of figures needs so that no number shows as "####" and few labels wrap. */
export function figuresNeeds(all: readonly Figures[], book: StyleBook): FiguresNeeds {
  const scale = book.sizes.body / 10;
  const widest = (texts: readonly string[], style: StyleBase, indent: number): number =>
    texts.reduce(
      (most, text) =>
        Math.max(most, widthForTextPoints(textWidthPoints(text, book.fontOf(style)), indent)),
      0,
    );
  const labels = all.flatMap(({ rows }) => rows.flatMap(({ label }) => label));
  const numbers = all.flatMap(({ rows }) => rows.map(({ number }) => String(number)));
  const headings = (at: 0 | 1): string[] => all.flatMap((figures) => figures.headings[at]);
  const label = Math.max(widest(labels, "figure", 1), widest(headings(0), "heading", 1));
  return {
    label: roundUpToPixel(
      Math.min(LABEL_WIDTH[1] * scale, Math.max(LABEL_WIDTH[0] * scale, label)),
    ),
    value: Math.max(widest(numbers, "number", 1), widest(headings(1), "heading", 1)),
  };
}

/** The first place on the sheet's columns as they are; undefined where there is none. */
export function figuresPlace(
  widthsPoints: readonly number[],
  { label, value }: FiguresNeeds,
): FiguresPlace | undefined {
  const labelColumn = widthsPoints.findIndex(
    (width, at) => width >= label && (widthsPoints[at + 1] ?? 0) >= value,
  );
  if (labelColumn < 0) return undefined;
  const left = widthsPoints.slice(labelColumn + 2).reduce((sum, width) => sum + width, 0);
  if (left < LEAST_CHART_WIDTH_POINTS) return undefined;
  return { labelColumn, endColumn: widthsPoints.length };
}

/** The edges of two sets of figures side by side, in points from the left: start, label's end, value's end, end. */
export type FiguresEdges = readonly [number, number, number, number];

/**
 * Two places side by side over a page whose columns have these edges (0 and the page's width among them): with as few
 * new edges and as wide charts as can be. Undefined where two charts do not fit. The first needs more for its labels
 * where the progress figures stand there too.
 */
export function sideBySide(
  edges: readonly number[],
  first: FiguresNeeds,
  second: FiguresNeeds,
): readonly [FiguresEdges, FiguresEdges] | undefined {
  const end = edges.at(-1) ?? 0;
  const middles = edges.filter((edge) => edge >= end * MIDDLE[0] && edge <= end * MIDDLE[1]);
  let best: readonly [FiguresEdges, FiguresEdges] | undefined;
  for (const middle of [...middles, roundUpToPixel(end / 2)]) {
    const left = edgesWithin(edges, 0, middle, first);
    const right = edgesWithin(edges, middle, end, second);
    if (!left || !right) continue;
    const pair = [left, right] as const;
    if (!best || chartOf(pair) > chartOf(best)) best = pair;
  }
  return best && chartOf(best) >= LEAST_CHART_WIDTH_POINTS ? best : undefined;
}

function edgesWithin(
  edges: readonly number[],
  from: number,
  to: number,
  { label, value }: FiguresNeeds,
): FiguresEdges | undefined {
  const stops = [from, ...edges.filter((edge) => edge > from && edge < to), to];
  for (const [at, start] of stops.slice(0, -1).entries()) {
    const next = stops[at + 1] ?? to;
    if (next - start < label) continue;
    const labelEnd = next - start >= label + value ? start + label : next;
    const after = stops.find((edge) => edge > labelEnd) ?? to;
    if (after - labelEnd < value) continue;
    const valueEnd = after - labelEnd > value * WHOLE_COLUMN ? labelEnd + value : after;
    return [start, labelEnd, valueEnd, to];
  }
  return undefined;
}

/** The width of the narrower of the two charts. */
function chartOf(pair: readonly [FiguresEdges, FiguresEdges]): number {
  return Math.min(...pair.map(([, , valueEnd, end]) => end - valueEnd));
}
