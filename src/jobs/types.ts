import type { Finding, Fix } from "../checks";
import type { IsoDate } from "../calendar";
import type { KeptReport, PromiseLog, Since } from "../history";
import type { Snapshot } from "../excel";
import type { Paper } from "../paper";
import type { Plan, ReportSettings } from "../plan";
import type { Corrections } from "../words";

/** What any job may be told. */
export interface JobOptions {
  /** The report's as-at date; without it the remembered one, without that today. */
  readonly asAt?: IsoDate | undefined;
  /**
   * Which appendix it is about, by its name or its tab's; without it the one at hand. A name that none has begins another
   * one, which keeps the choices of its own that this run gives.
   */
  readonly appendix?: string | undefined;
  /** Settings for this run only, over the remembered ones. */
  readonly settings?: Partial<ReportSettings> | undefined;
  readonly onProgress?: ((progress: Progress) => void) | undefined;
  /** Aborting leaves everything as it was; once the appendix itself is being drawn it is too late, and it is made. */
  readonly signal?: AbortSignal | undefined;
  /** Reports of an earlier workbook, the newest first, to compare with instead of what this one remembers. */
  readonly earlier?: readonly KeptReport[] | undefined;
  /**
   * Told the report once, as soon as the steps are understood, so that the counts need not wait for what reads metrics,
   * checks, and compares with earlier reports to be fetched, nor for its work. Its `stage` is "counts".
   */
  readonly onCounts?: ((report: WorkbookReport) => void) | undefined;
  /**
   * Whether merged areas are read, for the check of cells merged across columns. Off unless set: in Excel it wipes
   * the officer's undo history. The headless command, where there is none, sets it.
   */
  readonly readMerges?: boolean | undefined;
}

/** How a workbook is to be read as that of an earlier meeting. */
export interface EarlierOptions {
  /** The date that its report was for; without it the newest that it remembers. */
  readonly asAt?: IsoDate | undefined;
  /** What to take where it remembers no date at all. */
  readonly otherwise: IsoDate;
}

/** How far a job is, `fraction` from 0 to 1; `progressWords` makes the sentence. */
export type Progress = { readonly fraction: number } & (
  | { readonly step: "reading" | "checking" | "laying-out" | "done" }
  | { readonly step: "drawing"; readonly sheetName: string }
);

/** Everything that the pane shows of a workbook. */
export interface WorkbookReport {
  /**
   * At "counts" nothing was checked or compared yet, and perhaps no metric read: that there are no findings and no metrics
   * says nothing.
   */
  readonly stage: "counts" | "whole";
  readonly asAt: IsoDate;
  /** The remembered settings, with this run's own over them. */
  readonly settings: ReportSettings;
  readonly plan: Plan;
  /** What changed since the report of the meeting before; undefined where there is none to compare with. */
  readonly since: Since | undefined;
  /** Every timescale ever reported of each of the plan's steps, the oldest first, the one that it has now last. */
  readonly promises: PromiseLog;
  /** This report's date, then those of the reports it was compared with, the newest first. */
  readonly reportDates: readonly IsoDate[];
  /** What the workbook remembers of its meetings. */
  readonly kept: KeptMeetings;
  /** What translators have put in place of the paper's own words, on the sheets for it. */
  readonly corrections: Corrections;
  /** All findings, accepted ones too (`accepted` says so), in sheet order. */
  readonly findings: readonly Finding[];
  /** The findings that stop the appendix: errors that were not accepted. */
  readonly stoppers: readonly Finding[];
  readonly appendix: AppendixState;
  /** Every appendix of the workbook, in the order in which they were begun; `settings.appendixKey` is the one at hand. */
  readonly appendices: readonly KnownAppendix[];
  /** Every visible worksheet but the appendix, in tab order, with its columns, for the pane's choices. */
  readonly sheets: readonly SheetChoice[];
  /** No sheet holds anything: the pane offers blank sheets and the worked example. */
  readonly isEmptyWorkbook: boolean;
}

/** What a workbook remembers of its meetings, or why that is not known. */
export type KeptMeetings =
  | { readonly kind: "none" }
  /** Nothing was compared yet. */
  | { readonly kind: "not-read" }
  /** A later version of the add-in wrote it: it stays as it is, and nothing is added to it. */
  | { readonly kind: "newer" }
  /** It cannot be read. The next appendix begins a new memory. */
  | { readonly kind: "damaged" }
  | {
      readonly kind: "kept";
      /** The newest first. */
      readonly meetings: readonly KeptMeeting[];
      /** Meetings that could not be read. */
      readonly lost: number;
    };

/** A meeting that is remembered: its date, and how many steps and metrics its report had. */
export interface KeptMeeting {
  readonly asAt: IsoDate;
  readonly steps: number;
  readonly metrics: number;
}

/** A sheet that the officer may choose, with every column that holds anything, from left to right. */
export interface SheetChoice {
  readonly name: string;
  readonly columns: readonly SheetColumn[];
}

/** A column as an officer recognises it. */
export interface SheetColumn {
  /** "E" */
  readonly letter: string;
  readonly columnIndex: number;
  /** "" where it has none. */
  readonly heading: string;
  /** The first texts under the heading, at most three, long ones cut. */
  readonly looks: readonly string[];
}

/** One of a workbook's appendices. */
export interface KnownAppendix {
  /** By which it is known whatever it is called. */
  readonly key: number;
  /** Its tab's name, or the one that it will have. */
  readonly name: string;
  /** Whether it has a sheet. */
  readonly isMade: boolean;
}

