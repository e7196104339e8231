import type { Tone } from "../../paper";

/** A paper as a document: its blocks in reading order, without a page or a look. */
export interface PaperDocument {
  /** BCP 47: "en-GB". */
  readonly language: string;
  /** What the document is called where files are listed: "Appendix 1: Joint working, summary of progress – May 2024". */
  readonly title: string;
  /** The council, "" where nobody said which. */
  readonly author: string;
  /** Whose paper it is and about what, for a page that is met by itself; "" where nobody said. */
  readonly whose: string;
  /** "Appendix 1 · Page {page} of {pages}", with gaps for the edition that knows its pages. */
  readonly pageLine: string;
  /** "As at 11 November 2003". */
  readonly asAtLine: string;
  readonly paper: "A4" | "A3";
  readonly orientation: "landscape" | "portrait";
  readonly layout: "committee" | "accessible";
  readonly blocks: readonly Block[];
}

export type Block = LineBlock | HeadingBlock | TableBlock | ListBlock;

/** One line of the head; `title` is the document's first heading. */
export interface LineBlock {
  readonly kind: "line";
  readonly role: "council" | "appendix" | "line" | "title" | "subtitle" | "counts";
  readonly text: string;
}

/** Heads the blocks that follow, below the document's title. */
export interface HeadingBlock {
  readonly kind: "heading";
  readonly text: string;
}

/** Lines that belong together, each a sentence or two: notes, the key. */
export interface ListBlock {
  readonly kind: "list";
  readonly lines: readonly string[];
}

export interface TableBlock {
  readonly kind: "table";
  /** What the table is called, for readers who hear it; the heading above says it to the eye. */
  readonly name: string;
  readonly columns: readonly TableColumn[];
  readonly rows: readonly TableRow[];
}

export interface TableColumn {
  readonly heading: string;
  /** Figures stand at the right. */
  readonly isNumber: boolean;
  /** The share of the page's width that its words ask for; the shares of a table add up to 1. */
  readonly share: number;
}

export interface TableRow {
  /** One a column; undefined where a cell above reaches down beside this row. */
  readonly cells: readonly (TableCell | undefined)[];
  /** Whether something new begins with it, an aim, so that a stronger line stands above. */
  readonly isStart: boolean;
}

export interface TableCell {
  /** Lines are parted by "\n". */
  readonly text: string;
  readonly tone: Tone;
  /** Names its row, or all the rows that it stands beside. */
  readonly isHeader: boolean;
  /** How many rows it stands beside, 1 or more. */
  readonly rowCount: number;
  /** Lines of it that should not be broken: flags. */
  readonly unbroken: readonly string[];
}
