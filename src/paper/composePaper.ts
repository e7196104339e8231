import type { PromiseLog, Since } from "../history";
import type { Plan, ReportSettings } from "../plan";
import { wholeOf, type Slices } from "../sheet";
import { ENGLISH, type PaperWords } from "../words";
import { choiceLines } from "./choices/choiceLines";
import { chosenSteps } from "./choices/chosenSteps";
import { metricFigures, statusFigures } from "./figures";
import { glanceOf } from "./glance";
import { headOf } from "./head";
import { metricsIn } from "./inLanguage";
import { metricsTable } from "./metrics/metricsTable";
import { NoteBook } from "./noteBook";
import { progressTables } from "./progress/progressTables";
import { sinceTable } from "./since/sinceTable";
import type { Paper } from "./types";

/** What earlier reports have to say of a plan; nothing of a first one. */
export interface PaperHistory {
  /** What changed since the report before. */
  readonly since?: Since | undefined;
  /** Every timescale ever reported of each of the plan's steps. */
  readonly promises?: PromiseLog | undefined;
}

/** In which words it says so; British English where none are given. */
export interface PaperLanguageChoice {
  readonly words?: PaperWords | undefined;
}

/** What tells of the changes, as `sinceTable` does: a first paper has none to tell of, and need not have it. */
export interface SinceTeller {
  readonly tellSince?: typeof sinceTable | undefined;
}

/**
 * What the paper says of a plan. Every word of the plan stands in it; what the paper says itself comes from the table of
 * its language. The plan's as-at date counts, not today: `composePaper(plan, DEFAULT_SETTINGS).head.summary` is "Summary
 * of progress – November 2003" for a plan as at 11 November 2003.
 */
export function composePaper(
  plan: Plan,
  settings: ReportSettings,
  more: PaperHistory & PaperLanguageChoice = {},
): Paper {
  return wholeOf(composePaperInSlices(plan, settings, { ...more, tellSince: sinceTable }));
}

/** The same in slices, each a row of progress; what changed is told where `tellSince` is given. */
export function* composePaperInSlices(
  whole: Plan,
  settings: ReportSettings,
  {
    since,
    promises = [],
    words = ENGLISH,
    tellSince,
  }: PaperHistory & PaperLanguageChoice & SinceTeller = {},
): Slices<Paper> {
  const plan = metricsIn(whole, words);
  const notes = new NoteBook(words);
  const chosen = chosenSteps(plan, since, settings);
  const head = headOf(chosen.plan, settings, words);
  yield;
  const metrics = plan.metrics.length > 0 ? metricsTable(plan, notes, words) : undefined;
  yield;
  const progress = yield* progressTables(plan, settings, words, promises, chosen.isShown);
  return {
    words,
    asAt: plan.asAt,
    head: { ...head, counts: [...head.counts, ...choiceLines(chosen, settings, words)] },
    glance: glanceOf(chosen.plan, settings.dueSoonDays, words),
    since: chosen.since && tellSince?.(plan, chosen.since, words),
    progress,
    metrics,
    statusFigures: statusFigures(chosen.plan, words),
    metricFigures: metricFigures(plan, words),
    notes: notes.lines(),
  };
}
