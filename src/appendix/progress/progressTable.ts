import {
  PROGRESS_LEVELS,
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
import { continuedName } from "../table/continuedName";
import { measureBlock } from "../table/measureBlock";
import { nameGroup } from "../table/nameGroup";
import type { Block, BlockCell, Group, OwnCell, Table, TableColumn } from "../table/types";

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
  /** The table's columns on the sheet. */
  readonly columns: readonly TableColumn[];
  readonly layout: "committee" | "accessible";
  /** What the rows of a full page may fill, in points. */
  readonly pagePoints: number;
  readonly book: StyleBook;
  readonly words: PaperWords;
}

/**
 * A table of progress, one row a step. Committee: sections, aims and targets are groups beside their rows. Accessible:
 * every row says them all, and blanks are explained.
 */
export function* progressTable(input: ProgressTableInput): Slices<Table> {
  const open = new Map<ProgressLevel, Group>();
  const { words, columns, layout } = input;
  const blocks: Block[] = [];
  for (const row of input.table.rows) {
    yield;
    blocks.push(stepBlock(input, row, open));
  }
  return {
    columns,
    blocks,
    mayPartAtFoot: layout === "committee",
    words: words.cells,
  };
}

function stepBlock(
  input: ProgressTableInput,
  row: ProgressRow,
  open: Map<ProgressLevel, Group>,
): Block {
  const cells = input.table.columns.map((column, columnIndex): BlockCell => {
    const cell = row.cells[columnIndex] ?? { text: "", tone: "plain", unbroken: [] };
    if (input.layout === "accessible") return accessibleCell(cell, column, input.words);
    const level = levelOf(column);
    if (level === undefined) return ownCell(cell, "blank");
    return groupCell(input, cell, level, columnIndex, begins(level, row), open);
  });
  const isStrong = row.starts === "section" || row.starts === "aim";
  return measureBlock(cells, input.columns, input.book, {
    ruleAbove: isStrong ? "strong" : "light",
    isRest: false,
  });
}

function levelOf({ kind }: ProgressColumn): ProgressLevel | undefined {
  return PROGRESS_LEVELS.find((level) => level === kind);
}

/** Whether a level begins in the row: with itself, or with one that it lies within. */
function begins(level: ProgressLevel, { starts }: ProgressRow): boolean {
  return starts !== undefined && PROGRESS_LEVELS.indexOf(starts) <= PROGRESS_LEVELS.indexOf(level);
}

/** The cell of a section, an aim or a target beside this row; its group stays open for the rows that follow. */
function groupCell(
  input: ProgressTableInput,
  cell: ProgressCell,
  level: ProgressLevel,
  columnIndex: number,
  starts: boolean,
  open: Map<ProgressLevel, Group>,
): BlockCell {
  const current = open.get(level);
  if (!starts && current) return { kind: "group", group: current };
  const column = input.columns[columnIndex];
  if (!column) return ownCell(cell, "blank");
  const { group, isWhole } = nameGroup(
    {
      text: cell.text,
      continued: (longest) => continuedName(cell.text, input.words.cells, longest),
      style: STYLES[cell.tone],
    },
    column,
    input.pagePoints,
    input.book,
  );
  open.set(level, group);
  if (isWhole) return { kind: "group", group };
  return ownCell(cell, "blank");
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
