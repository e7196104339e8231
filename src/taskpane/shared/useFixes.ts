import { useCallback, useState } from "react";
import type { AppliedFix, Fix } from "../../jobs";
import type { Jobs } from "./jobsApi";

export interface FixControl {
  /** What the last "Apply" did, until it is undone or put away. */
  readonly last: { readonly applied: readonly AppliedFix[]; readonly skipped: number } | undefined;
  readonly apply: (fixes: readonly Fix[]) => void;
  readonly undo: () => void;
  readonly dismiss: () => void;
}

/** Applies fixes and can undo the last lot. It outlives the Checks view, so that one may look at the sheet in between. */
export function useFixes(
  jobs: Jobs,
  onDo: (work: () => Promise<unknown>) => Promise<boolean>,
): FixControl {
  const [last, setLast] = useState<FixControl["last"]>();
  const dismiss = useCallback(() => setLast(undefined), []);
  const apply = useCallback(
    (fixes: readonly Fix[]) => {
      void onDo(async () => {
        const { applied, skipped } = await jobs.applyFixes(fixes);
        setLast({ applied, skipped: skipped.length });
      });
    },
    [jobs, onDo],
  );
  const undo = useCallback(() => {
    if (!last) return;
    void onDo(async () => {
      await jobs.undoFixes(last.applied);
      setLast(undefined);
    });
  }, [jobs, last, onDo]);
  return { last, apply, undo, dismiss };
}
