import type { Finding, Fix } from "../checks";
import type { IsoDate } from "../calendar";
import type { Plan, ReportSettings } from "../plan";

/** What any job may be told. */
export interface JobOptions {
  /** The report's as-at date; without it the remembered one, without that today. */
  readonly asAt?: IsoDate | undefined;
  /** Settings for this run only, over the remembered ones. */
  readonly settings?: Partial<ReportSettings> | undefined;
  readonly onProgress?: ((progress: Progress) => void) | undefined;
  /** Aborting leaves everything as it was; once the appendix itself is being drawn it is too late, and it is made. */
  readonly signal?: AbortSignal | undefined;
  /**
   * Whether merged areas are read, for the check of cells merged across columns. Off unless set: in Excel it wipes
   * the officer's undo history. The headless command, where there is none, sets it.
   */
  readonly readMerges?: boolean | undefined;
}

/** How far a job is: `words` for the officer, `fraction` from 0 to 1. */
export interface Progress {
  readonly step: "reading" | "checking" | "laying-out" | "drawing" | "remembering" | "done";
  readonly words: string;
  readonly fraction: number;
}

/** Everything that the pane shows of a workbook. */
export interface WorkbookReport {
  readonly asAt: IsoDate;
  /** The remembered settings, with this run's own over them. */
  readonly settings: ReportSettings;
  readonly plan: Plan;
  /** All findings, accepted ones too (`accepted` says so), in sheet order. */
  readonly findings: readonly Finding[];
  /** The findings that stop the appendix: errors that were not accepted. */
  readonly stoppers: readonly Finding[];
  readonly appendix: AppendixState;
  /** Every visible worksheet but the appendix, in tab order, with its headings, for the pane's drop-downs. */
  readonly sheets: readonly SheetChoice[];
  /** No sheet holds anything: the pane offers blank sheets and the worked example. */
  readonly isEmptyWorkbook: boolean;
}

/** A sheet that the officer may choose, with the headings found in its heading row ("" left out). */
export interface SheetChoice {
  readonly name: string;
  readonly headings: readonly string[];
}

/** The appendix as it stands in the workbook now. */
export type AppendixState =
  | { readonly kind: "absent" }
  | { readonly kind: "made"; readonly sheetName: string; readonly editedByHand: boolean };

export interface GenerateOptions extends JobOptions {
  /**
   * What to do when the appendix was edited by hand since it was made. "ask" (the default) writes nothing and
   * answers `edited-by-hand`; "keep-copy" first copies the sheet; "replace" replaces it.
   */
  readonly onHandEdits?: "ask" | "keep-copy" | "replace" | undefined;
  /** Show the appendix's sheet when it is done; true unless set. */
  readonly activate?: boolean | undefined;
}

export type GenerateResult = GenerateMade | GenerateStopped | GenerateEditedByHand;

/** The appendix was made, or renewed in place. */
export interface GenerateMade {
  readonly kind: "made";
  readonly report: WorkbookReport;
  readonly isRenewal: boolean;
  readonly sheetName: string;
  /** "A1:E61" */
  readonly range: string;
  readonly pages: number;
  /** The name of the sheet that keeps the hand edits, when a copy was kept. */
  readonly editedCopy: string | undefined;
  /** "Appendix 1 was renewed: 4 pages, 28 planned steps." */
  readonly words: string;
}
/** Findings of severity error stop the appendix; nothing was written. */
export interface GenerateStopped {
  readonly kind: "stopped";
  readonly report: WorkbookReport;
  readonly words: string;
}
/** The appendix holds hand edits and nobody said what to do with them; nothing was written. */
export interface GenerateEditedByHand {
  readonly kind: "edited-by-hand";
  readonly report: WorkbookReport;
  readonly sheetName: string;
  readonly words: string;
}

export interface MakeChecksSheetOptions extends JobOptions {
  /**
   * What to do when somebody has written on the sheet since it was made. "ask" (the default) writes nothing and answers
   * `edited-by-hand`; "replace" replaces it.
   */
  readonly onHandEdits?: "ask" | "replace" | undefined;
  /** Show the sheet when it is done; true unless set. */
  readonly activate?: boolean | undefined;
}

/** The sheet that lists the findings was made or renewed, or holds hand edits that nobody decided about. */
export type MakeChecksSheetResult =
  | {
      readonly kind: "made";
      readonly report: WorkbookReport;
      readonly isRenewal: boolean;
      readonly sheetName: string;
      /** "A1:E20" */
      readonly range: string;
      readonly pages: number;
      /** "Checks was made: 3 findings on 1 page." */
      readonly words: string;
    }
  | GenerateEditedByHand;

export interface CheckResult {
  readonly report: WorkbookReport;
  readonly errors: number;
  readonly warnings: number;
  readonly infos: number;
  /** "1 thing must be put right before the appendix can be made; 3 to look at." */
  readonly words: string;
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

/** Whether this Excel can run the add-in, and what is missing if not. */
export type Support =
  { readonly kind: "full" } | { readonly kind: "too-old"; readonly words: string };
