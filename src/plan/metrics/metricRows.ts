import { cellAt, cellText, isBlank, wholeOf } from "../../sheet";
import { plainHeading } from "../columns/readHeading";
import { filledRows, saysNote, type RecordRow, type SortedRows } from "../rows/recordRows";
import { isPrivate } from "../rows/sectionLines";
import { plainWords } from "../status/plainWords";
import type { LeftOutRow } from "../types";
import { isValue } from "./cellsUnder";
import type { MetricsCandidate } from "./findMetricsSheet";

/** A row that is a metric, and the band that it stands under, "" for none. */
export interface MetricRow extends RecordRow {
  readonly group: string;
}

/** A total of everything; a metric whose name merely begins with the word is a metric. */
const TOTAL = /^(?:grand |sub ?)?totals?$/;
/** A row of words this long is a sentence, not the name of what follows. */
const LONGEST_BAND = 90;

/**
 * Sorts the rows of a sheet of metrics: metrics, each with the band above it; and what is left out with its kind:
 * headings said again, totals, notes.
 */
export function metricRows(
  sheet: MetricsCandidate,
): SortedRows & { readonly metrics: readonly MetricRow[] } {
  const rows = wholeOf(filledRows(sheet.grid, sheet.merged, sheet.row));
  const figures = figureIndexes(sheet);
  const metrics: MetricRow[] = [];
  const leftOut: LeftOutRow[] = [];
  let group = "";
  let bandAt = -2;
  const isRecord = (row: RecordRow): boolean =>
    row.filled.some((column) => figures.includes(column)) || isNamedWithMore(sheet, row);
  const lastRecord = rows.findLastIndex((row) => isRecord(row) && hasFigure(sheet, row, figures));
  for (const [index, row] of rows.entries()) {
    const text = firstText(sheet, row);
    const kind = leftOutKind(sheet, row, text, figures);
    if (kind !== undefined) {
      leftOut.push(leftOutRow(row, text, kind));
    } else if (isRecord(row) && (index <= lastRecord || row.blankAbove === 0)) {
      metrics.push({ ...row, group });
    } else if (index < lastRecord && isBand(row, text)) {
      // Two bands in a row: the second stands under the first.
      group = bandAt === index - 1 && group !== "" ? `${group}: ${text}` : text;
      bandAt = index;
    } else {
      leftOut.push(leftOutRow(row, text, "note"));
    }
  }
  return { records: metrics, metrics, leftOut };
}

/** Columns in which a metric's figures stand. */
function figureIndexes({ figureColumns, columns }: MetricsCandidate): number[] {
  const value = columns.value?.columnIndex;
  const indexes = figureColumns.map(({ columnIndex }) => columnIndex);
  return value === undefined ? indexes : [...indexes, value];
}

function hasFigure(sheet: MetricsCandidate, row: RecordRow, figures: readonly number[]): boolean {
  return figures.some((column) => isValue(cellAt(sheet.grid, row.rowIndex, column)));
}

/** A name and something beside it that belongs to a metric: a metric that has no figures yet. */
function isNamedWithMore({ columns }: MetricsCandidate, row: RecordRow): boolean {
  const name = columns.metric?.columnIndex;
  if (name === undefined || !row.filled.includes(name)) return false;
  const beside = [columns.code, columns.unit, columns.target, columns.goodIs, columns.note];
  return beside.some((found) => found !== undefined && row.filled.includes(found.columnIndex));
}

function isBand(row: RecordRow, text: string): boolean {
  return row.filled.length <= 2 && text.length <= LONGEST_BAND && /\p{L}/u.test(text);
}

function leftOutKind(
  sheet: MetricsCandidate,
  row: RecordRow,
  text: string,
  figures: readonly number[],
): "repeated-headings" | "total" | "note" | undefined {
  if (saysHeadingsAgain(sheet, row)) return "repeated-headings";
  const plain = plainWords(text);
  const isLast = sheet.grid.tables.some(
    ({ area, hasTotalsRow }) => hasTotalsRow && row.rowIndex === area.rowIndex + area.rowCount - 1,
  );
  if (isLast || TOTAL.test(plain)) return "total";
  const isNote = (saysNote(text) || isPrivate(text)) && !hasFigure(sheet, row, figures);
  return isNote ? "note" : undefined;
}

/** Two headings or more, and nothing but headings: also the lower row of two. */
function saysHeadingsAgain({ grid, row: header }: MetricsCandidate, row: RecordRow): boolean {
  if (row.filled.length < 2) return false;
  const same = row.filled.filter((columnIndex) => {
    const heading = plainHeading(
      header.headings.find((own) => own.columnIndex === columnIndex)?.text ?? "",
    );
    const text = plainHeading(cellText(cellAt(grid, row.rowIndex, columnIndex)));
    return (
      text !== "" &&
      (heading === text || heading.endsWith(` ${text}`) || heading.startsWith(`${text} `))
    );
  });
  return same.length >= Math.max(2, row.filled.length - 1);
}

/** The first words of a row. */
export function firstText({ grid }: MetricsCandidate, row: RecordRow): string {
  const column = row.filled.find((each) => {
    const cell = cellAt(grid, row.rowIndex, each);
    return !isBlank(cell) && /\p{L}/u.test(cellText(cell));
  });
  return cellText(cellAt(grid, row.rowIndex, column ?? row.filled[0] ?? 0))
    .trim()
    .replace(/\s+/g, " ");
}

/** A row that is no metric, with what it was taken for. */
export function leftOutRow(row: RecordRow, text: string, kind: LeftOutRow["kind"]): LeftOutRow {
  return { rowIndex: row.rowIndex, columnIndex: row.filled[0] ?? 0, kind, text };
}
