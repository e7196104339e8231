import type { SheetDrawing, SheetGrid } from "../../sheet";
import type { MemoryChange } from "../remember/remember";
import type { KnownCells, LateEdits } from "../safe/lateEdits";
import type { ListMarker } from "../safe/marks";
import type { Source } from "../safe/outline";

/** The four uses of drawing: what is there, and what becomes of it. */
export type DrawTarget =
  /** There is no such sheet yet. */
  | { readonly kind: "new"; readonly sheetName: string }
  /** The officer's own sheet of that name holds nothing. */
  | { readonly kind: "empty"; readonly standing: Source }
  /** The sheet is ours, and drawn over; `renameTo` is its new name, undefined keeps the one it has. */
  | {
      readonly kind: "renewal";
      readonly standing: Source;
      readonly renameTo?: string | undefined;
    }
  /** The sheet is ours, a drawing over it has failed, and it is put back. */
  | Restoration;

/** A sheet that is put back as it was before a drawing over it failed. */
export interface Restoration {
  readonly kind: "restoration";
  readonly sheetName: string;
  readonly sheetId: string;
  readonly tableNames: readonly string[];
  readonly renameTo?: string | undefined;
  /** Whether the sheet shall be seen; undefined leaves it as it is. */
  readonly visibility?: SheetGrid["visibility"] | undefined;
  /** What the old and the new drawing hold: what else is there was written meanwhile. */
  readonly known: KnownCells;
}

/** A drawing that is to be made, where, and what goes with it. */
export interface DrawOrder {
  readonly drawing: SheetDrawing;
  /** What is typed over the drawing: formulas, truth values and errors that somebody had put on an old sheet. */
  readonly typed?: readonly TypedCell[];
  readonly target: DrawTarget;
  readonly marker: "appendix" | ListMarker;
  /** What the mark shall say when all is drawn. */
  readonly fingerprint: string;
  /** Show the sheet when it is drawn. */
  readonly activate: boolean;
  /** The sheets that the drawing was made of: it is not begun when they are no longer as they were read. */
  readonly sources?: readonly Source[];
  /** Ids of hidden sheets that an earlier drawing has left behind, to be taken away. */
  readonly leftovers?: readonly string[];
  /** What is remembered with the drawing, in the same request, and what is remembered when it is undone. */
  readonly memory?: MemoryWithDrawing | undefined;
}

/** What is remembered goes with what is drawn: the old with the old sheet, the new with the new one. */
export interface MemoryWithDrawing extends MemoryChange {
  /** What is remembered when the drawing is undone, of what the part holds by then. */
  readonly before: (json: string) => string;
}

/** A cell, and what is typed into it: a formula, a truth value, an error. */
export type TypedCell = readonly [address: string, typed: string | boolean];

/** The sheet that was drawn. */
export interface DrawnSheet {
  readonly sheetId: string;
  readonly sheetName: string;
  /** The sources were changed while it was drawn: it may be out of date already. */
  readonly isOutdated?: boolean;
  /** What stood on the sheet when somebody had written on it in the last moment before it was drawn over. */
  readonly lateEdits?: LateEdits | undefined;
}

/** Told while a large drawing is prepared which fraction of it is done; what it throws stops the drawing. */
export type DrawProgress = (fraction: number) => void;

/** The tab's name as it is before the drawing. */
export function sheetNameOf(target: DrawTarget): string {
  return "standing" in target ? target.standing.grid.name : target.sheetName;
}

/** The sheet as it was read; undefined where there is none, or where it is put back. */
export function standingOf(target: DrawTarget): Source | undefined {
  return "standing" in target ? target.standing : undefined;
}

/** The names of the Excel tables on the sheet. */
export function tableNamesOf(target: DrawTarget): readonly string[] {
  if (target.kind === "restoration") return target.tableNames;
  return standingOf(target)?.grid.tables.map(({ name }) => name) ?? [];
}

/** Whether the sheet bears our mark already. */
export function isMarked({ kind }: DrawTarget): boolean {
  return kind === "renewal" || kind === "restoration";
}

/**
 * Whether Excel can undo all of the drawing, so that it may be one undo. Renaming, hiding and unhiding a sheet, and
 * deleting the hidden ones, cannot be undone on every platform.
 */
export function isUndoable({ target, leftovers = [], activate }: DrawOrder): boolean {
  if (leftovers.length > 0 || target.kind === "restoration") return false;
  if (target.kind === "new") return true;
  const isShown = activate && target.standing.grid.visibility !== "visible";
  return !isShown && (target.kind === "empty" || target.renameTo === undefined);
}
