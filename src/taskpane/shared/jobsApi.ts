import type * as jobs from "../../jobs";

/** The jobs that the pane asks for. It gets them as a value, so that they are fetched after the first paint. */
export type Jobs = Pick<
  typeof jobs,
  | "checkSupport"
  | "loadReport"
  | "fetchAhead"
  | "generateAppendix"
  | "makeChecksSheet"
  | "makePromisesSheet"
  | "makeWordsSheet"
  | "makeCorrectionsSheet"
  | "readEarlierFile"
  | "settlePair"
  | "forgetMeeting"
  | "forgetMeetings"
  | "makeEdition"
  | "saveSettings"
  | "addAppendix"
  | "chooseAppendix"
  | "forgetAppendix"
  | "goToCell"
  | "watchWorkbook"
  | "addBlankSheets"
  | "addWorkedExample"
  | "applyFixes"
  | "undoFixes"
  | "acceptFinding"
  | "withdrawAcceptance"
  | "cellAddress"
  | "parseIsoDate"
  | "METRICS_COLUMNS"
  | "METRIC_COLUMNS"
  | "PLAN_COLUMNS"
  | "STATUS_KINDS"
  | "STATUS_ORDER"
  | "TARGETS_COLUMNS"
  | "JobError"
  | "errorWords"
  | "progressWords"
  | "supportWords"
> & {
  /** Takes an appendix back, and says what came of it: the words come with the job. */
  readonly undoGenerate: (takeBack: jobs.TakeBack) => Promise<jobs.ResultWords>;
  /** A job's result in words, which are fetched with what checks. */
  readonly resultWords: (
    ...result: Parameters<typeof jobs.resultWords>
  ) => jobs.ResultWords | Promise<jobs.ResultWords>;
};

/** What the officer is told when something failed: a `JobError` of the jobs in words, or one of the pane's own. */
export type Trouble = jobs.ErrorWords & Pick<jobs.JobError, "code">;

/** The trouble in whatever was thrown; what is not a `JobError` is told in general words. */
export function troubleOf(thrown: unknown, api: Jobs): Trouble {
  if (!(thrown instanceof api.JobError)) return UNEXPECTED;
  return { ...api.errorWords(thrown), code: thrown.code };
}

/** A fault of the add-in's own. */
export const UNEXPECTED: Trouble = {
  title: "Something went wrong in the add-in",
  whatHappened: "It ran into something it was not built for.",
  nothingLost: "Your sheets are as they were.",
  whatToDo: "Close the pane, open it again and retry.",
  code: "Unexpected",
};

/** The add-in's own files could not be fetched. */
export const NOT_FETCHED: Trouble = {
  title: "The add-in could not be loaded",
  whatHappened: "Part of it did not arrive over the network.",
  nothingLost: "Your sheets are as they were.",
  whatToDo: "Check the connection, then try again.",
  code: "NotFetched",
};
