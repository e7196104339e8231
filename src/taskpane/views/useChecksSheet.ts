import { useCallback, useRef, useState } from "react";
import type { MakeChecksSheetOptions, MakeChecksSheetResult, Progress } from "../../jobs";
import { useAnnounce } from "../shared/announcer";
import type { Jobs } from "../shared/jobsApi";

/** What came of it, and how it is told. */
export type ToldResult = MakeChecksSheetResult & { readonly words: string };

export interface ChecksSheetControl {
  /** How far the job is; undefined when none runs. */
  readonly progress: Progress | undefined;
  /** What came of the last one, until it is put away or another job begins. */
  readonly result: ToldResult | undefined;
  readonly make: (onHandEdits: MakeChecksSheetOptions["onHandEdits"]) => void;
  readonly dismiss: () => void;
}

const STARTING: Progress = { step: "reading", fraction: 0 };

/** Makes the Checks sheet, one at a time. It outlives the Checks view, so that its outcome waits for the officer. */
export function useChecksSheet(
  jobs: Jobs,
  onDo: (work: () => Promise<unknown>) => Promise<boolean>,
): ChecksSheetControl {
  const announce = useAnnounce();
  const [progress, setProgress] = useState<Progress>();
  const [result, setResult] = useState<ToldResult>();
  const isRunning = useRef(false);
  const dismiss = useCallback(() => setResult(undefined), []);
  const make = useCallback(
    (onHandEdits: MakeChecksSheetOptions["onHandEdits"]) => {
      if (isRunning.current) return;
      isRunning.current = true;
      setResult(undefined);
      setProgress(STARTING);
      const onProgress = (next: Progress): void => {
        setProgress(next);
        announce(jobs.progressWords(next));
      };
      const work = async (): Promise<void> => {
        const made = await jobs.makeChecksSheet({ onHandEdits, onProgress });
        const { head, rest } = jobs.resultWords(made);
        const words = rest === "" ? head : `${head} ${rest}`;
        setResult({ ...made, words });
        announce(words);
      };
      void onDo(work).then(() => {
        isRunning.current = false;
        setProgress(undefined);
      });
    },
    [announce, jobs, onDo],
  );
  return { progress, result, make, dismiss };
}
