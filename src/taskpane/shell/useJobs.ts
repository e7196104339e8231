import { useCallback, useEffect, useState } from "react";
import { NOT_FETCHED, type Jobs, type Trouble } from "../shared/jobsApi";

/** How far the pane has come before it can read a workbook. */
export type Opening =
  | { readonly kind: "opening" }
  /** The page stands in no Excel. */
  | { readonly kind: "outside" }
  /** This Excel lacks what the add-in needs; `words` says what. */
  | { readonly kind: "too-old"; readonly words: string }
  | { readonly kind: "failed"; readonly trouble: Trouble }
  | { readonly kind: "open"; readonly jobs: Jobs };

export interface OpeningOptions {
  readonly whenReady: () => Promise<"excel" | "outside">;
  readonly fetchJobs: () => Promise<Jobs>;
}

/** Waits for Office and fetches the jobs, both at once; `retry` begins again after a failure. */
export function useJobs({ whenReady, fetchJobs }: OpeningOptions): [Opening, () => void] {
  const [opening, setOpening] = useState<Opening>({ kind: "opening" });
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    let abandoned = false;
    open(whenReady, fetchJobs).then((next) => {
      if (!abandoned) setOpening(next);
    });
    return () => {
      abandoned = true;
    };
  }, [whenReady, fetchJobs, attempt]);
  const retry = useCallback(() => {
    setOpening({ kind: "opening" });
    setAttempt((count) => count + 1);
  }, []);
  return [opening, retry];
}

async function open(
  whenReady: OpeningOptions["whenReady"],
  fetchJobs: OpeningOptions["fetchJobs"],
): Promise<Opening> {
  try {
    const [place, jobs] = await Promise.all([whenReady(), fetchJobs()]);
    if (place === "outside") return { kind: "outside" };
    const support = jobs.checkSupport();
    if (support.kind === "full") return { kind: "open", jobs };
    return { kind: "too-old", words: jobs.supportWords(support) };
  } catch {
    return { kind: "failed", trouble: NOT_FETCHED };
  }
}
