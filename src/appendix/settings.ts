import type { Paper, SinceTable } from "../paper";
import type { FiguresEdges } from "./charts/figuresPlace";
import type { Design } from "./design";
import type { StyleBook } from "./look/styleBook";
import type { Part } from "./part";
import type { Papers } from "./said";
import type { SinceInput } from "./since/sinceSection";
import type { Table } from "./table/types";

/** What the officer chose of the sheet's own looks. */
export interface LayoutSettings {
  readonly layout: "committee" | "accessible";
  readonly paper: "A4" | "A3";
  readonly orientation: "landscape" | "portrait";
  readonly sectionOrder: readonly ("targets" | "metrics")[];
  /** Of the tables' text. */
  readonly textPoints: number;
  readonly freezeHeadings: boolean;
  /** The appendix's name and its sheet's, "Appendix 1". */
  readonly appendixName: string;
}

/** What few appendices have. */
export interface LayoutExtras {
  /** The same paper in other languages: all get the same rows, heights and page breaks, whichever of them is laid out. */
  readonly twins?: readonly Paper[] | undefined;
  /** What lays out charts (`CHARTS`), where they are wanted. */
  readonly charts?: ChartMaker | undefined;
  /** What lays out the changes since the report before (`SINCE`), where the paper tells of any. */
  readonly since?: SinceMaker | undefined;
}

/** How the changes since the report before come on the sheet. */
export interface SinceMaker {
  readonly section: (input: SinceInput) => Table | undefined;
  readonly lines: (since: SinceTable) => string[];
}

/** How charts and their figures come on the sheet. */
export interface ChartMaker {
  /** Where two stand beside each other; none where they do not. */
  readonly chartEdges: (
    papers: Papers,
    tables: readonly (readonly number[])[],
    book: StyleBook,
  ) => readonly FiguresEdges[];
  readonly progressParts: (design: Design) => Part[];
  readonly metricChartParts: (design: Design) => Part[];
}
