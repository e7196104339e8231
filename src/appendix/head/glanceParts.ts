import { cellHeightPoints, roomPoints, textWidthPoints, widthForTextPoints } from "../../page";
import type { Glance, Tone } from "../../paper";
import { capitalised, fill } from "../../words";
import type { Design } from "../design";
import type { Rules } from "../look/styleBook";
import type { StyleBase } from "../look/styles";
import { linesPart } from "../notes/closing";
import type { Part } from "../part";
import { eachSaid, said, saidHeightPoints, saidLines, type Papers, type Said } from "../said";
import { textContent, type RowCell, type SheetBuilder } from "../sheetBuilder";
import { tableName } from "../words/tableName";

const STYLES: Readonly<Record<Tone, StyleBase>> = {
  plain: "text",
  name: "aim",
  overdue: "overdue",
  "due-soon": "dueSoon",
  quiet: "text",
};
const HEADING_STYLES = ["heading", "headingRight", "heading"] as const;
const HEADING_RULES: Rules = { top: "none", bottom: "strong", sides: "none" };
const ROW_RULES: Rules = { top: "light", bottom: "light", sides: "none" };
const IN_TABLE_INDENT = 1;

/**
 * The counts by status with what they mean, between head and tables, so that the key stands on the first page. Where the
 * sheet's columns leave no room for three of them, or a chart says the counts, the meanings stand as lines.
 */
export function glanceParts(design: Design, isCountedByChart: boolean): Part[] {
  const { papers, room } = design;
  const glance = saidGlance(papers);
  if (!glance) return [];
  const most = room.heightPoints * MOST_PAGE_SHARE;
  const table = (isCountedByChart ? [] : placesOf(glance, design))
    .map((place) => tablePart(glance, place, design))
    .find(({ heightPoints }) => heightPoints <= most);
  if (table) return [table];
  // A sum says nothing where no number stands beside it.
  const lines = saidLines(papers, (paper) =>
    (paper.glance?.rows ?? [])
      .filter(({ label }) => label !== paper.words.glance.all)
      .map(({ label, meaning }) => fill(paper.words.cells.labelled, { label, text: meaning })),
  );
  return linesPart(
    said(papers, ({ words }) => words.sections.key),
    lines,
    design,
  );
}

/** The table in all languages. */
interface SaidGlance {
  readonly headings: readonly [status: Said, rows: Said, meaning: Said];
  readonly rows: readonly {
    readonly label: Said;
    readonly number: number;
    readonly meaning: Said;
    readonly tone: Tone;
  }[];
}

function saidGlance(papers: Papers): SaidGlance | undefined {
  const own = papers[0].glance;
  if (!own) return undefined;
  const heading = (name: keyof Glance["headings"]): Said =>
    said(papers, ({ glance }) => glance?.headings[name] ?? "");
  const cell = (at: number, what: "label" | "meaning"): Said =>
    said(papers, ({ glance }) => glance?.rows[at]?.[what] ?? "");
  return {
    headings: [heading("status"), heading("rows"), heading("meaning")],
    rows: own.rows.map(({ number, tone }, at) => ({
      label: cell(at, "label"),
      number,
      meaning: cell(at, "meaning"),
      tone,
    })),
  };
}

/** The first sheet columns of status, number and meaning, and one past the last. */
type GlancePlace = readonly [status: number, rows: number, meaning: number, end: number];

/** What a status means takes at least this share of the page's width. */
const LEAST_MEANING_SHARE = 0.3;

/** A table higher than this share of the page, as one whose meanings wrap in a narrow column, is no glance. */
const MOST_PAGE_SHARE = 0.5;

