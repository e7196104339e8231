import type { SheetGrid } from "../../sheet";
import type { Source } from "../safe/outline";
import type { LateEdits } from "../safe/lateEdits";
import type { Recalled } from "../remember/remember";

/** On which sheet to draw, how it stands, and how it shall stand afterwards. */
export interface DrawTarget {
  /** The tab on which to draw; made when no sheet has the name. */
  readonly sheetName: string;
  /** The name that the tab shall have when it is not the drawing's; undefined keeps it. */
  readonly renameTo?: string | undefined;
  /** Whether a sheet of that name stands in the workbook. */
  readonly exists: boolean;
  /** The hidden name that marks the sheet; the appendix's unless set. */
  readonly markerName?: string;
  /** Whether the sheet bears that marker already. */
  readonly isMarked: boolean;
  /** The names of the Excel tables that stand on the sheet. */
  readonly tableNames: readonly string[];
  /** Show the sheet when it is drawn. */
  readonly activate: boolean;
  /** What is typed over the drawing: only when a sheet is put back as somebody had edited it. */
  readonly typed?: readonly TypedCell[];
  /** Whether the sheet shall be seen: only when it is put back. */
  readonly visibility?: SheetGrid["visibility"] | undefined;
  /** The sheets that the drawing was made of: it is not begun when they are no longer as they were read. */
  readonly sources?: readonly Source[];
  /** Ids of hidden sheets that an earlier drawing has left behind, to be taken away. */
  readonly leftovers?: readonly string[];
  /** The sheet itself as it was read, when it stands: it is not drawn over when it is no longer so. */
  readonly standing?: Source | undefined;
  /** The part in which things are remembered, to ask in the same request what it holds now. */
  readonly memoryPartId?: string | undefined;
  /** What the marker shall say instead of the drawing's own fingerprint. */
  readonly fingerprint?: string;
}

/** A cell, and what is typed into it: a formula, a truth value, an error. */
export type TypedCell = readonly [address: string, typed: string | boolean];

/** The sheet that was drawn. */
export interface DrawnSheet {
  readonly sheetId: string;
  readonly sheetName: string;
  /** The sources were changed while it was drawn: it may be out of date already. */
  readonly isOutdated?: boolean;
  /** What was remembered in the workbook at that time. */
  readonly recalled?: Recalled | undefined;
  /** What stood on the sheet when somebody had written on it in the last moment before it was drawn over. */
  readonly lateEdits?: LateEdits | undefined;
}

/** Told while a large drawing is prepared which fraction of it is done; what it throws stops the drawing. */
export type DrawProgress = (fraction: number) => void;
