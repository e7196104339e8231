import { mayBeUndoRefusal, mayGroupUndo, rememberUndoRefusal } from "../session/undoGroup";
import { WorkbookChangedError } from "./outline";

/** What came of an act that changes the workbook. */
export type Outcome<Done> =
  /** All was done, even if Excel's answer was lost. */
  { readonly kind: "done"; readonly done: Done } | Failed;

/** How the workbook stands after an act that failed. */
export type Failed = { readonly thrown: unknown } & (
  | Undone
  /** Excel does not answer any more. */
  | { readonly kind: "unknown" }
);

/** How the workbook stands after an act was undone, as far as that was possible. */
export type Undone =
  /** As it was before; `keptOn` is a new sheet with what somebody wrote meanwhile and would have lost. */
  | { readonly kind: "as-before"; readonly keptOn?: string | undefined }
  /** The act is half done, and the next run does it anew. */
  | { readonly kind: "unfinished" }
  /** The act is done, or undone, but what somebody wrote in the last moment is gone. */
  | { readonly kind: "late-edits-lost"; readonly isDrawn: boolean };

/** How far an act went that failed. */
export type HowFar<Done, Begun> =
  | { readonly kind: "done"; readonly done: Done }
  | { readonly kind: "untouched" }
  | { readonly kind: "begun"; readonly begun: Begun };

/** An act that can be found out about and undone when it fails half-way. */
export interface SafeAct<Done, Begun> {
  /**
   * Marks what it is going to change, changes it, and marks it as finished, in one request. A `WorkbookChangedError`
   * of its own says that it has sent nothing.
   */
  readonly act: (options: { readonly asOneUndo: boolean }) => Promise<Done>;
  /** Whether everything in the act can be undone by Excel, so that it may be one undo. */
  readonly isUndoable: boolean;
  /** Looks by the marks how far the act went. */
  readonly look: () => Promise<HowFar<Done, Begun>>;
  /** Puts back what was there before. */
  readonly undo: (begun: Begun) => Promise<Undone>;
}

/**
 * The one way in which this room changes a workbook: mark, act, and when it fails look and undo. What Excel answers is
 * never believed by itself: a lost answer may stand for work that was done, so the marks decide. Where Excel refuses to
 * make one undo of the act, the act is repeated without. Never throws.
 */
export async function safely<Done, Begun>(act: SafeAct<Done, Begun>): Promise<Outcome<Done>> {
  if (!act.isUndoable || !mayGroupUndo()) return attempt(act, false);
  const outcome = await attempt(act, true);
  if (outcome.kind !== "as-before" || !mayBeUndoRefusal(outcome.thrown)) return outcome;
  const again = await attempt(act, false);
  if (again.kind === "done") rememberUndoRefusal();
  return again.kind === "as-before" ? { ...again, keptOn: again.keptOn ?? outcome.keptOn } : again;
}

async function attempt<Done, Begun>(
  { act, look, undo }: SafeAct<Done, Begun>,
  asOneUndo: boolean,
): Promise<Outcome<Done>> {
  try {
    return { kind: "done", done: await act({ asOneUndo }) };
  } catch (thrown) {
    if (thrown instanceof WorkbookChangedError) return { kind: "as-before", thrown };
    try {
      const found = await look();
      if (found.kind === "done") return found;
      if (found.kind === "untouched") return { kind: "as-before", thrown };
      return { ...(await undo(found.begun)), thrown };
    } catch {
      return { kind: "unknown", thrown };
    }
  }
}
