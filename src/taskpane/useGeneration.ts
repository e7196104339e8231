import { useCallback, useRef, useState } from "react";
import type { GenerateMade, GenerateOptions, Progress, WorkbookReport } from "../jobs";
import { troubleOf, type Jobs, type Trouble } from "./jobsApi";

/** Where the making of the appendix stands. */
export type Generation =
  | { readonly kind: "idle" }
  | Running
  | { readonly kind: "made"; readonly made: GenerateMade }
  | { readonly kind: "stopped"; readonly words: string }
  | { readonly kind: "edited-by-hand"; readonly sheetName: string; readonly words: string }
  | { readonly kind: "cancelled" }
  | { readonly kind: "failed"; readonly trouble: Trouble };

export interface Running {
  readonly kind: "running";
  readonly progress: Progress;
  readonly isCancelling: boolean;
  /** Drawing has begun at some time in this run: it can no longer be cancelled. */
  readonly isDrawing: boolean;
}

/** A run of the job: its way to cancel it, until the drawing has begun. */
interface Run {
  readonly controller: AbortController;
  isDrawing: boolean;
}

export interface GenerationControl {
  readonly generation: Generation;
  /** Starts; without `onHandEdits` the officer is asked about hand edits. */
  readonly start: (onHandEdits?: GenerateOptions["onHandEdits"]) => void;
  /** Does nothing once drawing has begun. */
  readonly cancel: () => void;
  /** Puts the last outcome away. */
  readonly dismiss: () => void;
}

const STARTING: Progress = { step: "reading", words: "Reading the workbook", fraction: 0 };

/**
 * Runs "Generate appendix", one at a time. `onReport` is given the report that the run was made from; `settle` is
 * waited for first, so that settings on their way to the workbook have arrived.
 */
export function useGeneration(
  jobs: Jobs,
  onReport: (report: WorkbookReport) => void,
  settle: () => Promise<unknown>,
): GenerationControl {
  const [generation, setGeneration] = useState<Generation>({ kind: "idle" });
  const running = useRef<Run | undefined>(undefined);

  const start = useCallback(
    (onHandEdits?: GenerateOptions["onHandEdits"]) => {
      if (running.current) return;
      const controller = new AbortController();
      const run: Run = { controller, isDrawing: false };
      running.current = run;
      const onProgress = (progress: Progress): void => {
        // For good: when the sheets change meanwhile the job reads them again, over an appendix that is drawn already.
        run.isDrawing ||= progress.step === "drawing";
        const { isDrawing } = run;
        const isCancelling = controller.signal.aborted;
        setGeneration({ kind: "running", progress, isCancelling, isDrawing });
      };
      onProgress(STARTING);
      settle()
        .then(() => jobs.generateAppendix({ onHandEdits, onProgress, signal: controller.signal }))
        .then((result): Generation => {
          onReport(result.report);
          return result.kind === "made" ? { kind: "made", made: result } : result;
        })
        .catch((thrown: unknown): Generation => {
          const trouble = troubleOf(thrown, jobs);
          return trouble.code === "Cancelled" ? { kind: "cancelled" } : { kind: "failed", trouble };
        })
        .then((outcome) => {
          running.current = undefined;
          setGeneration(outcome);
        });
    },
    [jobs, onReport, settle],
  );

  const cancel = useCallback(() => {
    if (!running.current || running.current.isDrawing) return;
    running.current.controller.abort();
    setGeneration((now) => (now.kind === "running" ? { ...now, isCancelling: true } : now));
  }, []);

  const dismiss = useCallback(() => setGeneration({ kind: "idle" }), []);

  return { generation, start, cancel, dismiss };
}

/** What is said of a run: "Checking the plan", "Cancelling", or that it can no longer be stopped. */
export function runningWords({ progress, isCancelling, isDrawing }: Running): string {
  if (isCancelling) return "Cancelling…";
  return isDrawing
    ? `${progress.words}… It cannot be stopped now; it will be done in a moment.`
    : `${progress.words}…`;
}
