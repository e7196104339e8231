import {
  type ProgressCell,
  type ProgressColumn,
  type ProgressLevel,
  type ProgressRow,
  type ProgressTable,
  type Tone,
} from "../../paper";
import type { Slices } from "../../sheet";
import type { PaperWords } from "../../words";
import type { StyleBook } from "../look/styleBook";
import type { StyleBase } from "../look/styles";
import type { Said } from "../said";
import { continuedNames } from "../table/continuedName";
import { begins, levelOf } from "./levels";
import { measureBlock } from "../table/measureBlock";
import { nameGroup } from "../table/nameGroup";
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

const NO_CELL: ProgressCell = { text: "", tone: "plain", unbroken: [] };
const STYLES: Readonly<Record<Tone, StyleBase>> = {
  plain: "text",
  name: "aim",
  overdue: "overdue",
  "due-soon": "dueSoon",
  quiet: "quiet",
};

/** What a table of progress is laid out with. */
export interface ProgressTableInput {
  readonly table: ProgressTable;
  /** The same table in the other languages in which the rows must have room, with their words. */
  readonly others: readonly { readonly table: ProgressTable; readonly words: PaperWords }[];
  /** The table's columns on the sheet. */
  readonly columns: readonly TableColumn[];
  readonly layout: "committee" | "accessible";
  /** What the rows of a full page may fill, in points. */
  readonly pagePoints: number;
  readonly book: StyleBook;
  readonly words: PaperWords;
  /** What goes on from above, in all the languages. */
  readonly cellWords: readonly CellWords[];
}

/**
 * A table of progress, one row a step. Committee: sections, aims and targets are groups beside their rows. Accessible:
 * every row says them all, and blanks are explained.
 */
export function* progressTable(input: ProgressTableInput): Slices<Table> {
  const open = new Map<ProgressLevel, Group>();
  const { columns, layout } = input;
  const blocks: Block[] = [];
  for (const [at, row] of input.table.rows.entries()) {
    yield;
    blocks.push(stepBlock(input, row, at, open));
  }
  return {
    columns,
    blocks,
    mayPartAtFoot: layout === "committee",
    words: input.cellWords,
  };
}

function stepBlock(
  input: ProgressTableInput,
  row: ProgressRow,
  rowIndex: number,
  open: Map<ProgressLevel, Group>,
): Block {
  const cells = input.table.columns.map((column, columnIndex): BlockCell => {
    const cell = row.cells[columnIndex] ?? NO_CELL;
    const others = input.others.map(({ table, words }) => ({
      cell: table.rows[rowIndex]?.cells[columnIndex] ?? NO_CELL,
      words,
    }));
    const own = (one: ProgressCell, words: PaperWords): OwnCell =>
      input.layout === "accessible" ? accessibleCell(one, column, words) : ownCell(one, "blank");
    const whole = asOneCell(
      own(cell, input.words),
      others.map((other) => own(other.cell, other.words)),
    );
    const level = input.layout === "accessible" ? undefined : levelOf(column);
    return level === undefined
      ? whole
      : groupCell(input, whole, level, columnIndex, begins(level, row), open);
  });
  const isStrong = row.starts === "section" || row.starts === "aim";
  return measureBlock(cells, input.columns, input.book, {
    ruleAbove: isStrong ? "strong" : "light",
    isRest: false,
  });
}

/** The cell of a section, an aim or a target beside this row; its group stays open for the rows that follow. */
function groupCell(
  input: ProgressTableInput,
  cell: OwnCell,
  level: ProgressLevel,
  columnIndex: number,
  starts: boolean,
  open: Map<ProgressLevel, Group>,
): BlockCell {
  const current = open.get(level);
  if (!starts && current) return { kind: "group", group: current };
  const column = input.columns[columnIndex];
  if (!column) return cell;
  const texts: Said = [cell.text, ...(cell.others ?? []).map(({ text }) => text)];
  const { group, isWhole } = nameGroup(
    { texts, continued: (most) => continuedNames(texts, input.cellWords, most), style: cell.style },
    column,
    input.pagePoints,
    input.book,
  );
  open.set(level, group);
  return isWhole ? { kind: "group", group } : cell;
}

function accessibleCell(cell: ProgressCell, column: ProgressColumn, words: PaperWords): OwnCell {
  const whenParted =
    levelOf(column) === "aim" || levelOf(column) === "target" ? "repeat" : "mention";
  if (cell.text.trim() !== "") return ownCell(cell, whenParted);
  return ownCell({ ...cell, text: words.columns[column.kind].blank, tone: "quiet" }, whenParted);
}

function ownCell({ text, tone }: ProgressCell, whenParted: OwnCell["whenParted"]): OwnCell {
  return { kind: "own", text, style: STYLES[tone], whenParted, isRest: false };
}
