import { useCallback, useRef, useState } from "react";
import type {
  Edition,
  EditionFormat,
  GenerateMade,
  GenerateOptions,
  Progress,
  ResultWords,
  TakeBack,
  WorkbookReport,
} from "../../jobs";
import { troubleOf, type Jobs, type Trouble } from "../shared/jobsApi";

/** Where the making of the appendix stands. */
export type Generation =
  | { readonly kind: "idle" }
  /** Before the first appendix: what would head it is not filled in. */
  | { readonly kind: "asking" }
  | Running
  | {
      readonly kind: "made";
      readonly made: GenerateMade;
      readonly words: ResultWords;
      /** The officer pressed Cancel when it could no longer be stopped. */
      readonly isCancelledTooLate: boolean;
    }
  | { readonly kind: "stopped"; readonly words: ResultWords }
  | { readonly kind: "edited-by-hand"; readonly sheetName: string }
  /** The last appendix is being taken back. */
  | { readonly kind: "undoing"; readonly sheetName: string }
  | { readonly kind: "undone"; readonly words: ResultWords }
  /** `nothingLost` says how the workbook stands. */
  | { readonly kind: "cancelled"; readonly nothingLost: string }
  | { readonly kind: "failed"; readonly trouble: Trouble };

export interface Running {
  readonly kind: "running";
  readonly progress: Progress;
  /** The progress as it is told: "Drawing Appendix 1". */
  readonly words: string;
  readonly isCancelling: boolean;
  /** The appendix stands already, and cancelling would change nothing. */
  readonly isDrawn: boolean;
}

/** A run of the job, and its way to cancel it. */
interface Run {
  readonly controller: AbortController;
  isDrawn: boolean;
}

/** An appendix in another form, or why there is none. */
export type MadeEdition =
  | { readonly kind: "edition"; readonly edition: Edition }
  | { readonly kind: "failed"; readonly trouble: Trouble };

export interface GenerationControl {
  readonly generation: Generation;
  /** Starts; without `onHandEdits` the officer is asked about hand edits. */
  readonly start: (onHandEdits?: GenerateOptions["onHandEdits"]) => void;
  /** Asks first for what heads the paper. */
  readonly ask: () => void;
  /** Asks the job to stop; while it draws it may be too late, and the appendix is made. */
  readonly cancel: () => void;
  /** Takes an appendix back that was made: the old one comes back, a new one goes. */
  readonly undo: (takeBack: TakeBack) => void;
  /** Makes another form of an appendix that was made; never rejects. */
  readonly makeEdition: (format: EditionFormat, made: GenerateMade) => Promise<MadeEdition>;
  /** Puts the last outcome away. */
  readonly dismiss: () => void;
}

const STARTING: Progress = { step: "reading", fraction: 0 };

/**
 * Runs "Generate appendix", one at a time. `onReport` is given the report that the run was made from; `prepare` is
 * called and waited for first, so that settings on their way to the workbook have arrived. `onUndone` is called when an
 * appendix was taken back, so that the workbook is read again.
 */
export function useGeneration(
  jobs: Jobs,
  onReport: (report: WorkbookReport) => void,
  prepare: () => Promise<unknown>,
  onUndone: () => Promise<unknown>,
): GenerationControl {
  const [generation, setGeneration] = useState<Generation>({ kind: "idle" });
  const running = useRef<Run | undefined>(undefined);
  const isUndoing = useRef(false);

  const start = useCallback(
    (onHandEdits?: GenerateOptions["onHandEdits"]) => {
      if (running.current || isUndoing.current) return;
      const controller = new AbortController();
      const { signal } = controller;
      const run: Run = { controller, isDrawn: false };
      running.current = run;
      const onProgress = (progress: Progress): void => {
        // For good: when the sheets change meanwhile the job reads them again, over an appendix that is drawn already.
        run.isDrawn ||= progress.step === "done";
        const { isDrawn } = run;
        const words = jobs.progressWords(progress);
        setGeneration({ kind: "running", progress, words, isCancelling: signal.aborted, isDrawn });
      };
      onProgress(STARTING);
      prepare()
        .then(() => jobs.generateAppendix({ onHandEdits, onProgress, signal }))
        .then(async (result): Promise<Generation> => {
          onReport(result.report);
          if (result.kind === "edited-by-hand") return result;
          const words = await jobs.resultWords(result);
          if (result.kind === "stopped") return { kind: "stopped", words };
          return { kind: "made", made: result, words, isCancelledTooLate: signal.aborted };
        })
        .catch((thrown: unknown): Generation => {
          const trouble = troubleOf(thrown, jobs);
          if (trouble.code !== "Cancelled") return { kind: "failed", trouble };
          return { kind: "cancelled", nothingLost: trouble.nothingLost };
        })
        .then((outcome) => {
          running.current = undefined;
          setGeneration(outcome);
        });
    },
    [jobs, onReport, prepare],
  );

  const cancel = useCallback(() => {
    if (!running.current || running.current.isDrawn) return;
    running.current.controller.abort();
    setGeneration((now) => (now.kind === "running" ? { ...now, isCancelling: true } : now));
  }, []);

  const undo = useCallback(
    (takeBack: TakeBack) => {
      if (running.current || isUndoing.current) return;
      isUndoing.current = true;
      setGeneration({ kind: "undoing", sheetName: takeBack.sheetName });
      prepare()
        .then(() => jobs.undoGenerate(takeBack))
        .then((words): Generation => {
          void onUndone();
          return { kind: "undone", words };
        })
        .catch((thrown: unknown): Generation => {
          return { kind: "failed", trouble: troubleOf(thrown, jobs) };
        })
        .then((outcome) => {
          isUndoing.current = false;
          setGeneration(outcome);
        });
    },
    [jobs, onUndone, prepare],
  );

  const ask = useCallback(() => setGeneration({ kind: "asking" }), []);
  const dismiss = useCallback(() => setGeneration({ kind: "idle" }), []);

  const makeEdition = useCallback(
    (format: EditionFormat, made: GenerateMade): Promise<MadeEdition> =>
      jobs.makeEdition(format, made).then(
        (edition) => ({ kind: "edition", edition }),
        (thrown: unknown) => ({ kind: "failed", trouble: troubleOf(thrown, jobs) }),
      ),
    [jobs],
  );

  return { generation, start, ask, cancel, undo, dismiss, makeEdition };
}
