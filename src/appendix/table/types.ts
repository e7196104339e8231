import type { PaperWords } from "../../words";
import type { StyleBase } from "../look/styles";
import type { Said } from "../said";

/** A table to be laid out: its columns and its rows as they stand in the plan. */
export interface Table {
  readonly columns: readonly TableColumn[];
  readonly blocks: readonly Block[];
  /** Whether a row may be parted at a page's foot to fill it; else only where it is too high for a sheet row. */
  readonly mayPartAtFoot: boolean;
  /** What stands in cells that go on from above; first in the language that is drawn. */
  readonly words: readonly CellWords[];
}
export type CellWords = Pick<PaperWords["cells"], "continued" | "continuedName" | "asAbove">;

/** A column of a table: one or more neighbouring columns of the sheet. */
export interface TableColumn {
  readonly heading: Said;
  readonly headingStyle: "heading" | "headingRight";
  /** 0-based column on the sheet and how many it takes. */
  readonly firstColumn: number;
  readonly columnCount: number;
  readonly widthPoints: number;
}

/** One row of a table, or a part of one that was too high. One entry a column. */
export interface Block {
  readonly cells: readonly BlockCell[];
  /** What its own cells need; groups may need more. */
  readonly naturalPoints: number;
  /** The rule above it. */
  readonly ruleAbove: "strong" | "light" | "none";
  /** Whether it is the rest of a row that was parted. */
  readonly isRest: boolean;
}

export type BlockCell = OwnCell | GroupCell;

/** A cell of the row's own. */
export interface OwnCell {
  readonly kind: "own";
  readonly text: string;
  readonly style: StyleBase;
  /** Where the text is a number that is kept as one. */
  readonly number?: { readonly number: number; readonly numberFormat: string };
  /** What the rows below show in this column when the row is parted and this text needs no more room. */
  readonly whenParted: "blank" | "repeat" | "mention";
  /** Whether the text is the rest of one that began in a row above. */
  readonly isRest: boolean;
  /** The same cell in the other languages in which the row must have room. */
  readonly others?: readonly OwnCell[];
}

/** A cell that is one with the neighbours of its group, above and below. */
export interface GroupCell {
  readonly kind: "group";
  readonly group: Group;
}

/** A text that stands once beside several rows: an aim or a target. Compared by identity. */
export interface Group {
  readonly text: string;
  /** What stands at the head of a page that the group runs over to. */
  readonly continuedText: string;
  readonly style: StyleBase;
  readonly heightPoints: number;
  readonly continuedHeightPoints: number;
}

/** One page's rows of a table with their final heights. */
export interface TablePage {
  readonly rows: readonly PlacedRow[];
  readonly segments: readonly Segment[];
  readonly heightPoints: number;
}
export interface PlacedRow {
  readonly block: Block;
  readonly heightPoints: number;
}
/** The part of a group that stands on one page: rows counted within the page. */
export interface Segment {
  readonly columnIndex: number;
  readonly firstRow: number;
  readonly rowCount: number;
  readonly group: Group;
  readonly isContinued: boolean;
}
