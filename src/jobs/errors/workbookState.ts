/** How the workbook stands after a job failed; `stateWords` makes the sentences. The officer's own sheets are as they were. */
export type WorkbookState =
  /** All is as before; `keptOn` is a new sheet with what somebody wrote meanwhile and would have lost. */
  | { readonly kind: "unchanged"; readonly keptOn?: string | undefined }
  /** A sheet of ours is half drawn; `keptOn` is a sheet that keeps the hand edits that it had. */
  | {
      readonly kind: "unfinished";
      readonly sheetName: string;
      readonly keptOn?: string | undefined;
    }
  /** The sheet is the new one, or the old one again, and what somebody wrote on it in the last moment is gone. */
  | {
      readonly kind: "late-edits-lost";
      readonly sheetName: string;
      readonly isDrawn: boolean;
      readonly keptOn?: string | undefined;
    }
  /** The sheet is drawn, from sheets that were changed meanwhile. */
  | { readonly kind: "outdated"; readonly sheetName: string }
  /** The sheet may or may not be drawn from sheets that are being changed. */
  | { readonly kind: "maybe-outdated" }
  /** Excel does not answer any more. */
  | {
      readonly kind: "unknown";
      readonly about: UnknownAbout;
      readonly keptOn?: string | undefined;
    };

/** What cannot be told of the workbook. */
export type UnknownAbout =
  | { readonly what: "drawing"; readonly sheetName: string }
  | { readonly what: "cells" | "copy" | "new-sheets" };

/** What is true of every job that has written nothing yet. */
export const UNCHANGED: WorkbookState = { kind: "unchanged" };

/** The same state, where hand edits are kept on a sheet too. */
export function withEditsKept(state: WorkbookState, keptOn: string): WorkbookState {
  return state.kind === "outdated" || state.kind === "maybe-outdated"
    ? state
    : { ...state, keptOn };
}
