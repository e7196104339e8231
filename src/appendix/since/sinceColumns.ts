import { textWidthPoints, widthForTextPoints } from "../../page";
import type { SinceTable } from "../../paper";
import type { StyleBook } from "../look/styleBook";
import type { TableColumn } from "../table/types";

type Place = Pick<TableColumn, "firstColumn" | "columnCount" | "widthPoints">;

/** Change, action, what changed. */
export type SincePlaces = readonly [change: Place, action: Place, told: Place];

/** The step of indent that every cell of a table has. */
const IN_TABLE_INDENT = 1;
/** What is left beside the kinds of change goes to the actions by this share. */
const ACTION_SHARE = 0.58;
/** Above this share of the page the kinds of change are set in more than one line. */
const MOST_LABEL_SHARE = 0.25;
/** Narrower columns would make towers of words, in points at 10-point type. */
const LEAST_ACTION = 110;
const LEAST_TOLD = 80;

/**
 * Where the three columns stand on the sheet's own: in the committee's layout each takes as many as it needs, in the
 * accessible one, where nothing is merged, three neighbours that are wide enough. Undefined where there are none.
 */
export function sincePlaces(
  tables: readonly SinceTable[],
  widths: readonly number[],
  layout: "committee" | "accessible",
  book: StyleBook,
): SincePlaces | undefined {
  const font = book.fontOf("aim");
  const labels = tables.flatMap(({ rows, headings }) => [
    headings.change,
    ...rows.map(({ change }) => change),
  ]);
  const need = (texts: readonly string[]): number => {
    const widest = Math.max(...texts.map((text) => textWidthPoints(text, font)));
    return widthForTextPoints(widest, IN_TABLE_INDENT);
  };
  const scale = font.fontSizePoints / 10;
  const word = need(labels.flatMap((label) => label.split(" ")));
  return layout === "committee"
    ? merged(widths, need(labels), word, scale)
    : neighbours(widths, word, scale);
}

function merged(
  widths: readonly number[],
  label: number,
  word: number,
  scale: number,
): SincePlaces | undefined {
  const whole = endOf(widths, 0, label);
  const share = sumOf(widths.slice(0, whole)) / sumOf(widths);
  // Where the sheet's columns are wide, a kind of change rather wraps than take the room from the actions.
  const isWide = whole === undefined || share > MOST_LABEL_SHARE;
  const first = isWide ? endOf(widths, 0, word) : whole;
  if (first === undefined || first >= widths.length - 1) return undefined;
  const rest = sumOf(widths.slice(first));
  const ends = widths.map((_, at) => at + 1).filter((end) => end > first && end < widths.length);
  const off = (end: number): number =>
    Math.abs(sumOf(widths.slice(first, end)) - rest * ACTION_SHARE);
  const second = ends.reduce((best, end) => (off(end) < off(best) ? end : best), first + 1);
  const places = [
    placeOf(widths, 0, first),
    placeOf(widths, first, second),
    placeOf(widths, second, widths.length),
  ] as const;
  return isWideEnough(places, scale) ? places : undefined;
}

function neighbours(
  widths: readonly number[],
  label: number,
  scale: number,
): SincePlaces | undefined {
  const all = widths
    .slice(2)
    .map((_, at): SincePlaces => [
      placeOf(widths, at, at + 1),
      placeOf(widths, at + 1, at + 2),
      placeOf(widths, at + 2, at + 3),
    ]);
  return all.find((places) => places[0].widthPoints >= label && isWideEnough(places, scale));
}

function isWideEnough([, action, told]: SincePlaces, scale: number): boolean {
  return action.widthPoints >= LEAST_ACTION * scale && told.widthPoints >= LEAST_TOLD * scale;
}

/** One past the last of the columns from `first` on that are together so wide. */
function endOf(widths: readonly number[], first: number, points: number): number | undefined {
  let width = 0;
  for (let at = first; at < widths.length; at += 1) {
    width += widths[at] ?? 0;
    if (width >= points) return at + 1;
  }
  return undefined;
}

function placeOf(widths: readonly number[], first: number, end: number): Place {
  return {
    firstColumn: first,
    columnCount: end - first,
    widthPoints: sumOf(widths.slice(first, end)),
  };
}

function sumOf(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0);
}
