import { useCallback, useRef, useState } from "react";
import type { MakeChecksSheetOptions, MakeChecksSheetResult, Progress } from "../../jobs";
import { useAnnounce } from "../shared/announcer";
import type { Jobs } from "../shared/jobsApi";

export interface ChecksSheetControl {
  /** How far the job is; undefined when none runs. */
  readonly progress: Progress | undefined;
  /** What came of the last one, until it is put away or another job begins. */
  readonly result: MakeChecksSheetResult | undefined;
  readonly make: (onHandEdits: MakeChecksSheetOptions["onHandEdits"]) => void;
  readonly dismiss: () => void;
}

const STARTING: Progress = { step: "reading", words: "Reading the sheets", fraction: 0 };

/** Makes the Checks sheet, one at a time. It outlives the Checks view, so that its outcome waits for the officer. */
export function useChecksSheet(
  jobs: Jobs,
  onDo: (work: () => Promise<unknown>) => Promise<boolean>,
): ChecksSheetControl {
  const announce = useAnnounce();
  const [progress, setProgress] = useState<Progress>();
  const [result, setResult] = useState<MakeChecksSheetResult>();
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
        announce(next.words);
      };
      const work = async (): Promise<void> => {
        const made = await jobs.makeChecksSheet({ onHandEdits, onProgress });
        setResult(made);
        announce(made.words);
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
