import { STATUS_ORDER, type Step, type StepStatusKind } from "../../jobs";
import { isFound } from "../shared/searching";

/** What a list of steps can be put in groups by, and chosen by. */
export type Grouping = "lead" | "aim" | "sheet";

/** What the officer asks of the plan. */
export interface Question {
  /** The statuses that are wanted; undefined for all. */
  readonly statuses: readonly StepStatusKind[] | undefined;
  /** Words that must all occur in the step. */
  readonly search: string;
  /** One lead, one aim, one sheet; undefined for all. */
  readonly only: Readonly<Partial<Record<Grouping, string>>>;
}

/** Steps of one lead, aim or sheet; `name` is "" where the sheet gives none. */
export interface StepGroup {
  readonly name: string;
  readonly steps: readonly Step[];
}

/** The lead, the aim or the sheet of a step; "" where there is none. */
export const GROUP_OF: Readonly<Record<Grouping, (step: Step) => string>> = {
  lead: ({ lead }) => lead.replace(/\s+/g, " ").trim(),
  aim: ({ group, aim }) => group || aim,
  sheet: ({ sheetName }) => sheetName,
};

/** The steps that a question asks for: the longest overdue first, the soonest due first, then as on the sheet. */
export function askPlan(steps: readonly Step[], question: Question): readonly Step[] {
  const { statuses, search, only } = question;
  const isWanted = (step: Step): boolean =>
    (statuses === undefined || statuses.includes(step.status.kind)) &&
    Object.entries(GROUP_OF).every(
      ([by, groupOf]) =>
        only[by as Grouping] === undefined || only[by as Grouping] === groupOf(step),
    ) &&
    (search.trim() === "" || isFound(search, textOf(step)));
  return steps.filter(isWanted).sort(mostUrgentFirst);
}

/** Everything that an officer may remember of a step. */
function textOf(step: Step): string {
  const { ref, aim, group, target, progressMade, progressPlanned, lead, timescaleText } = step;
  return [ref, aim, group, target, progressMade, progressPlanned, lead, timescaleText].join("\n");
}

function mostUrgentFirst(one: Step, other: Step): number {
  const byStatus = STATUS_ORDER.indexOf(one.status.kind) - STATUS_ORDER.indexOf(other.status.kind);
  return byStatus || urgency(one) - urgency(other);
}

function urgency({ status }: Step): number {
  if (status.kind === "overdue") return -status.days;
  return status.kind === "due-soon" ? status.days : 0;
}

/** The steps in groups, in the order of the alphabet; those without a name come last. */
export function groupSteps(steps: readonly Step[], by: Grouping): readonly StepGroup[] {
  const groups = new Map<string, Step[]>();
  for (const step of steps) {
    const name = GROUP_OF[by](step);
    const group = groups.get(name);
    if (group) group.push(step);
    else groups.set(name, [step]);
  }
  return [...groups]
    .map(([name, group]) => ({ name, steps: group }))
    .sort((one, other) =>
      one.name === "" || other.name === ""
        ? Number(one.name === "") - Number(other.name === "")
        : one.name.localeCompare(other.name, "en-GB"),
    );
}

/** The names that a list can be narrowed to; none where all steps have the same. */
export function namesIn(steps: readonly Step[], by: Grouping): readonly string[] {
  const names = groupSteps(steps, by).map(({ name }) => name);
  return names.length > 1 ? names.filter((name) => name !== "") : [];
}
