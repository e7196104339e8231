import type { ProgressCell, ProgressColumn, ProgressTable } from "../../paper";
import { roundDownToPixel, textWidthPoints, widthForTextPoints, type TextFont } from "../../page";
import type { Slices } from "../../sheet";
import type { PaperColumn } from "../../words";
import type { StyleBook } from "../look/styleBook";

/** A column of the tables of progress with its width. */
export interface MeasuredColumn extends ProgressColumn {
  readonly widthPoints: number;
}

/** How wide a column is: narrow ones as their words need within bounds, in points at 10-point type; wide ones share the rest. */
type WidthRule =
  | { readonly kind: "narrow"; readonly least: number; readonly most: number }
  | { readonly kind: "wide"; readonly share: number };

const WIDTHS: Readonly<Record<PaperColumn, WidthRule>> = {
  ref: { kind: "narrow", least: 36, most: 72 },
  section: { kind: "wide", share: 0.6 },
  aim: { kind: "wide", share: 0.7 },
  target: { kind: "wide", share: 1 },
  progressMade: { kind: "wide", share: 1 },
  progressPlanned: { kind: "wide", share: 1 },
  timescale: { kind: "narrow", least: 92, most: 128 },
  lead: { kind: "narrow", least: 60, most: 96 },
  status: { kind: "narrow", least: 60, most: 84 },
  rag: { kind: "narrow", least: 44, most: 72 },
  extra: { kind: "narrow", least: 60, most: 110 },
};
/** The step of indent that every cell of a table has. */
const IN_TABLE_INDENT = 1;
/** A column that the officer asked for beside the known ones is wide where its texts are about so long. */
const LONG_EXTRA = 40;
const WIDE_EXTRA: WidthRule = { kind: "wide", share: 0.8 };
/** A text of this many characters leaves a column its plain share. */
const USUAL_LENGTH = 90;
/** Words of up to so many letters are not cut where that can be helped. */
const LONGEST_WHOLE_WORD = 16;
/** The narrow columns together take no more than this share of the page. */
const MOST_NARROW = 0.42;

/** What a column's width is measured by. */
interface Contents extends ProgressColumn {
  readonly rule: WidthRule;
  /** In each of the languages. */
  readonly headings: readonly string[];
  readonly texts: readonly string[];
  readonly unbroken: readonly string[];
}

/**
 * The columns of the tables with their widths in whole pixels, filling `widthPoints` exactly. Tables in other languages may
 * be among them: there must be room for all. `continued` are the words that mark what runs over, `leastAimPoints` what else the aims' column must hold, where another table shares it.
 */
export function* measuredColumns(
  tables: readonly ProgressTable[],
  widthPoints: number,
  book: StyleBook,
  continued: readonly string[],
  leastAimPoints = 0,
): Slices<MeasuredColumn[]> {
  const columns = (tables[0]?.columns ?? []).map((column, at): Contents => {
    const cells = tables.flatMap(({ rows }) => rows.flatMap((row) => row.cells[at] ?? []));
    const headings = tables.map(({ columns: own }) => own[at]?.heading ?? "");
    return contentsOf(column, headings, cells);
  });
  const natural: number[] = [];
  for (const { rule, headings, texts, unbroken } of columns) {
    yield;
    const words =
      rule.kind === "wide" ? [] : [...headings, ...texts].flatMap((text) => text.split(/\s/));
    natural.push(
      rule.kind === "wide" ? 0 : narrowWidth([...words, ...unbroken], rule, book.fontOf("aim")),
    );
  }
  const squeeze = Math.min(1, (widthPoints * MOST_NARROW) / Math.max(1, sumOf(natural)));
  const wanted = natural.map((width) => width * squeeze);
  const left = widthPoints - sumOf(wanted);
  const shares = columns.map(({ rule, texts }) =>
    rule.kind === "wide" ? rule.share * weightOf(texts) : 0,
  );
  const least: number[] = [];
  for (const { kind, rule, texts } of columns) {
    yield;
    least.push(
      rule.kind === "wide"
        ? leastWidth(texts, continued, kind === "aim" ? leastAimPoints : 0, book)
        : 0,
    );
  }
  const widths = shared(left, shares, least).map((width, at) =>
    roundDownToPixel((wanted[at] ?? 0) + width),
  );
  const spare = widthPoints - sumOf(widths);
  const widest = widths.indexOf(Math.max(...widths));
  return columns.map(({ kind, heading }, at) => ({
    kind,
    heading,
    widthPoints: (widths[at] ?? 0) + (at === widest ? spare : 0),
  }));
}

function contentsOf(
  { kind, heading }: ProgressColumn,
  headings: readonly string[],
  cells: readonly ProgressCell[],
): Contents {
  const texts = cells.map(({ text }) => text);
  const isLong = kind === "extra" && meanLength(texts) >= LONG_EXTRA;
  return {
    kind,
    heading,
    headings,
    rule: isLong ? WIDE_EXTRA : WIDTHS[kind],
    texts,
    unbroken: cells.flatMap((cell) => cell.unbroken),
  };
}

/** As wide as the longest of the words, within the bounds, which grow with the type. */
function narrowWidth(
  unbroken: readonly string[],
  { least, most }: Extract<WidthRule, { kind: "narrow" }>,
  font: TextFont,
): number {
  const scale = font.fontSizePoints / 10;
  const widest = unbroken.reduce((max, text) => Math.max(max, textWidthPoints(text, font)), 0);
  return Math.min(
    most * scale,
    Math.max(least * scale, widthForTextPoints(widest, IN_TABLE_INDENT)),
  );
}

/** The width that cuts none of a column's ordinary words, in points; a very long word is cut anyway. */
function leastWidth(
  texts: readonly string[],
  continued: readonly string[],
  atLeast: number,
  book: StyleBook,
): number {
  const font = book.fontOf("aim");
  const words = new Set(texts.flatMap((text) => text.split(/[\s-]/)).concat(continued));
  let widest = 0;
  for (const word of words) {
    if (word.length <= LONGEST_WHOLE_WORD) widest = Math.max(widest, textWidthPoints(word, font));
  }
  return Math.max(atLeast, widthForTextPoints(widest, IN_TABLE_INDENT));
}

/** The room by shares, but no column below its least where the others can spare it. */
function shared(room: number, shares: readonly number[], least: readonly number[]): number[] {
  const whole = Math.max(0.01, sumOf(shares));
  const plain = shares.map((share) => (room * share) / whole);
  const missing = plain.map((width, at) => Math.max(0, (least[at] ?? 0) - width));
  const spare = plain.map((width, at) => Math.max(0, width - (least[at] ?? 0)));
  const given = Math.min(sumOf(missing), sumOf(spare));
  const ofMissing = given / Math.max(0.01, sumOf(missing));
  const ofSpare = given / Math.max(0.01, sumOf(spare));
  return plain.map(
    (width, at) => width + (missing[at] ?? 0) * ofMissing - (spare[at] ?? 0) * ofSpare,
  );
}

function sumOf(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0);
}

/** Columns of long texts get more room and columns of short ones less, gently. */
function weightOf(texts: readonly string[]): number {
  return Math.min(1.8, Math.max(0.75, (meanLength(texts) / USUAL_LENGTH) ** 0.6));
}

function meanLength(texts: readonly string[]): number {
  const filled = texts.filter((text) => text.trim() !== "");
  return sumOf(filled.map((text) => text.length)) / Math.max(1, filled.length);
}
