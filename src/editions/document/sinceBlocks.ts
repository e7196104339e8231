import type { Paper, SinceRow } from "../../paper";
import { cellOf, tableBlock } from "./tableBlock";
import type { Block, TableRow } from "./types";

/**
 * What changed since the report before: the counts in words, then a table of the changes where there are any. Committee: a
 * kind of change stands once beside its rows. Accessible: every row says it, and a blank says what it means.
 */
export function sinceBlocks(
  { since, words }: Paper,
  layout: "committee" | "accessible",
  titleOf: (own: string, otherwise: string) => string,
): Block[] {
  if (!since) return [];
  const { headings, rows, lines } = since;
  const title = rows.length > 0 ? titleOf("", since.title) : since.title;
  const columns = [headings.change, headings.action, headings.told].map((heading) => ({
    heading,
    isNumber: false,
  }));
  const tableRow = (row: SinceRow, at: number): TableRow => {
    const isStart = row.kind !== rows[at - 1]?.kind;
    const isOnce = layout === "committee";
    const tone = row.tone === "plain" ? "name" : row.tone;
    const change = cellOf(row.change, {
      tone,
      isHeader: true,
      rowCount: isOnce ? runOf(rows, at) : 1,
    });
    const blank = isOnce ? "" : words.since.blank;
    return {
      cells: [
        isStart || !isOnce ? change : undefined,
        cellOf(row.action),
        row.told === "" ? cellOf(blank, { tone: "quiet" }) : cellOf(row.told),
      ],
      isStart,
    };
  };
  return [
    { kind: "heading", text: title },
    ...(lines.length > 0 ? [{ kind: "list" as const, lines }] : []),
    ...(rows.length > 0 ? [tableBlock(title, columns, rows.map(tableRow))] : []),
  ];
}

/** How many rows of one kind follow one another from a row on. */
function runOf(rows: readonly SinceRow[], first: number): number {
  let end = first + 1;
  while (end < rows.length && rows[end]?.kind === rows[first]?.kind) end += 1;
  return end - first;
}
