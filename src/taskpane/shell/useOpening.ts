import { useCallback, useEffect, useState, type ComponentType } from "react";
import { NOT_FETCHED, type Jobs, type Trouble } from "../shared/jobsApi";

/** How far the pane has come before it can read a workbook. */
export type Opening =
  | { readonly kind: "opening" }
  /** The page stands in no Excel. */
  | { readonly kind: "outside" }
  /** This Excel lacks what the add-in needs; `words` says what. */
  | { readonly kind: "too-old"; readonly words: string }
  | { readonly kind: "failed"; readonly trouble: Trouble }
  | ({ readonly kind: "open" } & FetchedPane);

/** What is fetched behind the first screen: the jobs, and what shows a workbook by them. */
export interface FetchedPane {
  readonly jobs: Jobs;
  readonly Workbook: ComponentType<{ readonly jobs: Jobs }>;
}

export interface OpeningOptions {
  readonly whenReady: () => Promise<"excel" | "outside">;
  readonly fetchPane: () => Promise<FetchedPane>;
}

/** Waits for Office and fetches the rest of the pane, both at once; `retry` begins again after a failure. */
export function useOpening({ whenReady, fetchPane }: OpeningOptions): [Opening, () => void] {
  const [opening, setOpening] = useState<Opening>({ kind: "opening" });
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    let abandoned = false;
    open(whenReady, fetchPane).then((next) => {
      if (!abandoned) setOpening(next);
    });
    return () => {
      abandoned = true;
    };
  }, [whenReady, fetchPane, attempt]);
  const retry = useCallback(() => {
    setOpening({ kind: "opening" });
    setAttempt((count) => count + 1);
  }, []);
  return [opening, retry];
}

async function open(
  whenReady: OpeningOptions["whenReady"],
  fetchPane: OpeningOptions["fetchPane"],
): Promise<Opening> {
  try {
    const [place, { jobs, Workbook }] = await Promise.all([whenReady(), fetchPane()]);
    if (place === "outside") return { kind: "outside" };
    const support = jobs.checkSupport();
    if (support.kind === "full") return { kind: "open", jobs, Workbook };
    return { kind: "too-old", words: jobs.supportWords(support) };
  } catch {
    return { kind: "failed", trouble: NOT_FETCHED };
  }
}
