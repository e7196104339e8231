import type { KeptStep, WorkbookReport } from "../../src/jobs";

/**
 * What changed since the meeting before, as the commands' JSON: rows 1-based, null where there is nothing to compare
 * with. `from` and `to` of a date that moved are days, and the officer's words for the first stand in `was`.
 */
export function sinceJson({ since, plan }: WorkbookReport): object | null {
  if (!since) return null;
  const rowOf = (step: number): number | null => {
    const rowIndex = plan.steps[step]?.rowIndex;
    return rowIndex === undefined ? null : rowIndex + 1;
  };
  const rows = (changes: readonly { readonly step: number }[]) =>
    changes.map(({ step }) => rowOf(step));
  const runs = (changes: readonly { readonly step: number; readonly meetings: number }[]) =>
    changes.map(({ step, meetings }) => ({ row: rowOf(step), meetings }));
  const moves = (changes: typeof since.slipped) =>
    changes.map(({ step, from, to, days, times }) => ({
      row: rowOf(step),
      from: from.latest,
      to,
      days,
      times,
      was: from.text,
    }));
  return {
    asAt: since.asAt,
    done: rows(since.done),
    withdrawn: rows(since.withdrawn),
    newlyOverdue: rows(since.newlyOverdue),
    stillOverdue: runs(since.stillOverdue),
    slipped: moves(since.slipped),
    broughtForward: moves(since.broughtForward),
    timescaleGiven: rows(since.timescaleGiven),
    timescaleLost: since.timescaleLost.map(({ step, from }) => ({
      row: rowOf(step),
      was: from.text,
    })),
    new: rows(since.added),
    dropped: since.dropped.map((step) => ({
      ...named(step),
      timescale: step.timescale?.text ?? null,
    })),
    reopened: rows(since.reopened),
    leadChanged: since.leadChanged.map(({ step, from, to }) => ({ row: rowOf(step), from, to })),
    unchanged: runs(since.unchanged),
    doubtful: since.doubtful.map(({ step, maybe }) => ({
      row: rowOf(step),
      maybe: wordsOf(maybe),
    })),
    split: since.split.map(({ step, before }) => ({ row: rowOf(step), from: wordsOf(before) })),
    merged: since.merged.map(({ step, before }) => ({ row: rowOf(step), from: wordsOf(before) })),
    metricsRevised: since.metrics
      .filter(({ kind }) => kind === "revised")
      .map(({ metric, period, from, to }) => ({ name: metricName(metric), period, from, to })),
    metricsNew: since.metrics
      .filter(({ kind }) => kind === "new-figure")
      .map(({ metric, period, to }) => ({ name: metricName(metric), period, value: to })),
  };

  function metricName(metric: number): string | null {
    return plan.metrics[metric]?.name ?? null;
  }
}

function named({ target, about }: KeptStep): object {
  return { target, plan: about === "" ? null : about };
}

/** A step of an earlier report in its own words: what was planned or, where nothing was, its target. */
function wordsOf({ target, about }: KeptStep): string {
  return about === "" ? target : about;
}
