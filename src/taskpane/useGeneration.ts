import { useCallback, useRef, useState } from "react";
import type { GenerateMade, GenerateOptions, Progress, WorkbookReport } from "../jobs";
import { troubleOf, type Jobs, type Trouble } from "./jobsApi";

/** Where the making of the appendix stands. */
export type Generation =
  | { readonly kind: "idle" }
  | { readonly kind: "running"; readonly progress: Progress; readonly isCancelling: boolean }
  | { readonly kind: "made"; readonly made: GenerateMade }
  | { readonly kind: "stopped"; readonly words: string }
  | { readonly kind: "edited-by-hand"; readonly sheetName: string; readonly words: string }
  | { readonly kind: "cancelled" }
  | { readonly kind: "failed"; readonly trouble: Trouble };

export interface GenerationControl {
  readonly generation: Generation;
  /** Starts; without `onHandEdits` the officer is asked about hand edits. */
  readonly start: (onHandEdits?: GenerateOptions["onHandEdits"]) => void;
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
  const running = useRef<AbortController | undefined>(undefined);

  const start = useCallback(
    (onHandEdits?: GenerateOptions["onHandEdits"]) => {
      if (running.current) return;
      const controller = new AbortController();
      running.current = controller;
      const onProgress = (progress: Progress): void =>
        setGeneration({ kind: "running", progress, isCancelling: controller.signal.aborted });
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
    running.current?.abort();
    setGeneration((now) => (now.kind === "running" ? { ...now, isCancelling: true } : now));
  }, []);

  const dismiss = useCallback(() => setGeneration({ kind: "idle" }), []);

  return { generation, start, cancel, dismiss };
}