/** Where the table could stand, the place nearest to the margin first. */
function placesOf(
  { headings, rows }: SaidGlance,
  { book, settings, columnWidthsPoints: widths, room }: Design,
): GlancePlace[] {
  const need = (texts: readonly string[]): number => {
    const widest = texts.map((text) => textWidthPoints(text, book.fontOf("heading")));
    return widthForTextPoints(Math.max(...widest), IN_TABLE_INDENT);
  };
  const labels = [headings[0], ...rows.map((row) => row.label)].flat();
  const merges = settings.layout === "committee";
  // Where nothing is merged a label may wrap, so that the table begins at the margin.
  const label = need(merges ? labels : labels.flatMap((text) => text.split(" ")));
  const number = need([...headings[1], ...rows.map((row) => String(row.number))]);
  /** Where columns from `first` on are wide enough; without merging the first of them must be. */
  const endOf = (first: number, points: number): number | undefined => {
    let width = 0;
    for (let at = first; at < widths.length; at += 1) {
      width += widths[at] ?? 0;
      if (width >= points) return at + 1;
      if (!merges) return undefined;
    }
    return undefined;
  };
  const starts = merges ? [0] : widths.map((_, at) => at);
  return starts.flatMap((start): GlancePlace[] => {
    const rowsAt = endOf(start, label);
    const meaningAt = rowsAt === undefined ? undefined : endOf(rowsAt, number);
    if (rowsAt === undefined || meaningAt === undefined || meaningAt >= widths.length) return [];
    if (sumOf(widths.slice(meaningAt)) < room.widthPoints * LEAST_MEANING_SHARE) return [];
    return [[start, rowsAt, meaningAt, merges ? widths.length : meaningAt + 1]];
  });
}

function tablePart(glance: SaidGlance, place: GlancePlace, design: Design): Part {
  const { book, settings, columnWidthsPoints: widths, papers } = design;
  const [status, rows, meaning, end] = place;
  const room = sumOf(widths.slice(meaning));
  const isCommittee = settings.layout === "committee";
  /** Nothing merged: a text on one line shows over the empty cells at its right. */
  const isOneLine = (text: string): boolean =>
    !isCommittee && textWidthPoints(text, book.fontOf("text")) <= roomPoints(room, IN_TABLE_INDENT);
  const height = (text: string): number =>
    isOneLine(text)
      ? cellHeightPoints("", book.fontOf("text"), room)
      : cellHeightPoints(text, book.fontOf("text"), isCommittee ? room : (widths[meaning] ?? 0));
  const headings = glance.headings.map((texts) =>
    isCommittee
      ? eachSaid(texts, (text, at) => text.toLocaleUpperCase(papers[at]?.words.language))
      : texts,
  );
  const cell = (at: number, content: RowCell["content"], style: string): RowCell => {
    const first = place[at] ?? end;
    return { firstColumn: first, columnCount: (place[at + 1] ?? end) - first, content, style };
  };
  const labelRoom = sumOf(widths.slice(status, rows));
  // Without merging, the last column may be too narrow for its heading on one line.
  const rooms = [labelRoom, sumOf(widths.slice(rows, meaning)), sumOf(widths.slice(meaning, end))];
  const heading = Math.max(
    ...headings.map((texts, at) => saidHeightPoints(texts, book.fontOf("heading"), rooms[at] ?? 0)),
  );
  const heights = glance.rows.map(({ label, meaning: texts }) =>
    Math.max(
      ...texts.map((text) => height(capitalised(text))),
      saidHeightPoints(label, book.fontOf("aim"), labelRoom),
    ),
  );
  const draw = (builder: SheetBuilder): void => {
    const rowIndex = builder.addRow(
      heading,
      HEADING_STYLES.map((style, at) =>
        cell(at, textContent(headings[at]?.[0] ?? ""), book.nameOf(style, HEADING_RULES)),
      ),
    );
    for (const [at, row] of glance.rows.entries()) {
      const number = { kind: "number", number: row.number, numberFormat: "General" } as const;
      const told = capitalised(row.meaning[0]);
      const look = isOneLine(told) ? book.lineNameOf("text") : book.nameOf("text", ROW_RULES);
      builder.addRow(heights[at] ?? heading, [
        cell(0, textContent(row.label[0]), book.nameOf(STYLES[row.tone], ROW_RULES)),
        cell(1, number, book.nameOf("number", ROW_RULES)),
        cell(2, textContent(told), look),
      ]);
    }
    builder.tables.push({
      name: tableName(settings.appendixName, "Glance"),
      area: {
        rowIndex,
        columnIndex: status,
        rowCount: glance.rows.length + 1,
        columnCount: meaning + 1 - status,
      },
    });
  };
  return { heightPoints: sumOf([heading, ...heights]), draw };
}

function sumOf(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0);
}
