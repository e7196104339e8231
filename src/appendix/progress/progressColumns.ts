import type { Paper, ProgressColumn } from "../../paper";
import { roundDownToPixel, textWidthPoints, widthForTextPoints, type TextFont } from "../../page";
import type { Slices } from "../../sheet";
import type { PaperColumn } from "../../words";
import type { StyleBook } from "../look/styleBook";
import type { Papers } from "../said";
import { fittedWidths } from "./fitWidths";
import { begins, levelOf } from "./levels";

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
/** A wide column keeps at least this much of its plain share, so that no text becomes a ribbon. */
const LEAST_OF_PLAIN = 0.6;
/** Columns whose text is bold, or may be. */
const BOLD_COLUMNS: ReadonlySet<PaperColumn> = new Set([
  "section",
  "aim",
  "timescale",
  "status",
  "rag",
]);
/** The narrow columns together take no more than this share of the page. */
const MOST_NARROW = 0.42;

/** What a column's width is measured by. */
interface Contents extends ProgressColumn {
  readonly rule: WidthRule;
  /** In each of the languages, in capitals where they are printed so. */
  readonly headings: readonly string[];
  /** What the plan says. */
  readonly texts: readonly string[];
  /** What stands there, blanks explained where they are; undefined where the text of a row above stands beside this row too. */
  readonly printed: readonly (readonly (string | undefined)[])[];
  /** Lines that should not be broken: flags. */
  readonly unbroken: readonly string[];
}

/** What the columns of the tables of progress are measured by. */
export interface ColumnsInput {
  /** With those in other languages: there must be room for all. */
  readonly papers: Papers;
  readonly layout: "committee" | "accessible";
  /** What the columns fill exactly. */
  readonly widthPoints: number;
  readonly book: StyleBook;
  /** What else the aims' column must hold, where another table shares it. */
  readonly leastAimPoints?: number;
  /** Whether columns give each other room until the rows are lowest; else they are as wide as is usual for what they hold. */
  readonly fitsHeights: boolean;
}

/** The columns of the tables with their widths in whole pixels; none is too narrow for a word where the others can spare it. */
export function* measuredColumns(input: ColumnsInput): Slices<MeasuredColumn[]> {
  const { papers, layout, widthPoints, book, leastAimPoints = 0 } = input;
  const columns = (papers[0].progress[0]?.columns ?? []).map((column, at) =>
    contentsOf(column, at, papers, layout),
  );
  const continued = papers.map((paper) => paper.words.cells.continued);
  const usual: number[] = [];
  const least: number[] = [];
  for (const { kind, rule, headings, printed, texts, unbroken } of columns) {
    yield;
    const words = wordsOf([...headings, ...texts, ...unbroken]);
    usual.push(
      rule.kind === "wide" ? 0 : narrowWidth([...words, ...unbroken], rule, book.fontOf("aim")),
    );
    const others = [...headings, ...(rule.kind === "wide" ? continued : [])];
    const needed = leastWidth([...others, ...printed.flat().map((text) => text ?? "")], book);
    least.push(Math.max(needed, kind === "aim" ? leastAimPoints : 0));
  }
  const squeeze = Math.min(1, (widthPoints * MOST_NARROW) / Math.max(1, sumOf(usual)));
  const narrow = usual.map((width) => width * squeeze);
  const shares = columns.map(({ rule, texts }) =>
    rule.kind === "wide" ? rule.share * weightOf(texts) : 0,
  );
  const share = (widthPoints - sumOf(narrow)) / Math.max(0.01, sumOf(shares));
  const plain = shares.map((weight, at) => (narrow[at] ?? 0) + weight * share);
  const widths = withRoomForWords(plain, least).map(roundDownToPixel);
  const widest = widths.indexOf(Math.max(...widths));
  widths[widest] = (widths[widest] ?? 0) + widthPoints - sumOf(widths);
  const scale = (book.sizes.body / 10) * squeeze;
  const fitted = input.fitsHeights
    ? yield* fittedWidths(
        columns.map(({ kind, rule, printed, unbroken }, at) => {
          const width = widths[at] ?? 0;
          // A flag is read as a line: a narrow column keeps what that needs.
          const kept =
            rule.kind === "wide"
              ? (plain[at] ?? 0) * LEAST_OF_PLAIN
              : narrowWidth(unbroken, rule, book.fontOf("aim")) * squeeze;
          return {
            texts: printed,
            font: book.fontOf(BOLD_COLUMNS.has(kind) ? "aim" : "text"),
            widthPoints: width,
            leastPoints: Math.min(width, Math.max(least[at] ?? 0, kept)),
            mostPoints: rule.kind === "wide" ? widthPoints : Math.max(width, rule.most * scale),
          };
        }),
      )
    : widths;
  return columns.map(({ kind, heading }, at) => ({
    kind,
    heading,
    widthPoints: fitted[at] ?? 0,
  }));
}

function contentsOf(
  column: ProgressColumn,
  at: number,
  papers: Papers,
  layout: "committee" | "accessible",
): Contents {
  const cells = papers.flatMap(({ progress }) =>
    progress.flatMap(({ rows }) => rows.flatMap((row) => row.cells[at] ?? [])),
  );
  const texts = cells.map(({ text }) => text);
  const { kind, heading } = column;
  const isLong = kind === "extra" && meanLength(texts) >= LONG_EXTRA;
  return {
    kind,
    heading,
    headings: papers.map(({ progress, words }) => {
      const own = progress[0]?.columns[at]?.heading ?? "";
      return layout === "committee" ? own.toLocaleUpperCase(words.language) : own;
    }),
    rule: isLong ? WIDE_EXTRA : WIDTHS[kind],
    texts,
    printed: papers.map((paper) => printedTexts(paper, column, at, layout)),
    unbroken: cells.flatMap((cell) => cell.unbroken),
  };
}

/** A column in one language as the layout prints it, row by row. */
function printedTexts(
  { progress, words }: Paper,
  column: ProgressColumn,
  at: number,
  layout: "committee" | "accessible",
): (string | undefined)[] {
  const level = levelOf(column);
  return progress.flatMap(({ rows }) =>
    rows.map((row, rowIndex) => {
      const text = row.cells[at]?.text ?? "";
      if (layout === "accessible") return text.trim() || words.columns[column.kind].blank;
      return level !== undefined && rowIndex > 0 && !begins(level, row) ? undefined : text;
    }),
  );
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
function leastWidth(texts: readonly string[], book: StyleBook): number {
  const font = book.fontOf("aim");
  let widest = 0;
  for (const word of new Set(texts.flatMap((text) => text.split(/[\s-]/)))) {
    if (word.length <= LONGEST_WHOLE_WORD) widest = Math.max(widest, textWidthPoints(word, font));
  }
  return widthForTextPoints(widest, IN_TABLE_INDENT);
}

function wordsOf(texts: readonly string[]): string[] {
  return texts.flatMap((text) => text.split(/\s/));
}

/** The widths, but no column below its least where the others can spare it. */
function withRoomForWords(plain: readonly number[], least: readonly number[]): number[] {
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
