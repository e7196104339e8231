import type { SinceRow, SinceTable } from "../../paper";
import type { PaperWords } from "../../words";
import type { StyleBook } from "../look/styleBook";
import type { StyleBase } from "../look/styles";
import { continuedName } from "../table/continuedName";
import { measureBlock, measureGroup } from "../table/measureBlock";
import type { Block, BlockCell, Group, OwnCell, Table, TableColumn } from "../table/types";
import { sincePlaces } from "./sinceColumns";

/** What the table of changes is laid out with. */
export interface SinceInput {
  readonly since: SinceTable;
  readonly columnWidthsPoints: readonly number[];
  readonly layout: "committee" | "accessible";
  readonly book: StyleBook;
  readonly words: PaperWords;
  /** A heading as the layout writes it. */
  readonly headed: (heading: string) => string;
}

/**
 * What changed since the report before, as a table. Committee: a kind of change stands once beside its rows. Accessible:
 * every row says it. Undefined where nothing changed, or the sheet's columns leave no room for a table.
 */
export function sinceSection(input: SinceInput): Table | undefined {
  const { since, columnWidthsPoints, layout, book, words, headed } = input;
  if (since.rows.length === 0) return undefined;
  const places = sincePlaces(since, columnWidthsPoints, layout, book);
  if (!places) return undefined;
  const { change, action, told } = since.headings;
  const columns = [change, action, told].map((heading, at): TableColumn => ({
    heading: headed(heading),
    headingStyle: "heading",
    ...(places[at] ?? places[0]),
  }));
  let group: Group | undefined;
  const blocks = since.rows.map((row, at): Block => {
    const isFirst = row.kind !== since.rows[at - 1]?.kind;
    if (isFirst) group = groupOf(row, columns[0], input);
    const first: BlockCell =
      layout === "committee" && group
        ? { kind: "group", group }
        : own(row.change, labelStyle(row), "repeat");
    const cells = [first, actionCell(row), toldCell(row, input)];
    return measureBlock(cells, columns, book, {
      ruleAbove: isFirst ? "strong" : "light",
      isRest: false,
    });
  });
  return { columns, blocks, mayPartAtFoot: false, words: words.cells };
}

/** The same as lines, where there is no room for a table: "Moved later: New crossings. From April to July 2025". */
export function sinceLines({ rows }: SinceTable): string[] {
  return rows.map(({ change, action, told }) => {
    const said = told === "" ? action : `${action}. ${told.replaceAll("\n", ". ")}`;
    return `${change}: ${said}`;
  });
}

function groupOf(
  { change, ...row }: SinceRow,
  column: TableColumn | undefined,
  { book, words }: SinceInput,
): Group | undefined {
  if (!column) return undefined;
  const continuedText = continuedName(change, words.cells);
  return measureGroup({ text: change, continuedText, style: labelStyle(row) }, column, book);
}

function labelStyle({ tone }: Pick<SinceRow, "tone">): StyleBase {
  return tone === "overdue" ? "overdue" : "aim";
}

function actionCell({ action, tone }: SinceRow): OwnCell {
  return own(action, tone === "quiet" ? "quiet" : "text", "mention");
}

/** Where nothing is merged, a blank is explained. */
function toldCell({ told }: SinceRow, { layout, words }: SinceInput): OwnCell {
  return told === "" && layout === "accessible"
    ? own(words.since.blank, "quiet", "mention")
    : own(told, "text", layout === "accessible" ? "mention" : "blank");
}

function own(text: string, style: StyleBase, whenParted: OwnCell["whenParted"]): OwnCell {
  return { kind: "own", text, style, whenParted, isRest: false };
}