/** The appendix as it stands in the workbook now. */
export type AppendixState =
  | { readonly kind: "absent" }
  | {
      readonly kind: "made";
      readonly sheetName: string;
      readonly editedByHand: boolean;
      /** The plan's sheets have been changed since it was made. */
      readonly isOutOfDate: boolean;
    };

export interface GenerateOptions extends JobOptions {
  /**
   * What to do when the appendix was edited by hand since it was made. "ask" (the default) writes nothing and
   * answers `edited-by-hand`; "keep-copy" first copies the sheet; "replace" replaces it.
   */
  readonly onHandEdits?: "ask" | "keep-copy" | "replace" | undefined;
  /** Show the appendix's sheet when it is done; true unless set. */
  readonly activate?: boolean | undefined;
  /**
   * Whether the workbook remembers this report and those of earlier meetings; true unless set. False forgets them, for a
   * copy that is to be published.
   */
  readonly keepsMeetings?: boolean | undefined;
}

/** What came of it, as facts; `resultWords` makes the sentences. */
export type GenerateResult = GenerateMade | GenerateStopped | EditedByHand;

/** The appendix was made, or renewed in place. */
export interface GenerateMade {
  readonly kind: "made";
  readonly of: "appendix";
  readonly report: WorkbookReport;
  /** What the appendix says, for its other forms (`makeEdition`). */
  readonly paper: Paper;
  readonly isRenewal: boolean;
  readonly sheetName: string;
  /** "A1:E61" */
  readonly range: string;
  readonly pages: number;
  /** The name of the sheet that keeps the hand edits, when a copy was kept. */
  readonly editedCopy: string | undefined;
  /** The name of the sheet that keeps the appendix as the meeting before had it, when that was chosen. */
  readonly keptLast: string | undefined;
  /** The twins in another language that stand in other rows, or break elsewhere, until they are renewed. */
  readonly outOfStep: readonly string[];
  /** What `undoGenerate` needs; undefined where a drawing that had been cut short stood there: nothing to go back to. */
  readonly takeBack: TakeBack | undefined;
}

/** An appendix that was made, and what stood in its place before, as long as it can be put back. */
export interface TakeBack {
  readonly appendixKey: number;
  readonly sheetId: string;
  readonly sheetName: string;
  /** What the sheet's mark says since. */
  readonly mark: string;
  readonly before: AppendixBefore;
  /** What was remembered before, of what the workbook remembers by then. */
  readonly remembered: (json: string) => string;
}

/** What stood there before an appendix was made. */
export type AppendixBefore =
  /** No sheet, or the officer's own empty one. */
  | { readonly kind: "no-sheet" | "empty-sheet" }
  | { readonly kind: "appendix"; readonly snapshot: Snapshot };

/** What came of undoing; `undoWords` makes the sentences. */
export type UndoResult =
  /** The old appendix stands again; `keptOn` is a sheet with what somebody wrote on the new one meanwhile. */
  | {
      readonly kind: "put-back" | "taken-out";
      readonly sheetName: string;
      readonly keptOn?: string | undefined;
    }
  /** Somebody has changed, renewed or deleted it since: nothing was done. */
  | { readonly kind: "changed-since"; readonly sheetName: string };
/** Findings of severity error, the report's `stoppers`, stop the appendix; nothing was written. */
export interface GenerateStopped {
  readonly kind: "stopped";
  readonly report: WorkbookReport;
  /** The sheet's name when it had been drawn already, and the sheets were changed meanwhile. */
  readonly drawnBefore?: string | undefined;
}
/** The sheet holds hand edits and nobody said what to do with them; nothing was written. */
export interface EditedByHand {
  readonly kind: "edited-by-hand";
  readonly of: "appendix" | OwnList;
  readonly report: WorkbookReport;
  readonly sheetName: string;
}

/**
 * The lists that the add-in puts on sheets of their own: the checks' findings, all that was promised, the words for the
 * covering report, and the paper's own words for a translator to correct.
 */
export type OwnList = "checks" | "promises" | "words" | "corrections";

export interface MakeOwnSheetOptions extends JobOptions {
  /**
   * What to do when somebody has written on the sheet since it was made. "ask" (the default) writes nothing and answers
   * `edited-by-hand`; "replace" replaces it.
   */
  readonly onHandEdits?: "ask" | "replace" | undefined;
  /** Show the sheet when it is done; true unless set. */
  readonly activate?: boolean | undefined;
}

/** A sheet for colleagues was made or renewed, or holds hand edits that nobody decided about. */
export type MakeOwnSheetResult =
  | {
      readonly kind: "made";
      readonly of: OwnList;
      readonly report: WorkbookReport;
      readonly isRenewal: boolean;
      readonly sheetName: string;
      /** "A1:E20" */
      readonly range: string;
      readonly pages: number;
    }
  | EditedByHand;

/** A report with its open findings counted. */
export interface CheckResult {
  readonly kind: "checked";
  readonly report: WorkbookReport;
  readonly errors: number;
  readonly warnings: number;
  readonly infos: number;
}

/** What the sheet did, gathered over a short pause. */
export type WorkbookChange =
  | { readonly kind: "changed" }
  | { readonly kind: "selected"; readonly sheetName: string; readonly rowIndex: number };

/** A fix that was done, with what the cell held before it, so that it can be undone. */
export interface AppliedFix {
  readonly fix: Fix;
  readonly formulaBefore: string | number | boolean;
  readonly numberFormatBefore: string;
}
export interface FixResult {
  readonly applied: readonly AppliedFix[];
  /** Not done, because the cell no longer holds what was previewed. */
  readonly skipped: readonly Fix[];
}

/** Whether this Excel can run the add-in; `supportWords` says what to do if not. */
export type Support = { readonly kind: "full" } | { readonly kind: "too-old" };
