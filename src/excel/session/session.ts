import {
  giveUpOnSilence,
  PATIENCE_AFTER_FAILURE_MILLISECONDS,
  PATIENCE_MILLISECONDS,
} from "./patience";

/** A conversation with the open workbook; calls are queued on it and sent together by its `sync()`. */
export type ExcelContext = Excel.RequestContext;

/** The oldest requirement set that the add-in works with: page layout, page breaks and range areas came with it. */
export const LOWEST_EXCEL_API = "1.9";

/**
 * Whether this Excel has a requirement set: `supports("1.10")`.
 * False outside Office, never an error.
 */
export function supports(version: string): boolean {
  return (
    typeof Office !== "undefined" &&
    Office.context?.requirements?.isSetSupported("ExcelApi", version) === true
  );
}

/** Whether the workbook is open for viewing only, whatever it allows itself. False outside Office, never an error. */
export function isReadOnlyView(): boolean {
  const mode: unknown = typeof Office === "undefined" ? undefined : Office.context?.document?.mode;
  return mode !== undefined && mode === Office.DocumentMode?.ReadOnly;
}

/** How work is run in the workbook. */
export interface RunOptions {
  readonly patienceMilliseconds?: number;
  /**
   * Whether one Undo shall take back all of it (ExcelApi 1.20). Nothing in it may be without undo: see
   * `docs/reliability.md`.
   */
  readonly asOneUndo?: boolean;
}

/**
 * Runs work in the open workbook, after waiting until the officer has finished typing in a cell (Excel refuses
 * everything meanwhile).
 * Fails with whatever office.js fails with, and with a `NoAnswerError` when Excel leaves a request unanswered for
 * `patienceMilliseconds`.
 */
export function inWorkbook<T>(
  work: (context: ExcelContext) => Promise<T>,
  { patienceMilliseconds = PATIENCE_MILLISECONDS, asOneUndo = false }: RunOptions = {},
): Promise<T> {
  const options = { delayForCellEdit: true, ...(asOneUndo && { mergeUndoGroup: true }) };
  return Excel.run(options, (context) => {
    giveUpOnSilence(context, patienceMilliseconds);
    return work(context);
  });
}

/** The same for looking after a failure how things stand, and putting it right: with less patience. */
export function afterFailure<T>(work: (context: ExcelContext) => Promise<T>): Promise<T> {
  return inWorkbook(work, { patienceMilliseconds: PATIENCE_AFTER_FAILURE_MILLISECONDS });
}

/** The stable code of an error that office.js raised ("AccessDenied"); "" for any other error. */
export function excelErrorCode(error: unknown): string {
  if (typeof error !== "object" || error === null || !("code" in error)) return "";
  return typeof error.code === "string" ? error.code : "";
}

/** Whether Excel could not answer because of the answer's size: 5 MB on the web. */
export function isAnswerTooLarge(error: unknown): boolean {
  return excelErrorCode(error) === "ResponsePayloadSizeLimitExceeded";
}
