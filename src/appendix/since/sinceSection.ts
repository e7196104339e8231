import type { SinceRow, SinceTable } from "../../paper";
import type { PaperWords } from "../../words";
import type { StyleBook } from "../look/styleBook";
import type { StyleBase } from "../look/styles";
import type { Said } from "../said";
import { continuedNames } from "../table/continuedName";
import { measureBlock, measureGroup } from "../table/measureBlock";
import { asOneCell } from "../table/ownCell";
import type {
  Block,
  BlockCell,
  CellWords,
  Group,
  OwnCell,
  Table,
  TableColumn,
} from "../table/types";
import { sincePlaces } from "./sinceColumns";

/** What the table of changes is laid out with. */
export interface SinceInput {
  readonly since: SinceTable;
  /** The same in the other languages in which the rows must have room. */
  readonly others: readonly { readonly since: SinceTable; readonly words: PaperWords }[];
  readonly columnWidthsPoints: readonly number[];
  readonly layout: "committee" | "accessible";
  readonly book: StyleBook;
  readonly words: PaperWords;
  /** What goes on from above, in all the languages. */
  readonly cellWords: readonly CellWords[];
  /** A heading as the layout writes it. */
  readonly headed: (heading: string, words: PaperWords) => string;
}

/**
 * What changed since the report before, as a table. Committee: a kind of change stands once beside its rows. Accessible:
 * every row says it. Undefined where nothing changed, or the sheet's columns leave no room for a table.
 */
export function sinceSection(input: SinceInput): Table | undefined {
  const { since, others, columnWidthsPoints, layout, book, headed } = input;
  if (since.rows.length === 0) return undefined;
  const tables = [since, ...others.map((other) => other.since)];
  const places = sincePlaces(tables, columnWidthsPoints, layout, book);
  if (!places) return undefined;
  const columns = (["change", "action", "told"] as const).map((name, at): TableColumn => ({
    heading: [
      headed(since.headings[name], input.words),
      ...others.map((other) => headed(other.since.headings[name], other.words)),
    ],
    headingStyle: "heading",
    ...(places[at] ?? places[0]),
  }));
  let group: Group | undefined;
  const blocks = since.rows.map((row, at): Block => {
    const isFirst = row.kind !== since.rows[at - 1]?.kind;
    const otherRows = others.flatMap(({ since: { rows }, words }) => {
      const other = rows[at];
      return other ? [{ row: other, words }] : [];
    });
    const change = asOneCell(
      changeCell(row),
      otherRows.map((other) => changeCell(other.row)),
    );
    if (isFirst) group = groupOf(change, columns[0], input);
    const first: BlockCell = layout === "committee" && group ? { kind: "group", group } : change;
    const cells = [
      first,
      asOneCell(
        actionCell(row),
        otherRows.map((other) => actionCell(other.row)),
      ),
      asOneCell(
        toldCell(row, layout, input.words),
        otherRows.map((other) => toldCell(other.row, layout, other.words)),
      ),
    ];
    return measureBlock(cells, columns, book, {
      ruleAbove: isFirst ? "strong" : "light",
      isRest: false,
    });
  });
  return { columns, blocks, mayPartAtFoot: false, words: input.cellWords };
}

/** The same as lines, where there is no room for a table: "Moved later: New crossings. From April to July 2025". */
export function sinceLines({ rows }: SinceTable): string[] {
  return rows.map(({ change, action, told }) => {
    const said = told === "" ? action : `${action}. ${told.replaceAll("\n", ". ")}`;
    return `${change}: ${said}`;
  });
}

function groupOf(
  { text, style, others = [] }: OwnCell,
  column: TableColumn | undefined,
  { book, cellWords }: SinceInput,
): Group | undefined {
  if (!column) return undefined;
  const texts: Said = [text, ...others.map((other) => other.text)];
  const continued = continuedNames(texts, cellWords);
  return measureGroup({ texts, continued, style }, column, book);
}

function changeCell(row: SinceRow): OwnCell {
  return own(row.change, labelStyle(row), "repeat");
}

function labelStyle({ tone }: Pick<SinceRow, "tone">): StyleBase {
  return tone === "overdue" ? "overdue" : "aim";
}

function actionCell({ action, tone }: SinceRow): OwnCell {
  return own(action, tone === "quiet" ? "quiet" : "text", "mention");
}

/** Where nothing is merged, a blank is explained. */
function toldCell({ told }: SinceRow, layout: SinceInput["layout"], words: PaperWords): OwnCell {
  return told === "" && layout === "accessible"
    ? own(words.since.blank, "quiet", "mention")
    : own(told, "text", layout === "accessible" ? "mention" : "blank");
}

function own(text: string, style: StyleBase, whenParted: OwnCell["whenParted"]): OwnCell {
  return { kind: "own", text, style, whenParted, isRest: false };
}
