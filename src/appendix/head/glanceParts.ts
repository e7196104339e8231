import { cellHeightPoints, roomPoints, textWidthPoints, widthForTextPoints } from "../../page";
import type { Glance, Tone } from "../../paper";
import { capitalised, fill } from "../../words";
import type { Design } from "../design";
import type { Rules } from "../look/styleBook";
import type { StyleBase } from "../look/styles";
import { linesPart } from "../notes/closing";
import type { Part } from "../part";
import { textContent, type RowCell, type SheetBuilder } from "../sheetBuilder";
import { tableName } from "../words/tableName";

const STYLES: Readonly<Record<Tone, StyleBase>> = {
  plain: "text",
  name: "aim",
  overdue: "overdue",
  "due-soon": "dueSoon",
  quiet: "text",
};
const HEADING_RULES: Rules = { top: "none", bottom: "strong", sides: "none" };
const ROW_RULES: Rules = { top: "light", bottom: "light", sides: "none" };
const IN_TABLE_INDENT = 1;

/**
 * The counts by status with what they mean, between head and tables, so that the key stands on the first page. Where the
 * sheet's columns leave no room for three of them, or a chart says the counts, the meanings stand as lines.
 */
export function glanceParts(design: Design, isCountedByChart: boolean): Part[] {
  const { glance, words } = design.paper;
  if (!glance) return [];
  const most = design.room.heightPoints * MOST_PAGE_SHARE;
  const table = (isCountedByChart ? [] : placesOf(glance, design))
    .map((place) => tablePart(glance, place, design))
    .find(({ heightPoints }) => heightPoints <= most);
  if (table) return [table];
  // A sum says nothing where no number stands beside it.
  const lines = glance.rows
    .filter(({ label }) => label !== words.glance.all)
    .map(({ label, meaning }) => fill(words.cells.labelled, { label, text: meaning }));
  return linesPart(words.sections.key, lines, design);
}

/** The first sheet columns of status, number and meaning, and one past the last. */
type GlancePlace = readonly [status: number, rows: number, meaning: number, end: number];

/** What a status means takes at least this share of the page's width. */
const LEAST_MEANING_SHARE = 0.3;

/** A table higher than this share of the page, as one whose meanings wrap in a narrow column, is no glance. */
const MOST_PAGE_SHARE = 0.5;

/** Where the table could stand, the place nearest to the margin first. */
function placesOf(
  { headings, rows }: Glance,
  { book, settings, columnWidthsPoints: widths, room }: Design,
): GlancePlace[] {
  const need = (texts: readonly string[]): number => {
    const widest = texts.map((text) => textWidthPoints(text, book.fontOf("heading")));
    return widthForTextPoints(Math.max(...widest), IN_TABLE_INDENT);
  };
  const labels = [headings.status, ...rows.map((row) => row.label)];
  const merges = settings.layout === "committee";
  // Where nothing is merged a label may wrap, so that the table begins at the margin.
  const label = need(merges ? labels : labels.flatMap((text) => text.split(" ")));
  const number = need([headings.rows, ...rows.map((row) => String(row.number))]);
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

function tablePart(glance: Glance, place: GlancePlace, design: Design): Part {
  const { book, settings, columnWidthsPoints: widths, paper } = design;
  const [status, rows, meaning, end] = place;
  const room = sumOf(widths.slice(meaning));
  const isCommittee = settings.layout === "committee";
  const capitals = (text: string): string =>
    isCommittee ? text.toLocaleUpperCase(paper.words.language) : text;
  /** Nothing merged: a text on one line shows over the empty cells at its right. */
  const isOneLine = (text: string): boolean =>
    !isCommittee && textWidthPoints(text, book.fontOf("text")) <= roomPoints(room, IN_TABLE_INDENT);
  const height = (text: string): number =>
    isOneLine(text)
      ? cellHeightPoints("", book.fontOf("text"), room)
      : cellHeightPoints(text, book.fontOf("text"), isCommittee ? room : (widths[meaning] ?? 0));
  const cell = (at: 0 | 1 | 2, content: RowCell["content"], style: string): RowCell => {
    const first = place[at];
    return { firstColumn: first, columnCount: (place[at + 1] ?? end) - first, content, style };
  };
  const lines = glance.rows.map((row) => ({ ...row, meaning: capitalised(row.meaning) }));
  const labelRoom = sumOf(widths.slice(status, rows));
  const headingOver = (text: string, points: number): number =>
    cellHeightPoints(capitals(text), book.fontOf("heading"), points);
  const heading = Math.max(
    headingOver(glance.headings.status, labelRoom),
    headingOver(glance.headings.rows, sumOf(widths.slice(rows, meaning))),
    // Without merging, the last column may be too narrow for its heading on one line.
    headingOver(glance.headings.meaning, sumOf(widths.slice(meaning, end))),
  );
  const heights = lines.map((row) =>
    Math.max(height(row.meaning), cellHeightPoints(row.label, book.fontOf("aim"), labelRoom)),
  );
  const draw = (builder: SheetBuilder): void => {
    const rowIndex = builder.addRow(heading, [
      cell(0, textContent(capitals(glance.headings.status)), book.nameOf("heading", HEADING_RULES)),
      cell(
        1,
        textContent(capitals(glance.headings.rows)),
        book.nameOf("headingRight", HEADING_RULES),
      ),
      cell(
        2,
        textContent(capitals(glance.headings.meaning)),
        book.nameOf("heading", HEADING_RULES),
      ),
    ]);
    for (const [at, row] of lines.entries()) {
      const number = { kind: "number", number: row.number, numberFormat: "General" } as const;
      const said = isOneLine(row.meaning)
        ? book.lineNameOf("text")
        : book.nameOf("text", ROW_RULES);
      builder.addRow(heights[at] ?? heading, [
        cell(0, textContent(row.label), book.nameOf(STYLES[row.tone], ROW_RULES)),
        cell(1, number, book.nameOf("number", ROW_RULES)),
        cell(2, textContent(row.meaning), said),
      ]);
    }
    builder.tables.push({
      name: tableName(settings.appendixName, "Glance"),
      area: {
        rowIndex,
        columnIndex: status,
        rowCount: lines.length + 1,
        columnCount: meaning + 1 - status,
      },
    });
  };
  return { heightPoints: sumOf([heading, ...heights]), draw };
}

function sumOf(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0);
}
