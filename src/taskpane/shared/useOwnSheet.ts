import { useCallback, useRef, useState } from "react";
import type { MakeOwnSheetOptions, MakeOwnSheetResult, Progress } from "../../jobs";
import { useAnnounce } from "./announcer";
import type { Jobs } from "./jobsApi";

/** What came of it, and how it is told. */
export type ToldResult = MakeOwnSheetResult & { readonly words: string };

export interface OwnSheetControl {
  /** How far the job is; undefined when none runs. */
  readonly progress: Progress | undefined;
  /** What came of the last one, until it is put away or another job begins. */
  readonly result: ToldResult | undefined;
  readonly make: (onHandEdits: MakeOwnSheetOptions["onHandEdits"]) => void;
  readonly dismiss: () => void;
}

const STARTING: Progress = { step: "reading", fraction: 0 };

/** The job that makes the sheet, of those that the pane has. */
export type OwnSheetJob =
  "makeChecksSheet" | "makePromisesSheet" | "makeWordsSheet" | "makeCorrectionsSheet";

/** Makes a sheet for colleagues, one at a time. It outlives its view, so that its outcome waits for the officer. */
export function useOwnSheet(
  job: OwnSheetJob,
  jobs: Jobs,
  onDo: (work: () => Promise<unknown>) => Promise<boolean>,
): OwnSheetControl {
  const announce = useAnnounce();
  const [progress, setProgress] = useState<Progress>();
  const [result, setResult] = useState<ToldResult>();
  const isRunning = useRef(false);
  const dismiss = useCallback(() => setResult(undefined), []);
  const make = useCallback(
    (onHandEdits: MakeOwnSheetOptions["onHandEdits"]) => {
      if (isRunning.current) return;
      isRunning.current = true;
      setResult(undefined);
      setProgress(STARTING);
      const onProgress = (next: Progress): void => {
        setProgress(next);
        announce(jobs.progressWords(next));
      };
      const work = async (): Promise<void> => {
        const made = await jobs[job]({ onHandEdits, onProgress });
        const { head, rest } = await jobs.resultWords(made);
        const words = rest === "" ? head : `${head} ${rest}`;
        setResult({ ...made, words });
        announce(words);
      };
      void onDo(work).then(() => {
        isRunning.current = false;
        setProgress(undefined);
      });
    },
    [announce, job, jobs, onDo],
  );
  return { progress, result, make, dismiss };
}
