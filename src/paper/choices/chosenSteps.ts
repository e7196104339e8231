import type { Since } from "../../history";
import {
  leadsOf,
  type Plan,
  type ReportSettings,
  type Step,
  type StepStatusKind,
} from "../../plan";

/** What the officer chose of the plan's rows. */
export type RowChoices = Pick<ReportSettings, "rows" | "onlyAims" | "onlyLeads" | "onlySheets">;

/** The rows that the paper is about, and those of them that its table shows. */
export interface ChosenSteps {
  /** The plan with no other steps than the paper is about: what is counted. */
  readonly plan: Plan;
  /** The earlier report's changes, of these steps alone. */
  readonly since: Since | undefined;
  readonly isShown: (step: Step) => boolean;
  /** How many of the plan's steps are shown. */
  readonly shownCount: number;
}

/** What needs a committee's attention by its status alone. */
const EXCEPTIONS: ReadonlySet<StepStatusKind> = new Set(["overdue", "unclear", "no-timescale"]);

/**
 * Chooses the rows. Aims, leads and sheets narrow what the paper is about, so that its counts are theirs; completed
 * rows that are left out, and all but the exceptions, are still counted, since a paper that hides them from its counts
 * would mislead.
 */
export function chosenSteps(
  plan: Plan,
  since: Since | undefined,
  choices: RowChoices,
): ChosenSteps {
  const about = new Set(plan.steps.filter((step) => isAbout(step, choices)));
  const isOf = ({ step }: { readonly step: number }): boolean => {
    const found = plan.steps[step];
    return found !== undefined && about.has(found);
  };
  const narrowedSince = since && about.size < plan.steps.length ? narrowed(since, isOf) : since;
  const isWanted = wantedBy(choices.rows, plan, narrowedSince);
  const shown = new Set([...about].filter(isWanted));
  return {
    plan: about.size === plan.steps.length ? plan : { ...plan, steps: [...about] },
    since: narrowedSince,
    isShown: (step) => shown.has(step),
    shownCount: shown.size,
  };
}

function isAbout(step: Step, { onlyAims, onlyLeads, onlySheets }: RowChoices): boolean {
  return (
    isAmong(onlyAims, [step.aim, step.group]) &&
    isAmong(onlyLeads, [step.lead, ...leadsOf(step)]) &&
    isAmong(onlySheets, [step.sheetName])
  );
}

/** Nothing chosen is everything. */
function isAmong(chosen: readonly string[], texts: readonly string[]): boolean {
  const said = new Set(texts.map(plain));
  return chosen.length === 0 || chosen.some((one) => said.has(plain(one)));
}

function plain(text: string): string {
  return text.trim().replace(/\s+/g, " ").toLocaleLowerCase("en-GB");
}

function wantedBy(
  rows: ReportSettings["rows"],
  plan: Plan,
  since: Since | undefined,
): (step: Step) => boolean {
  const stepsOf = (changes: readonly { readonly step: number }[] = []): ReadonlySet<Step> =>
    new Set(changes.map(({ step }) => plan.steps[step]).filter((step) => step !== undefined));
  switch (rows) {
    case "all":
      return () => true;
    case "without-completed":
      return ({ status }) => status.kind !== "complete";
    case "without-completed-before": {
      // Without an earlier report nothing is known to have been reported as complete before.
      if (!since) return () => true;
      const news = stepsOf([...since.done, ...since.added]);
      return (step) => step.status.kind !== "complete" || news.has(step);
    }
    case "exceptions": {
      const moved = stepsOf(since?.slipped);
      return (step) => EXCEPTIONS.has(step.status.kind) || moved.has(step);
    }
  }
}

/** The changes of some steps; of what is no longer reported, and of metrics, all. */
function narrowed(since: Since, isOf: (change: { readonly step: number }) => boolean): Since {
  return {
    ...since,
    done: since.done.filter(isOf),
    withdrawn: since.withdrawn.filter(isOf),
    newlyOverdue: since.newlyOverdue.filter(isOf),
    stillOverdue: since.stillOverdue.filter(isOf),
    slipped: since.slipped.filter(isOf),
    broughtForward: since.broughtForward.filter(isOf),
    timescaleGiven: since.timescaleGiven.filter(isOf),
    timescaleLost: since.timescaleLost.filter(isOf),
    added: since.added.filter(isOf),
    reopened: since.reopened.filter(isOf),
    leadChanged: since.leadChanged.filter(isOf),
    unchanged: since.unchanged.filter(isOf),
    doubtful: since.doubtful.filter(isOf),
    split: since.split.filter(isOf),
    merged: since.merged.filter(isOf),
  };
}
